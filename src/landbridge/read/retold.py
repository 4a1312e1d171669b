"""What happens and is told more than once in a passage: in its title, then in its text.

A telling is of what was told before where one of the two names nobody beyond
those whom the other names, and neither date, type, mode nor level differ. An agreement
that names nobody (the agreement was signed in the presence of …) is the last one told; so is
one of which only a further turn is told (it is to be signed in May).

Each telling keeps its evidence. What two of them say is held as the later one tells it,
which is the fuller: a headline does not tell whether a flight runs or is planned.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from landbridge.claims.model import Kind, Modality
from landbridge.claims.value import Code, Ref, Value, When
from landbridge.read.claim_list import Manner, Span, Thing

INVOLVED = {
    Kind.MEETING: ("participant",),
    Kind.AGREEMENT: ("party", "signatory"),
    Kind.VISIT: ("visitor", "place", "host"),
    Kind.LINK: ("origin", "destination"),
    Kind.TIE: ("place",),
    Kind.ESTABLISHMENT: ("founder", "place"),
}
"""The predicates that name who and what is involved in what may be told again."""

AGREEING = {
    Kind.MEETING: ("when",),
    Kind.AGREEMENT: ("when", "type", "status", "name"),
    Kind.VISIT: ("when",),
    Kind.LINK: ("mode", "operator"),
    Kind.TIE: ("level",),
    Kind.ESTABLISHMENT: ("when",),
}
"""The predicates in which two tellings of one happening do not differ."""

HELD_ALIKE = frozenset({*INVOLVED, Kind.PROJECT})
"""Kinds of which a value that is told more than once is held as it is told last."""

REMEMBERED = 20
"""So many tellings of a kind are looked back at."""

GENERAL = Code("agreement_type", "agreement")
"""The word that may stand for an agreement of every type."""


ANY_MEETING = Code("meeting_type", "meeting")
"""The word that may stand for a meeting of every type."""


_TOLD, _DENIED = frozenset({Modality.FACT}), frozenset({Modality.DENIAL})


@dataclass(frozen=True, slots=True)
class Told:
    """A value that is said of a thing: where it stands, the words that support it, the manner."""

    predicate: str
    value: Value
    stated: Span
    quote: Span
    manner: Manner


@dataclass(frozen=True, slots=True)
class Telling:
    """What one place of a passage says of a thing."""

    thing: Thing
    told: Sequence[Told]


def of_one_thing(tellings: Iterable[Telling]) -> list[Telling]:
    """The tellings, in the order of the text; those of one happening are of one thing."""
    known: defaultdict[Kind, deque[_Happening]] = defaultdict(lambda: deque(maxlen=REMEMBERED))
    firsts = [_first_told(telling, known[telling.thing.kind]) for telling in tellings]
    last = {(one.thing, told.predicate, told.value): told for one in firsts for told in one.told}
    held = [_as_told_last(one, last) if one.thing.kind in HELD_ALIKE else one for one in firsts]
    return [_exact(one, last) if one.thing.kind is Kind.LINK else one for one in held]


@dataclass(frozen=True, slots=True)
class _Happening:
    """What tells a happening from others: who is involved, and what is said of it."""

    thing: Thing
    involved: frozenset[str]
    facts: Mapping[str, Value]
    type: Value | None
    held: frozenset[Modality]

    @classmethod
    def of(cls, telling: Telling) -> _Happening:
        kind, told = telling.thing.kind, telling.told
        sides = [one.value for one in told if one.predicate in INVOLVED[kind]]
        involved = frozenset(side.mention for side in sides if isinstance(side, Ref))
        facts = {one.predicate: one.value for one in told[::-1] if one.predicate in AGREEING[kind]}
        types = (one.value for one in told if one.predicate == "type")
        held = frozenset(one.manner.modality for one in told)
        return cls(telling.thing, involved, facts, next(types, None), held)

    def is_of(self, earlier: _Happening) -> bool:
        """Whether this tells of what was told before; who meets one side may meet others too."""
        if self.contradicts(earlier):
            return False
        if not earlier.involved:
            return self.is_a_turn
        is_known = len(earlier.involved) > 1 or self.thing.kind is not Kind.MEETING
        adds = is_known and earlier.involved <= self.involved
        return (adds or self.involved <= earlier.involved) and all(
            _agree(value, earlier.facts[predicate])
            for predicate, value in self.facts.items()
            if predicate in earlier.facts and not self.is_a_turn
        )

    def contradicts(self, earlier: _Happening) -> bool:
        """Whether this says that none was signed, of others than an agreement that was."""
        is_agreement = self.thing.kind is Kind.AGREEMENT and self.involved != earlier.involved
        return is_agreement and (earlier.held, self.held) == (_TOLD, _DENIED)

    @property
    def is_a_turn(self) -> bool:
        """Whether this tells only what becomes of an agreement that was told before."""
        is_agreement = self.thing.kind is Kind.AGREEMENT
        is_bare = not self.involved and "type" not in self.facts
        return is_agreement and is_bare and "status" in self.facts


def _first_told(telling: Telling, known: deque[_Happening]) -> Telling:
    """The telling, of the thing of an earlier one where that is of the same happening."""
    if telling.thing.kind not in INVOLVED:
        return telling
    happening = _Happening.of(telling)
    if not happening.involved and telling.thing.kind is not Kind.AGREEMENT:
        return telling
    earlier = next((one for one in reversed(known) if happening.is_of(one)), happening)
    if happening.involved or telling.thing.kind is Kind.AGREEMENT:
        kind = earlier.type or happening.type
        known.append(replace(happening, thing=earlier.thing, type=kind))
    return Telling(earlier.thing, _told_of(telling, earlier))


def _told_of(telling: Telling, earlier: _Happening) -> Sequence[Told]:
    """What a telling adds to an earlier one: talks stay talks where they are called a meeting."""
    if telling.thing.kind is not Kind.MEETING or earlier.type in (None, ANY_MEETING):
        return telling.told
    return [one for one in telling.told if one.predicate != "type" or one.value == earlier.type]


def _as_told_last(telling: Telling, last: Mapping[tuple[Thing, str, Value], Told]) -> Telling:
    """The telling, with each value held, and of the day, as where it is told last."""
    told = []
    for one in telling.told:
        held = last[telling.thing, one.predicate, one.value].manner
        if held.modality is not one.manner.modality:
            manner = replace(one.manner, modality=held.modality, as_of=held.as_of)
            one = replace(one, manner=manner)
        told.append(one)
    return replace(telling, told=told)


def _exact(telling: Telling, known: Iterable[tuple[Thing, str, Value]]) -> Telling:
    """The telling without a date that another telling tells more exactly (May, then May 14)."""
    dates = [
        (predicate, value)
        for thing, predicate, value in known
        if thing == telling.thing and isinstance(value, When)
    ]
    kept = [
        one
        for one in telling.told
        if not isinstance(one.value, When)
        or not any(
            one.predicate == predicate and one.value != value and one.value.contains(value)
            for predicate, value in dates
        )
    ]
    return replace(telling, told=kept)


def _agree(one: Value, other: Value) -> bool:
    if isinstance(one, When) and isinstance(other, When):
        return one.contains(other) or other.contains(one)
    return one == other or GENERAL in (one, other)
