"""Counterparties against lists of persons and firms, in whatever scripts the names are.

The counterparties are held and the list passes by, so memory does not grow with the list. A
registered number that agrees is a sure hit; names that agree need a kind that fits, and a
country or a date of birth makes them surer or less sure.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass

from landbridge.claims.model import Reason
from landbridge.match.people_thresholds import HIT
from landbridge.match.screening import (
    Counterparty,
    Hit,
    ScreeningPlan,
    ScreeningProblem,
    entry_key,
)
from landbridge.match.sieve import NamesAlike, Sieve
from landbridge.match.watchlists.model import ListEntry, ListHead

Watchlist = Generator[ListEntry, None, ListHead]
"""The entries of a list one by one, and its head where it is whole: `read_watchlist`."""

_COUNTRY_AGREES, _COUNTRY_DIFFERS = 0.03, -0.05
_BIRTH_AGREES, _BIRTH_DIFFERS = 0.05, -0.15
_NUMBER_DIFFERS = -0.1
"""What evidence beside the names adds to their score or takes off."""


def screen(problem: ScreeningProblem, lists: Iterable[Watchlist]) -> ScreeningPlan:
    """What lists have on counterparties; raises ListRefused for a list that is not whole."""
    sieve = Sieve(problem.parties)
    heads: list[ListHead] = []
    hits: list[Hit] = []
    for watchlist in lists:
        reading = _Reading(watchlist)
        best = _best(problem, sieve.sift(reading))
        heads.append(reading.head)
        hits += [
            _hit(problem.parties[number], found, reading.head)
            for (number, _), found in best.items()
        ]
    hits.sort(key=lambda hit: (-hit.score, hit.party, hit.entry))
    screened = tuple(party.id for party in problem.parties)
    return ScreeningPlan(screened, tuple(heads), tuple(hits), dict(problem.owners))


class _Reading:
    """The entries of a list; its head is there once all of them were taken."""

    head: ListHead

    def __init__(self, watchlist: Watchlist) -> None:
        self._watchlist = watchlist

    def __iter__(self) -> Iterator[ListEntry]:
        self.head = yield from self._watchlist


@dataclass(frozen=True, slots=True)
class _Found:
    """An entry that a counterparty may be, how surely, and why."""

    entry: ListEntry
    alike: NamesAlike
    score: float
    reasons: tuple[Reason, ...]


def _best(problem: ScreeningProblem, alike: Iterable[NamesAlike]) -> dict[tuple[int, str], _Found]:
    """For each counterparty and entry the surest of their names, where that makes a hit."""
    best: dict[tuple[int, str], _Found] = {}
    for one in alike:
        found = _weighed(problem.parties[one.party], one)
        key = (one.party, one.entry.id)
        if found.score >= HIT and (key not in best or best[key].score < found.score):
            best[key] = found
    return best


def _weighed(party: Counterparty, alike: NamesAlike) -> _Found:
    evidence = list(_evidence(party, alike.entry))
    reasons = [reason for reason, _ in evidence]
    shared = sorted(set(party.numbers) & set(alike.entry.numbers))
    if shared:
        numbers = ", ".join(f"{system.upper()} {number}" for system, number in shared)
        reasons.insert(0, Reason.of("screening_number_agrees", numbers=numbers))
        return _Found(alike.entry, alike, 1.0, tuple(reasons))
    named = Reason.of(
        "screening_names_agree", left=alike.name, right=alike.listed, score=f"{alike.score:.2f}"
    )
    score = alike.score + sum(worth for _, worth in evidence)
    return _Found(alike.entry, alike, min(max(score, 0.0), 0.99), (named, *reasons))


def _evidence(party: Counterparty, entry: ListEntry) -> Iterator[tuple[Reason, float]]:
    """What agrees or differs beside names and numbers, as far as both sides tell it."""
    if party.countries and entry.countries:
        agrees = not set(party.countries).isdisjoint(entry.countries)
        values = {"left": _places(party.countries), "right": _places(entry.countries)}
        code = "screening_country_agrees" if agrees else "screening_country_differs"
        yield Reason.of(code, **values), _COUNTRY_AGREES if agrees else _COUNTRY_DIFFERS
    if party.births and entry.births:
        agrees = any(_is_one_day(a, b) for a in party.births for b in entry.births)
        values = {"left": party.births[0], "right": entry.births[0]}
        code = "screening_birth_agrees" if agrees else "screening_birth_differs"
        yield Reason.of(code, **values), _BIRTH_AGREES if agrees else _BIRTH_DIFFERS
    if _numbers_differ(party, entry):
        yield Reason.of("screening_number_differs"), _NUMBER_DIFFERS


def _places(countries: Iterable[str]) -> str:
    return ", ".join(f"place:{country.upper()}" for country in countries)


def _is_one_day(left: str, right: str) -> bool:
    """Whether two dates agree as far as both are known."""
    return left.startswith(right) or right.startswith(left)


def _numbers_differ(party: Counterparty, entry: ListEntry) -> bool:
    """Whether both have a number of one system, and not the same."""
    here, there = dict(party.numbers), dict(entry.numbers)
    shared = set(party.numbers) & set(entry.numbers)
    return not shared and not here.keys().isdisjoint(there)


def _hit(party: Counterparty, found: _Found, head: ListHead) -> Hit:
    return Hit(
        party.id,
        entry_key(head.form, head.name, found.entry.id),
        head,
        found.alike.name,
        found.alike.listed,
        round(found.score, 3),
        found.reasons,
        found.entry.programmes,
    )
