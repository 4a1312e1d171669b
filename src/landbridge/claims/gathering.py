"""All mentions of a ledger while rules join them: what is where, and who is who so far."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import TypeVar

from landbridge.claims.adopted import adopted_names
from landbridge.claims.grouping import Grouping
from landbridge.claims.model import DocumentId, Kind, MentionId, Reason
from landbridge.claims.place_order import is_inside
from landbridge.claims.subject import Subject
from landbridge.language.organisation_name import OrganisationNames

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(slots=True)
class Gathering:
    """The subjects by id and their grouping; rules read the one and add to the other."""

    subjects: Mapping[MentionId, Subject]
    grouping: Grouping
    published: Mapping[DocumentId, date] = field(default_factory=dict)
    _by_kind: dict[Kind, list[Subject]] = field(init=False)
    _places: dict[DocumentId, frozenset[MentionId]] = field(init=False, default_factory=dict)
    _names: OrganisationNames | None = field(init=False, default=None)
    _zones: dict[MentionId, frozenset[MentionId]] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._by_kind = defaultdict(list)
        for subject in self.subjects.values():
            self._by_kind[subject.kind].append(subject)

    def of_kind(self, *kinds: Kind) -> list[Subject]:
        """The subjects of some kinds, by id."""
        found = [subject for kind in kinds for subject in self._by_kind.get(kind, ())]
        return sorted(found, key=lambda s: s.id) if len(kinds) > 1 else found

    def entity(self, mention: str) -> MentionId:
        """The entity that a mention belongs to so far."""
        return self.grouping.root(MentionId(mention))

    def entities(self, subject: Subject, *predicates: str) -> frozenset[MentionId]:
        """The entities that some predicates of a subject name."""
        return frozenset(self.entity(mention) for mention in subject.refs(*predicates))

    def is_nested(self, one: MentionId, other: MentionId) -> bool:
        """Whether one place lies in the other, as far as the world is known."""
        return any(
            is_inside(inner, outer) or is_inside(outer, inner)
            for inner in self.place_codes(one)
            for outer in self.place_codes(other)
        )

    def place_codes(self, entity: MentionId) -> frozenset[str]:
        """The codes of a place; the root of a place with a code bears it."""
        subject = self.subjects.get(entity)
        return subject.codes("code") if subject else frozenset()

    def places_in(self, document: DocumentId) -> frozenset[MentionId]:
        """The places that a document speaks of; asked only once places are joined."""
        if not self._places:
            found: dict[DocumentId, set[MentionId]] = defaultdict(set)
            for place in self.of_kind(Kind.PLACE):
                found[place.document].add(self.entity(place.id))
            self._places = {key: frozenset(places) for key, places in found.items()}
        return self._places.get(document, frozenset())

    @property
    def zone_places(self) -> Mapping[MentionId, frozenset[MentionId]]:
        """Where each zone is said to lie; asked only once zones are joined."""
        if self._zones is None:
            self._zones = {}
            for zone in self.of_kind(Kind.ZONE):
                entity = self.entity(zone.id)
                known = self._zones.get(entity, frozenset())
                self._zones[entity] = known | self.entities(zone, "place")
        return self._zones

    @property
    def names(self) -> OrganisationNames:
        """What takes names apart, given the places of the ledger; asked once places are joined."""
        if self._names is None:
            self._names = OrganisationNames(self._place_names(), adopted_names())
        return self._names

    def _place_names(self) -> dict[str, str]:
        """The names of places, each with the entity it means most often."""
        meant: dict[str, Counter[str]] = defaultdict(Counter)
        for place in self.of_kind(Kind.PLACE):
            for name in place.texts("name"):
                meant[name.text][self.entity(place.id)] += 1
        return {
            name: min(entities, key=lambda entity: (-entities[entity], entity))
            for name, entities in meant.items()
        }

    def is_one(self, left: Subject, right: Subject) -> bool:
        """Whether two subjects are one thing already."""
        return self.entity(left.id) == self.entity(right.id)

    def join(self, left: Subject, right: Subject, reason: Reason) -> bool:
        """Make two subjects one thing, for a reason."""
        return self.grouping.join(left.id, right.id, reason)

    def doubt(self, left: Subject, right: Subject, reason: Reason) -> None:
        """Leave it to a person whether two subjects are one thing."""
        self.grouping.doubt(left.id, right.id, reason)

    def join_all(self, group: list[Subject], reason: Reason) -> None:
        """Make all subjects of a group one thing with its first."""
        for other in group[1:]:
            self.join(group[0], other, reason)


def by_key(
    subjects: Iterable[Item], keys: Callable[[Item], Iterable[Key]]
) -> Iterator[tuple[Key, list[Item]]]:
    """The groups of two and more subjects that share a key, in the order of their first."""
    found: dict[Key, list[Item]] = defaultdict(list)
    for subject in subjects:
        for key in dict.fromkeys(keys(subject)):
            found[key].append(subject)
    return ((key, group) for key, group in found.items() if len(group) > 1)


def pairs_in_documents(subjects: Iterable[Subject]) -> Iterator[tuple[Subject, Subject]]:
    """The pairs of subjects that stand in one document."""
    for _, group in by_key(subjects, lambda subject: [subject.document]):
        yield from combinations(group, 2)
