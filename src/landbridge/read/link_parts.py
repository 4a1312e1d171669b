"""What a passage holds that links are made of: pairs of places, what runs, whether, how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from landbridge.claims.model import Kind
from landbridge.claims.value import Code
from landbridge.language.line import Match
from landbridge.language.mention import Mention
from landbridge.language.name import BARE, Name
from landbridge.language.pattern import Pattern
from landbridge.read.claim_list import Span
from landbridge.read.frame import Said
from landbridge.read.frame_values import values_of
from landbridge.read.passage import Passage
from landbridge.read.surroundings import distance
from landbridge.read.there_and_back import turn_round

ENDS = ("origin", "destination")
"""The predicates of the two places that a link joins."""

OPERATOR = "operator"

Values = Mapping[str, Sequence[Said]]


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is told of a link: where in the line, where in the text, and what."""

    first: int
    last: int
    where: Span
    values: Values = field(default_factory=dict)

    def code(self, predicate: str) -> str:
        """The code that it tells for a predicate; empty where it tells none."""
        told = [one for one, _ in self.values.get(predicate, ()) if isinstance(one, Code)]
        return told[0].code if told else ""


@dataclass(frozen=True, slots=True)
class LinkParts:
    """All such parts of one passage, by what the rules of its language call them.

    A status without a code is one that is denied: its date is no other's.
    """

    joints: Sequence[Part]
    hubs: Sequence[Part]
    services: Sequence[Part]
    same: Sequence[Part]
    prospects: Sequence[Part]
    statuses: Sequence[Part]
    buts: Sequence[Part]
    apart: Sequence[Part]
    agents: Sequence[Part]
    said: Sequence[Part]

    @classmethod
    def of(cls, passage: Passage) -> LinkParts | None:
        """The parts of a passage; None where nothing runs anywhere."""
        rules = passage.pack.links
        services = _found(rules.service, passage)
        joints = _joints(passage) if services else []
        if not joints:
            return None
        return cls(
            joints=joints,
            hubs=_found(rules.hub, passage),
            services=services,
            same=_found(rules.same, passage),
            prospects=_found(rules.prospect, passage),
            statuses=_found(rules.status, passage),
            buts=_found(rules.but, passage),
            apart=_found(rules.apart, passage),
            agents=_found(rules.agent, passage),
            said=_found(rules.said, passage),
        )


def within(found: Iterable[Part], first: int, last: int) -> list[Part]:
    """The parts that stand in a stretch of the line."""
    return [part for part in found if first <= part.first and part.last <= last]


def _joints(passage: Passage) -> list[Part]:
    """Two places that are joined, and one that something runs to, where it is none of two."""
    rules = passage.pack.links
    joined, bound = _found(rules.joined, passage), _found(rules.bound, passage)
    free = [one for one in bound if all(distance(one, two) > 0 for two in joined)]
    return sorted([*joined, *free], key=lambda part: part.first)


def _found(patterns: Sequence[Pattern], passage: Passage) -> list[Part]:
    """What patterns find, from left to right; of those that overlap the first, then longest."""
    found = [
        Part(match.first, match.last, (match.start, match.end), _values(match, passage))
        for pattern in patterns
        for match in pattern.matches(passage.line)
    ]
    return list(_apart(sorted(found, key=lambda part: (part.first, -part.last))))


def _values(match: Match, passage: Passage) -> Values:
    said = values_of(Kind.LINK, match, passage)
    turn_round(Kind.LINK, said, match, passage.line)
    if OPERATOR in said:
        said[OPERATOR] = [one for one in said[OPERATOR] if not _is_nobody(one[0])]
    return said | {end: list(_listed(said.get(end, ()), passage)) for end in ENDS if end in said}


def _is_nobody(operator: object) -> bool:
    """Whether who runs a link is called by its kind alone (the airport), which may be any."""
    name = operator.value if isinstance(operator, Mention) else None
    return isinstance(name, Name) and name.level == BARE


def _listed(places: Sequence[Said], passage: Passage) -> Iterator[Said]:
    """The places of a list, without one that tells where another lies (Mannheim, Germany)."""
    yield from places[:1]
    for (before, (_, end)), (place, span) in pairwise(places):
        sorts = {one.sort for one in (before, place) if isinstance(one, Mention)}
        if len(sorts) == 1 or passage.folded.text[end : span[0]] != ", ":
            yield place, span


def _apart(found: Iterable[Part]) -> Iterator[Part]:
    end = 0
    for part in found:
        if part.first >= end:
            yield part
            end = part.last
