"""What stands between an offer and a need, what screening found first."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.match.amounts import budget_obstacles
from landbridge.match.model import Obstacle, PairsProblem, Party, Profile
from landbridge.match.terms import term_obstacles


def obstacles(problem: PairsProblem, offer: Profile, need: Profile) -> Iterator[Obstacle]:
    """All obstacles of a pair, hard and soft."""
    for party in (offer.party, need.party):
        yield from _screening(problem, party)
    if offer.party.id == need.party.id:
        yield Obstacle(Reason.of("same_party", party=offer.party.name), True)
    yield from term_obstacles(offer, need)
    yield from budget_obstacles(offer, need, problem.rates)
    for party in (offer.party, need.party):
        yield from map(Obstacle, problem.entered.get(party.id, ()))
        if not party.is_established:
            yield Obstacle(Reason.of("identity_not_established", party=party.name))
    for profile in (offer, need):
        yield from (
            Obstacle(Reason.of("to_be_checked", party=profile.party.name, condition=note))
            for note in profile.notes
        )


def _screening(problem: PairsProblem, party: Party) -> Iterator[Obstacle]:
    found = problem.screened.get(party.id)
    if found is None:
        yield Obstacle(Reason.of("not_screened", party=party.name))
    else:
        yield from map(Obstacle, found)
