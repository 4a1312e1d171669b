"""One rendition of a document, ready to be read: folded, with its mentions in a line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from landbridge.claims.model import Document, Evidence, Rendition
from landbridge.claims.value import Text
from landbridge.language.folded import Folded, fold_text
from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort, without_overlaps
from landbridge.language.name import is_tentative
from landbridge.language.names import find_names
from landbridge.language.pack import Pack
from landbridge.language.pack_folders import load_pack
from landbridge.language.place_pronoun import with_place_pronouns
from landbridge.language.quantities import find_quantities
from landbridge.language.quotation import with_marks
from landbridge.language.subject_pronoun import with_subject_pronouns
from landbridge.read.dateline import Dateline
from landbridge.read.masthead_date import rendition_dateline
from landbridge.read.records import Record, find_records
from landbridge.read.renditions import article_spans
from landbridge.read.sums_told_twice import told_once
from landbridge.world import Gazetteer, Hit, companies, fields

_QUOTES = ("«»", "“”", "„“", '""', "「」", "《》")
_PLAIN_COUNTS = frozenset({Sort.NUMBER, Sort.ORDINAL, Sort.DURATION, Sort.AGE})


@dataclass(frozen=True, slots=True)
class Passage:
    """A rendition with its mentions; positions are code points of the folded rendition.

    Those below zero are of the stored text before the rendition: the masthead of a page.
    `quantities` and `fields` are all that the text states, those inside names too;
    the line has what stands for itself. Records are read by themselves and no part of the line.
    """

    document: Document
    rendition: Rendition
    pack: Pack
    folded: Folded
    quantities: tuple[Mention, ...]
    fields: tuple[Mention, ...]
    line: Line
    dateline: Dateline | None
    records: tuple[Record, ...] = ()

    @property
    def publisher(self) -> str:
        """The name of who puts the document out, folded as the text is; "" for nobody."""
        return _folded_publisher(self.document, self.pack)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the document's stored text for a span of the folded rendition."""
        before = self.rendition.start
        if end <= 0:
            return before + start, before + end
        first, last = self.folded.source_span(max(start, 0), end)
        return before + (start if start < 0 else first), before + last

    def span_here(self, stored: tuple[int, int]) -> tuple[int, int] | None:
        """The span of the folded rendition for one of the stored text; None if it is behind."""
        start, end = (place - self.rendition.start for place in stored)
        if end <= 0:
            return start, end
        if start < 0 or end > self.rendition.end - self.rendition.start:
            return None
        return bisect_left(self.folded.starts, start), bisect_left(self.folded.ends, end) + 1

    def quote(self, start: int, end: int) -> str:
        """The words of the stored text for a span of the folded rendition."""
        first, last = self.span(start, end)
        return self.document.text[first:last]

    def words(self, start: int, end: int) -> Text:
        """The quote as a value, in the language of the passage."""
        return Text(self.quote(start, end), self.pack.language)

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence for a span of the folded rendition."""
        first, last = self.span(start, end)
        return self.document.evidence(first, last)


def open_passage(document: Document, rendition: Rendition, gazetteer: Gazetteer) -> Passage:
    """Find everything that one rendition mentions; its language has a pack."""
    pack = load_pack(rendition.language)
    records = find_records(document, rendition)
    folded = fold_text(_article(document.text, rendition, records), pack.language)
    quantities = find_quantities(folded, pack.language, document.published_on)
    named = fields().find(folded.text, pack.language)
    return Passage(
        document,
        rendition,
        pack,
        folded,
        tuple(quantities),
        tuple(_mentions(named)),
        _line(folded.text, pack, gazetteer, quantities, named, _folded_publisher(document, pack)),
        rendition_dateline(document.text, rendition),
        records,
    )


def _folded_publisher(document: Document, pack: Pack) -> str:
    stated = document.publisher
    return fold_text(stated.value, pack.language).text if stated is not None else ""


def _line(
    text: str,
    pack: Pack,
    gazetteer: Gazetteer,
    quantities: list[Mention],
    named: list[Hit],
    publisher: str,
) -> Line:
    """The line: what the world and the values give first, then names, then fields.

    Fields come last: a field inside a name (economic and trade cooperation
    industrial park) is a part of the name, or the name itself (the customs).
    """
    hits = [_with_quotes(hit, text) for hit in companies().find(text, pack.language)]
    telling = told_once((one for one in quantities if _is_telling(one, text)), text)
    found = [*_mentions(gazetteer.find(text, pack.language)), *_mentions(hits), *telling]
    known = without_overlaps(found)
    written = with_marks(text, pack.quotes) if pack.quotes else text
    line = find_names(Line.of(written, pack.sentence_end).with_mentions(known), pack, text)
    if pack.subject_pronoun is not None:
        line = with_subject_pronouns(line, pack.subject_pronoun)
    line = with_place_pronouns(line, pack.place_pronouns, publisher, text)
    certain = (one for one in line.mentions.values() if not is_tentative(one))
    names = {(one.start, one.end) for one in certain}
    named = [hit for hit in named if not pack.is_no_field(text[hit.start : hit.end])]
    named = [hit for hit in named if (hit.start, hit.end) not in names]
    return line.with_mentions(_mentions(named))


def _article(text: str, rendition: Rendition, records: Sequence[Record]) -> str:
    """The rendition with empty lines for what is no article: masthead, navigation, imprint.

    What records tell is no article either.
    """
    kept = article_spans(text, rendition)
    if records:
        told = [record.lines for record in records]
        kept = tuple((a, b) for a, b in kept if not any(a < end and b > low for low, end in told))
    pieces: list[str] = []
    done = rendition.start
    for start, end in [*kept, (rendition.end, rendition.end)]:
        pieces += ["\n" * (start - done), text[start:end]]
        done = max(done, end)
    return "".join(pieces)


def _with_quotes(hit: Hit, text: str) -> Hit:
    """A company with the quotation marks around its name."""
    is_quoted = text[max(hit.start - 1, 0) : hit.start] + text[hit.end : hit.end + 1] in _QUOTES
    return replace(hit, start=hit.start - 1, end=hit.end + 1) if is_quoted else hit


def _mentions(hits: Iterable[Hit]) -> list[Mention]:
    return [Mention(hit.start, hit.end, Sort(hit.sort), hit.id) for hit in hits]


def _is_telling(mention: Mention, text: str) -> bool:
    """Whether a value says something by itself; 两国 and 三方 are words like others."""
    if mention.sort is Sort.QUANTITY:
        return any(character.isdecimal() for character in text[mention.start : mention.end])
    return mention.sort not in _PLAIN_COUNTS


def is_masthead(passage: Passage, mention: Mention) -> bool:
    """Whether a date is the page's own, in its masthead or dateline, and so no event's."""
    published, dateline = passage.document.published, passage.dateline
    own = (published.span if published else None, dateline.date if dateline else None)
    first, last = passage.span(mention.start, mention.end)
    return any(span is not None and first < span[1] and span[0] < last for span in own)


def is_in_title(passage: Passage, start: int, end: int) -> bool:
    """Whether a span stands in the title of the page, which the text tells again."""
    title = passage.document.title
    if title is None or title.span is None:
        return False
    first, last = passage.span(start, end)
    return title.span[0] <= first and last <= title.span[1]
