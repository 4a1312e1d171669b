"""What matches are made of: the register and the office's own tables; and why two match or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from pathlib import Path

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Reason, Visibility
from landbridge.match.answers import standings
from landbridge.match.model import (
    Match,
    PairsProblem,
    Profile,
    ProfileId,
    Refusal,
    Side,
)
from landbridge.match.pairs import explain_pair
from landbridge.office.entered_obstacles import NotedObstacle, entered_obstacles
from landbridge.office.experience import experience, last_contacts
from landbridge.office.meeting_limits import NotedLimit
from landbridge.office.own_tables import load_corridors, load_limits, load_obstacles, load_rates
from landbridge.office.profiles import profiles
from landbridge.office.screening import last_screening, obstacles_by_party
from landbridge.publish.cited import Cited
from landbridge.register import PUBLIC_ONLY, Register
from landbridge.world.places import outwards


class NoProposal(Exception):  # noqa: N818 - named by what it reports
    """No offer, need or proposal begins with the id that was asked for, or several do."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.reason = Reason.of("no_such_proposal", wanted=wanted)


@dataclass(frozen=True, slots=True)
class OwnTables:
    """What the office knows beside the register: rates, corridors between places (None where
    no table was given), obstacles, and how many meetings a party may have."""

    rates: Mapping[str, float] = field(default_factory=dict)
    corridors: Mapping[tuple[str, str], float] | None = None
    obstacles: tuple[NotedObstacle, ...] = ()
    limits: tuple[NotedLimit, ...] = ()


def own_tables(
    rates: Path | None,
    corridors: Path | None,
    obstacles: Path | None,
    limits: Path | None = None,
) -> OwnTables:
    """The office's own tables from their files; raises BadTable, Unreadable."""
    return OwnTables(
        load_rates(rates) if rates else {},
        load_corridors(corridors) if corridors else None,
        load_obstacles(obstacles) if obstacles else (),
        load_limits(limits) if limits else (),
    )


def pairs_problem(
    register: Register,
    tables: OwnTables,
    *,
    today: date,
    per: Side = Side.NEED,
    limit: int = 5,
    internal: bool = False,
) -> PairsProblem:
    """All that matches are made of, from the register and the office's own tables."""
    ledger = ledger_used(register, internal)
    return matched_problem(register, ledger, tables, today=today, per=per, limit=limit)


def ledger_used(register: Register, internal: bool) -> Ledger:
    """What may be used of a register: what is public, or what is internal too."""
    return register.ledger(PUBLIC_ONLY | {Visibility.INTERNAL} if internal else PUBLIC_ONLY)


def matched_problem(
    register: Register,
    ledger: Ledger,
    tables: OwnTables,
    *,
    today: date,
    per: Side = Side.NEED,
    limit: int = 5,
) -> PairsProblem:
    """The problem of a ledger that is already filtered by visibility."""
    judgements = register.judgements()
    known = profiles(ledger, today, judgements)
    return PairsProblem(
        known,
        today,
        corridor=_corridors(known, tables.corridors),
        rates=tables.rates,
        contacts=last_contacts(ledger, today),
        screened=obstacles_by_party(last_screening(register), ledger, judgements),
        answers=standings(judgements),
        entered=entered_obstacles(tables.obstacles, known, ledger),
        experience=experience(ledger),
        per=per,
        limit=limit,
    )


def cited_from(register: Register, ledger: Ledger) -> Cited:
    """The claims of a ledger as they are cited, with the names of the documents."""
    documents = register.documents(frozenset(Visibility))
    return Cited(ledger.claims, {document.id: document.name for document in documents})


def explain(problem: PairsProblem, offer: str, need: str) -> Match | Refusal:
    """Why an offer and a need go together or not; ids may be cut short. Raises NoProposal."""
    known = [profile.id for profile in problem.profiles]
    return explain_pair(
        problem, ProfileId(beginning_with(offer, known)), ProfileId(beginning_with(need, known))
    )


def beginning_with(wanted: str, known: Iterable[str]) -> str:
    """The id that begins as wanted; raises NoProposal where none does, or several."""
    found = {each for each in known if each.startswith(wanted)}
    if len(found) != 1 or not wanted:
        raise NoProposal(wanted)
    return found.pop()


def _corridors(
    known: Iterable[Profile], costs: Mapping[tuple[str, str], float] | None
) -> dict[tuple[str, str], float] | None:
    """The cost between the parties' places: of the nearest places around both that a row has.

    Within one place there is no way to pay for, unless a row says otherwise.
    """
    if costs is None:
        return None
    places = {profile.party.place for profile in known if profile.party.place}
    found = {(place, place): 0.0 for place in places}
    for origin, destination in product(sorted(places), repeat=2):
        around = product(outwards(origin), outwards(destination))
        if (cost := next((costs[pair] for pair in around if pair in costs), None)) is not None:
            found[origin, destination] = cost
    return found


def obstacles_of_nobody(problem: PairsProblem) -> tuple[Reason, ...]:
    """The obstacles that name a party, a place or goods that no profile has."""
    return tuple(
        Reason("obstacle_of_nobody", one.reason.values)
        for one in problem.entered
        if one.is_of_nobody
    )
