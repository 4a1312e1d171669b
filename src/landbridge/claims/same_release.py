"""Which documents tell one release in different languages, in a file each.

They are of one day or one publisher, and face each other by what no language changes: nearly all
the figures of either stand in the other, and nearly all the places. Two reports of one event
share some of both; that does not make them renditions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from landbridge.claims.model import Claim, DocumentId, Kind
from landbridge.claims.source import Source
from landbridge.claims.value import Code, normal_form
from landbridge.language.values import Measured, Number, Quantity, When

FACING = 0.7
"""The share of figures, and of places, that renditions have in common; one may be told wrong."""
FEWEST = 3
"""So many figures at least must stand in both."""
_CROWD = 40
"""A figure that more documents of a day state tells nothing of any two of them."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a document says that no language changes, and the languages that it says it in."""

    languages: Set[str]
    figures: Set[str]
    places: Set[str]

    def faces(self, other: Telling) -> bool:
        """Whether the other tells the same in no language of this one."""
        return (
            self.languages.isdisjoint(other.languages)
            and len(self.figures & other.figures) >= FEWEST
            and _share(self.figures, other.figures) >= FACING
            and _share(self.places, other.places) >= FACING
        )


def tellings_of(claims: Iterable[Claim]) -> dict[DocumentId, Telling]:
    """What each document tells, by its claims; what a page says of itself is none of it."""
    found: dict[DocumentId, tuple[set[str], set[str], set[str]]] = {}
    for claim in claims:
        if claim.kind is not Kind.RELEASE:
            languages, figures, places = found.setdefault(
                claim.evidence.document, (set(), set(), set())
            )
            languages.add(claim.language)
            value = claim.value
            if isinstance(value, Measured):
                figures.add(_key(value))
            elif isinstance(value, When) and value.start.day:
                figures.add(normal_form(value))
            elif isinstance(value, Code) and claim.kind is Kind.PLACE:
                places.add(value.code)
    return {document: Telling(*told) for document, told in found.items()}


def _key(size: Measured) -> str:
    """A figure as languages share it; what is counted is called otherwise: 人次, tourists."""
    if isinstance(size, Quantity) and size.unit.startswith("{"):
        return normal_form(Number(size.amount))
    return normal_form(size)


def renditions_among(
    ordered: Sequence[Source], tellings: Mapping[DocumentId, Telling]
) -> Iterator[tuple[int, int]]:
    """The pairs of sources, by their numbers, that tell one release in different languages."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, source in enumerate(ordered):
        if source.id in tellings:
            for key in {source.published, source.publisher_key} - {""}:
                alike[key].append(number)
    for numbers in alike.values():
        told = {number: tellings[ordered[number].id] for number in numbers}
        for one, other in _sharing(told):
            if told[one].faces(told[other]):
                yield one, other


def _sharing(told: Mapping[int, Telling]) -> Iterator[tuple[int, int]]:
    """The pairs that share enough figures; only those that share one are looked at."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number in sorted(told):
        for figure in told[number].figures:
            holders[figure].append(number)
    few = (numbers for numbers in holders.values() if len(numbers) <= _CROWD)
    shared = Counter(pair for numbers in few for pair in combinations(numbers, 2))
    return (pair for pair, count in sorted(shared.items()) if count >= FEWEST)


def _share(left: Set[str], right: Set[str]) -> float:
    """How much two sets have in common, of the larger one; all where both are empty."""
    return len(left & right) / max(len(left), len(right), 1) if left or right else 1.0
