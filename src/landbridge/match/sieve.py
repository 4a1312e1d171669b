"""The names of counterparties, through which the entries of a list are sifted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from landbridge.match.firm_likeness import firm_scores
from landbridge.match.firm_names import FirmName, firm_names
from landbridge.match.heard_name import HeardName, heard_names
from landbridge.match.name_index import NameIndex
from landbridge.match.people_index import PeopleIndex
from landbridge.match.people_names import name_scores
from landbridge.match.people_thresholds import HIT
from landbridge.match.screening import Counterparty
from landbridge.match.skeleton import keys_of_firm
from landbridge.match.watchlists.model import ListEntry, ListKind

_NEARLY = HIT - 0.06
"""From this score on names are passed on: evidence beside them may make a hit of it."""
_BATCH = 20_000
"""So many pairs of people's names are compared at once."""
_HUMAN = (ListKind.PERSON, ListKind.UNKNOWN)
_FIRM = (ListKind.ORGANISATION, ListKind.UNKNOWN)

Taken = TypeVar("Taken", bound=HeardName | FirmName)
"""A name and one way to take it."""


@dataclass(frozen=True, slots=True)
class NamesAlike:
    """A counterparty, by its place among all, and an entry with a name or a number alike."""

    party: int
    entry: ListEntry
    name: str
    listed: str
    score: float


class Sieve:
    """Finds, for each entry that passes by, the counterparties that it may be."""

    def __init__(self, parties: Sequence[Counterparty]) -> None:
        self._parties = parties
        people = _named(parties, _HUMAN)
        firms = _named(parties, _FIRM)
        self._people = [(number, heard) for number, name in people for heard in heard_names(name)]
        self._firms = [(number, taken) for number, name in firms for taken in firm_names(name)]
        self._people_index = PeopleIndex([one for _, one in self._people])
        self._firm_index = NameIndex(keys_of_firm(one) for _, one in self._firms)
        self._numbered: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, party in enumerate(parties):
            for registered in party.numbers:
                self._numbered[registered].append(number)

    def sift(self, entries: Iterable[ListEntry]) -> Iterator[NamesAlike]:
        """What is alike, entry by entry; some entries are held until a batch is full."""
        people, firms = _Batch[HeardName](name_scores), _Batch[FirmName](firm_scores)
        for entry in entries:
            yield from self._by_number(entry)
            if entry.kind in _FIRM:
                self._gather_firms(entry, firms)
            if entry.kind in _HUMAN:
                self._gather_people(entry, people)
            for batch in (people, firms):
                if len(batch.pairs) >= _BATCH:
                    yield from batch.emptied()
        yield from people.emptied()
        yield from firms.emptied()

    def _by_number(self, entry: ListEntry) -> Iterator[NamesAlike]:
        for registered in entry.numbers:
            for party in self._numbered.get(registered, ()):
                own = next(iter(self._parties[party].names), "")
                yield NamesAlike(party, entry, own, next(iter(entry.names), ""), 1.0)

    def _gather_firms(self, entry: ListEntry, batch: _Batch[FirmName]) -> None:
        for name in entry.names:
            for listed in firm_names(name):
                for place in self._firm_index.candidates(keys_of_firm(listed)):
                    party, own = self._firms[place]
                    batch.add(party, entry, (own, listed))

    def _gather_people(self, entry: ListEntry, batch: _Batch[HeardName]) -> None:
        for name in entry.names:
            for listed in heard_names(name):
                for place in self._people_index.candidates(listed):
                    party, own = self._people[place]
                    batch.add(party, entry, (own, listed))


class _Batch(Generic[Taken]):
    """Pairs of names that wait to be compared together."""

    def __init__(self, scores: Callable[[Sequence[tuple[Taken, Taken]]], list[float]]) -> None:
        self.pairs: list[tuple[Taken, Taken]] = []
        self._about: list[tuple[int, ListEntry]] = []
        self._scores = scores

    def add(self, party: int, entry: ListEntry, pair: tuple[Taken, Taken]) -> None:
        """Let a pair of names wait."""
        self.pairs.append(pair)
        self._about.append((party, entry))

    def emptied(self) -> Iterator[NamesAlike]:
        """Compare what waits, and give what is alike."""
        scored = zip(self._about, self.pairs, self._scores(self.pairs), strict=True)
        for (party, entry), (own, listed), score in scored:
            if score >= _NEARLY:
                yield NamesAlike(party, entry, own.name, listed.name, score)
        self.pairs, self._about = [], []


def _named(parties: Sequence[Counterparty], kinds: Sequence[ListKind]) -> Iterator[tuple[int, str]]:
    return (
        (number, name)
        for number, party in enumerate(parties)
        if party.kind in kinds
        for name in party.names
    )
