"""Places that a text puts in a region or country where they do not lie."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from landbridge.claims.model import Finding, Reason, Severity
from landbridge.language.line import Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import place_id
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.places import Place

MOST_MISPLACED = 40
"""So many places outside their region are told; to look for what is near each takes 0.03 s."""

LIKELY = 0.6
"""From this similarity on, a known name is offered for an unknown one."""

_UKRAINE = ("UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-65")
CONTESTED = ("CN-TW", "EH", "GE-AB", "IN-JK", "PK-JK", "PS", "XK", *_UKRAINE)
"""Where texts of two sides name two countries: what they say is no slip."""


def check_places(passage: Passage, gazetteer: Gazetteer) -> list[Finding]:
    """The places of a passage that do not lie where it says, each statement once."""
    return list(islice(_misplaced(passage, gazetteer), MOST_MISPLACED))


def likely_places(near: list[tuple[Place, float]]) -> str:
    """The places that a misspelt name may mean, as a reason gives them."""
    likely = (f"place:{place.id}" for place, likeness in near if likeness >= LIKELY)
    return ", ".join(dict.fromkeys(likely))


def _misplaced(passage: Passage, gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for pattern in passage.pack.inside:
        for match in pattern.matches(passage.line):
            region = match.only("region")
            if region is None:
                continue
            finding = _outside(match, region, passage, gazetteer)
            if finding is not None and (key := _stated(finding)) not in seen:
                seen.add(key)
                yield finding


def _stated(finding: Finding) -> tuple[str, str]:
    values = finding.reason.as_mapping()
    return values["place"], values["region"]


def _outside(
    match: Match, around: Mention, passage: Passage, gazetteer: Gazetteer
) -> Finding | None:
    """The finding where a town lies elsewhere; of a country nobody knows all the towns."""
    language, region = passage.pack.language, str(around.value)
    town = match.only("town")
    known = place_id(town) if town is not None else ""
    if town is None or not (known or around.sort is Sort.REGION):
        return None
    span = town.value.span if isinstance(town.value, Name) else (town.start, town.end)
    name = passage.folded.text[slice(*span)]
    if known and _may_lie_in(known, name, region, language, gazetteer):
        return None
    near = [
        *gazetteer.near(name, language, limit=2),
        *gazetteer.near(name, language, limit=2, inside=region),
    ]
    near = [(place, likeness) for place, likeness in near if place.id != known]
    reason = Reason.of(
        "place_outside_region" if known else "place_unknown",
        place=name,
        region=f"place:{region}",
        candidates=likely_places(near),
    )
    evidence = passage.evidence(match.start, match.end)
    return Finding(reason, Severity.WARNING, (evidence,))


def _may_lie_in(known: str, name: str, region: str, language: str, gazetteer: Gazetteer) -> bool:
    """Whether a place, or another of its name (Moscow, Idaho), lies in a region or country."""
    if any(gazetteer.lies_in(known, contested) for contested in CONTESTED):
        return True
    namesakes = (place.id for place in gazetteer.named(name, language))
    return any(gazetteer.lies_in(one, region) for one in (known, *namesakes))
