"""What a text says that cannot be: places outside their region, unknown places, a lost end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from landbridge.claims.model import Finding, Reason, Severity
from landbridge.language.line import Match
from landbridge.language.name import Name
from landbridge.read.check_weekday import check_weekdays
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import place_id
from landbridge.read.stated import first_without_year
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.places import Place

QUOTED_END = 40
"""How many characters of a text that breaks off are quoted."""

MOST_MISPLACED = 40
"""So many places outside their region are told; to look for what is near each takes 0.03 s."""

LIKELY = 0.6
"""From this similarity on, a known name is offered for an unknown one."""


def check_passage(passage: Passage, gazetteer: Gazetteer) -> list[Finding]:
    """What contradicts the world in one rendition, and whether its end is missing."""
    return [
        *_dateline(passage, gazetteer),
        *islice(_places_in_regions(passage, gazetteer), MOST_MISPLACED),
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


def _places_in_regions(passage: Passage, gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for pattern in passage.pack.inside:
        for match in pattern.matches(passage.line):
            region = match.only("region")
            if region is None:
                continue
            finding = _outside(match, str(region.value), passage, gazetteer)
            if finding is not None and (key := _stated(finding)) not in seen:
                seen.add(key)
                yield finding


def _stated(finding: Finding) -> tuple[str, str]:
    values = finding.reason.as_mapping()
    return values["place"], values["region"]


def _outside(match: Match, region: str, passage: Passage, gazetteer: Gazetteer) -> Finding | None:
    language = passage.pack.language
    town = match.only("town")
    if town is None:
        return None
    known = place_id(town)
    if known and gazetteer.lies_in(known, region):
        return None
    span = town.value.span if isinstance(town.value, Name) else (town.start, town.end)
    name = passage.quote(*span)
    code = "place_outside_region" if known else "place_unknown"
    near = [
        *gazetteer.near(name, language, limit=2),
        *gazetteer.near(name, language, limit=2, inside=region),
    ]
    reason = Reason.of(
        code,
        place=name,
        region=f"place:{region}",
        candidates=_candidates(near),
    )
    evidence = passage.evidence(match.start, match.end)
    return Finding(reason, Severity.WARNING, (evidence,))


def _dateline(passage: Passage, gazetteer: Gazetteer) -> Iterator[Finding]:
    """The place of the dateline, where it is no known place's name exactly."""
    dateline = passage.dateline
    if dateline is None or not dateline.places:
        return
    span = dateline.places[0]
    name = passage.document.text[slice(*span)]
    language = passage.pack.language
    if gazetteer.find(name, language) or gazetteer.named(name, language):
        return
    near = gazetteer.near(name, language, limit=3)
    reason = Reason.of("dateline_unknown", place=name, candidates=_candidates(near))
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


def _candidates(near: list[tuple[Place, float]]) -> str:
    likely = (f"place:{place.id}" for place, likeness in near if likeness >= LIKELY)
    return ", ".join(dict.fromkeys(likely))
