"""Screen the counterparties of a register against lists, and keep what was found.

Invariant: what a person has said of a counterparty and an entry holds in every later screening.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from landbridge.claims.decisions import decide
from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import EntityId, Judgement, Kind, Reason, Verdict, Visibility
from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.claims.value import Text
from landbridge.match.screen import Watchlist, screen
from landbridge.match.screening import (
    Counterparty,
    Pair,
    ScreeningPlan,
    ScreeningProblem,
    obstacles_of,
    standing,
    ways_to_owners,
)
from landbridge.match.watchlists import ListKind, read_watchlist
from landbridge.office.parties import Parties, identifiers_of
from landbridge.office.reading import require_file
from landbridge.office.screening_plan import dump_plan, load_plan
from landbridge.register import Register
from landbridge.world.places import place_of

PLAN = "screening"
"""The kind under which the register keeps these plans."""
_KINDS = {
    Kind.PERSON: ListKind.PERSON,
    Kind.COMPANY: ListKind.ORGANISATION,
    Kind.ORGANIZATION: ListKind.ORGANISATION,
    Kind.PUBLIC_BODY: ListKind.ORGANISATION,
}
_SCREENED = (Kind.COMPANY, Kind.ORGANIZATION, Kind.PUBLIC_BODY)
"""Who is a counterparty; owners are screened whatever they are."""


def screen_register(
    register: Register, lists: Sequence[Path], *, actor: str, at: datetime
) -> ScreeningPlan:
    """Screen every counterparty and its owners; raises ListRefused, and then keeps nothing."""
    problem = screening_problem(register.ledger(frozenset(Visibility)))
    plan = screen(problem, map(_watchlist, lists))
    inputs = _hash(problem, lists)
    body = dump_plan(plan)
    register.keep_plan(KeptPlan(plan_id(PLAN, inputs), PLAN, inputs, body, actor, at))
    return plan


def last_screening(register: Register) -> ScreeningPlan | None:
    """What the last screening found; None where nobody has screened."""
    kept = register.plans(PLAN)
    return load_plan(kept[-1].body) if kept else None


def screening_problem(ledger: Ledger) -> ScreeningProblem:
    """The counterparties of a ledger with what is known of them, and who owns whom."""
    parties = Parties(ledger)
    wanted, owners = _wanted(ledger), _owners_of_each(ledger, parties)
    owning = {owner.id: owner for owned in owners.values() for owner in owned}
    everybody = {one.id: one for one in wanted} | owning
    return ScreeningProblem(
        tuple(
            _counterparty(one, parties, _kind(one, owns=key in owning))
            for key, one in sorted(everybody.items())
        ),
        {one: tuple(o.id for o in owned) for one, owned in sorted(owners.items()) if owned},
    )


def answers(judgements: Iterable[Judgement], ledger: Ledger) -> Mapping[Pair, Verdict]:
    """What people have said of a counterparty and an entry: same or different."""
    decided = decide(judgements)
    pairs = [
        *((pair, Verdict.SAME) for pair in decided.same),
        *((pair, Verdict.DIFFERENT) for pair in decided.different),
    ]
    return {_about(pair, ledger): verdict for pair, verdict in pairs}


def obstacles_by_party(
    plan: ScreeningPlan | None, ledger: Ledger, judgements: Iterable[Judgement]
) -> Mapping[EntityId, tuple[Reason, ...]]:
    """For matching, what screening found on each party; none for a party not screened.

    An owner whom the register has come to know since then is told as not screened.
    """
    if plan is None:
        return {}
    said = answers(judgements, ledger)
    names: Mapping[str, str] = {
        one.id: next(iter(one.names.values()), "") for one in ledger.dossiers.values()
    }
    found = {party: obstacles_of(standing(plan, party, said), names) for party in ledger.dossiers}
    fresh = _owners_since(plan, ledger, names)
    return {
        party: (*reasons, *fresh.get(party, ()))
        for party, reasons in found.items()
        if reasons is not None
    }


def _owners_since(
    plan: ScreeningPlan, ledger: Ledger, names: Mapping[str, str]
) -> Mapping[str, tuple[Reason, ...]]:
    """By party, its owners and theirs whom a screening did not know."""
    owned = _owners_of_each(ledger, Parties(ledger))
    owners = {party: tuple(one.id for one in held) for party, held in owned.items() if held}
    screened = frozenset(plan.screened)
    return {
        party: tuple(
            Reason.of("owner_not_screened", party=names[party], owner=names[owner])
            for owner in ways_to_owners(owners, party)
            if owner != party and owner not in screened
        )
        for party in owners
    }


def _about(pair: tuple[str, str], ledger: Ledger) -> Pair:
    """The pair with the party first: an entry's key has a colon, an entity's id has none."""
    entry, party = sorted(pair, key=lambda side: ":" not in side)
    return ledger.redirects.get(EntityId(party), EntityId(party)), entry


def _wanted(ledger: Ledger) -> list[Dossier]:
    return [one for one in ledger.dossiers.values() if one.kind in _SCREENED]


def _owners_of_each(ledger: Ledger, parties: Parties) -> dict[str, tuple[Dossier, ...]]:
    return {one.id: _owners(one, parties) for one in _wanted(ledger)}


def _owners(dossier: Dossier, parties: Parties) -> tuple[Dossier, ...]:
    """Who owns a party, each once, whatever shares its documents say."""
    return tuple({one.id: one for one in parties.named_by(dossier, "owner")}.values())


def _kind(dossier: Dossier, *, owns: bool) -> ListKind:
    """What a list may call a party; an owner without a legal form may be a person or a firm."""
    is_sure = not owns or dossier.kind is Kind.COMPANY
    return _KINDS.get(dossier.kind, ListKind.UNKNOWN) if is_sure else ListKind.UNKNOWN


def _counterparty(dossier: Dossier, parties: Parties, kind: ListKind) -> Counterparty:
    names = [fact.value.text for fact in dossier.shown("name") if isinstance(fact.value, Text)]
    return Counterparty(
        dossier.id,
        kind,
        tuple(dict.fromkeys([*names, *dossier.names.values()])),
        countries=tuple(_countries(parties.place(dossier))),
        numbers=tuple((system, number) for system, number in identifiers_of(dossier)),
    )


def _countries(place: str | None) -> Iterator[str]:
    try:
        country = place_of(place).country if place else None
    except KeyError:
        return
    if country:
        yield country.lower()


def _watchlist(path: Path) -> Watchlist:
    require_file(path)
    with path.open("rb") as stream:
        return (yield from read_watchlist(stream, path.name))


def _hash(problem: ScreeningProblem, lists: Sequence[Path]) -> str:
    """The hash of all that a screening is made of."""
    digest = sha256(repr(problem).encode())
    for path in lists:
        with path.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
