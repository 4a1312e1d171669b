"""What happens and is told more than once in a passage: in its title, then in its text.

A telling is of what was told before where one of the two names nobody beyond
those whom the other names, and neither date, type nor status differ. An agreement
that names nobody (the agreement was signed in the presence of …) is the last one told.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass

from landbridge.claims.model import Kind
from landbridge.claims.value import Code, Value, When
from landbridge.read.claim_list import Thing

SIDES = {
    Kind.MEETING: ("participant",),
    Kind.AGREEMENT: ("party", "signatory"),
    Kind.VISIT: ("visitor", "place", "host"),
    Kind.LINK: ("origin", "destination"),
    Kind.TIE: ("place",),
}
"""The predicates that say who takes part in what may be told again."""

TELLING = {
    Kind.MEETING: ("when",),
    Kind.AGREEMENT: ("when", "type", "status"),
    Kind.VISIT: ("when",),
    Kind.LINK: ("mode", "operator"),
    Kind.TIE: ("level",),
}
"""The predicates in which two tellings of one happening do not differ."""

REMEMBERED = 20
"""So many tellings of a kind are looked back at."""

GENERAL = Code("agreement_type", "agreement")
"""The word that may stand for an agreement of every type."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of a happening: who takes part, and what it says of it."""

    thing: Thing
    acting: frozenset[str]
    facts: Mapping[str, Value]

    def is_of(self, earlier: Telling) -> bool:
        """Whether this tells of what was told before; who meets one side may meet others too."""
        is_known = len(earlier.acting) > 1 or self.thing.kind is not Kind.MEETING
        adds = is_known and earlier.acting <= self.acting
        return (adds or self.acting <= earlier.acting) and all(
            _agree(value, earlier.facts[predicate])
            for predicate, value in self.facts.items()
            if predicate in earlier.facts
        )


class Retellings:
    """What a passage has told so far."""

    def __init__(self) -> None:
        self._told: defaultdict[Kind, deque[Telling]] = defaultdict(
            lambda: deque(maxlen=REMEMBERED)
        )

    def first_told(self, telling: Telling) -> Thing:
        """The thing that a telling is of: that of an earlier telling, or its own."""
        told = self._told[telling.thing.kind]
        earlier = next((one for one in reversed(told) if telling.is_of(one)), None)
        thing = telling.thing if earlier is None else earlier.thing
        if telling.acting:
            told.append(Telling(thing, telling.acting, telling.facts))
        return thing


def _agree(one: Value, other: Value) -> bool:
    if isinstance(one, When) and isinstance(other, When):
        return one.contains(other) or other.contains(one)
    return one == other or GENERAL in (one, other)
