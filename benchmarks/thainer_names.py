"""Names in Thai news: organisations, places, and people who bear a title or a post.

A name is found when one of ours of the same kind overlaps it; one of ours counts against
precision when it overlaps no entity of its tag. Landbridge reads people by their titles and
posts, so recall of people is asked of those only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.report import share
from benchmarks.spans import Span, overlaps
from benchmarks.tagged_sentences import Sentence
from landbridge.language.folded import fold_text
from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort, without_overlaps
from landbridge.language.name import with_parts
from landbridge.language.names import find_names
from landbridge.language.pack_folders import load_pack
from landbridge.read.called import name_span
from landbridge.world import Gazetteer, Hit, companies

TAGS = {
    Sort.PERSON: "PERSON",
    **dict.fromkeys((Sort.BODY, Sort.COMPANY, Sort.ORGANIZATION), "ORGANIZATION"),
    **dict.fromkeys((Sort.AREA, Sort.COUNTRY, Sort.REGION, Sort.CITY, Sort.DISTRICT), "LOCATION"),
}
TITLED = re.compile(
    "นาย|นาง|น\\.ส\\.|ดร\\.|[ผร]?ศ\\.|ฯพณฯ|พล|พัน|ร้อย|เรือ|นาวา|[พรนจสด]\\.[ก-ฮ]|ม\\.[รลจ]\\.|หม่อม|มร\\.|เด็ก|ด\\.[ชญ]"
)
POST_BEFORE = re.compile("(?:รัฐมนตรี|ปลัด|อธิบดี|ผู้ว่า|ผู้อำนวยการ|ประธาน|เลขาธิการ|โฆษก)[^ ]{0,30} ?$")


def figures(texts: Sequence[Sentence]) -> dict[str, float]:
    """Recall and precision by tag, by overlap."""
    found = {text.number: _names_of(text.text) for text in texts}
    measured: dict[str, float] = {}
    for tag in ("PERSON", "ORGANIZATION", "LOCATION"):
        recalled = [
            overlaps(span, found[text.number].get(tag, ()))
            for text in texts
            for span in _asked(tag, text)
        ]
        precise = [
            overlaps(span, text.spans.get(tag, ()))
            for text in texts
            for span in found[text.number].get(tag, ())
        ]
        measured |= {f"{tag.lower()}_recall": share(recalled)}
        measured |= {f"{tag.lower()}_precision": share(precise)}
    return measured


def _asked(tag: str, text: Sentence) -> Iterator[Span]:
    """The entities that recall is asked of."""
    for start, end in text.spans.get(tag, ()):
        before = text.text[:start]
        is_told = TITLED.match(text.text, start) or POST_BEFORE.search(before)
        if tag != "PERSON" or is_told:
            yield start, end


def _names_of(text: str) -> Mapping[str, Sequence[Span]]:
    folded, pack = fold_text(text), load_pack("th")
    hits = [*Gazetteer.load().find(folded.text, "th"), *companies().find(folded.text, "th")]
    known = without_overlaps(_mention(hit) for hit in hits)
    line = find_names(
        Line.of(folded.text, pack.sentence_end).with_mentions(known), pack, folded.text
    )
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for mention in line.mentions.values():
        for part in with_parts(mention):
            if part.sort in TAGS:
                found[TAGS[part.sort]].append(folded.source_span(*name_span(part)))
    return found


def _mention(hit: Hit) -> Mention:
    return Mention(hit.start, hit.end, Sort(hit.sort), hit.id)
