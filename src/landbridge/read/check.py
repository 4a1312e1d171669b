"""What a text says that cannot be: places outside their region, unknown places, a lost end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.claims.model import Finding, Reason, Severity
from landbridge.language.folded import fold_text
from landbridge.read.check_places import check_places, likely_places
from landbridge.read.check_weekday import check_weekdays
from landbridge.read.passage import Passage
from landbridge.read.stated import first_without_year
from landbridge.world.gazetteer import Gazetteer

QUOTED_END = 40
"""How many characters of a text that breaks off are quoted."""


def check_passage(passage: Passage, gazetteer: Gazetteer) -> list[Finding]:
    """What contradicts the world in one rendition, and whether its end is missing."""
    return [
        *_dateline(passage, gazetteer),
        *check_places(passage, gazetteer),
        *check_weekdays(passage),
        *_end(passage),
    ]


def check_date(passages: Sequence[Passage]) -> Iterator[Finding]:
    """The first date without a year, where nothing tells when the document was published.

    Nothing that stands in the text on such dates can be dated; one quote says so.
    """
    for passage in passages:
        if passage.document.published is not None:
            return
        if mention := first_without_year(passage.folded.text, passage.pack.language):
            evidence = passage.evidence(mention.start, mention.end)
            yield Finding(Reason.of("undated", date=evidence.quote), Severity.NOTE, (evidence,))
            return


def _dateline(passage: Passage, gazetteer: Gazetteer) -> Iterator[Finding]:
    """The place of the dateline, where it is no known place's name exactly."""
    dateline = passage.dateline
    if dateline is None or not dateline.places:
        return
    span = dateline.places[0]
    name = passage.document.text[slice(*span)]
    language = passage.pack.language
    known = fold_text(name, language).text
    if gazetteer.find(known, language) or gazetteer.named(known, language):
        return
    near = gazetteer.near(known, language, limit=3)
    reason = Reason.of("dateline_unknown", place=name, candidates=likely_places(near))
    evidence = passage.document.evidence(*span)
    yield Finding(reason, Severity.WARNING, (evidence,))


def _end(passage: Passage) -> Iterator[Finding]:
    """A last line that stops in mid-sentence; two of them are a table or a list."""
    text = _without_tags(passage.folded.text)
    lines = [line for line in text.split("\n") if line.strip()]
    unended = [bool(passage.pack.breaks_off.search(line.rstrip())) for line in lines[-2:]]
    if not unended or not unended[-1] or (len(unended) > 1 and all(unended)):
        return
    start = max(text.rfind("\n") + 1, len(text) - QUOTED_END)
    evidence = passage.evidence(start, len(text))
    yield Finding(Reason.of("breaks_off"), Severity.WARNING, (evidence,))


def _without_tags(text: str) -> str:
    """A text without the blank lines and the hashtags below it: tags end in no full stop."""
    lines = text.split("\n")
    while lines and lines[-1].lstrip()[:1] in ("", "#"):
        lines.pop()
    return "\n".join(lines).rstrip()
