"""What stands between an offer and a need."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.match.amounts import budget_obstacles
from landbridge.match.model import Obstacle, PairsProblem, Party, Profile, Standing
from landbridge.match.terms import term_obstacles


def clashes(
    problem: PairsProblem, offer: Profile, need: Profile, standing: Standing
) -> Iterator[Obstacle]:
    """What the two say that does not go together; only these may be hard."""
    if standing is Standing.DECLINED:
        yield Obstacle(Reason.of("declined"), True)
    if offer.party.id == need.party.id:
        yield Obstacle(Reason.of("same_party", party=offer.party.name), True)
    yield from term_obstacles(offer, need)
    yield from budget_obstacles(offer, need, problem.rates)


def screening(problem: PairsProblem, *parties: Party) -> Iterator[Obstacle]:
    """What was found of the parties on lists, and who was not screened at all."""
    for party in parties:
        found = problem.screened.get(party.id)
        if found is None:
            yield Obstacle(Reason.of("not_screened", party=party.name))
        else:
            yield from map(Obstacle, found)


def open_corridor(problem: PairsProblem, offer: Party, need: Party) -> Iterator[Obstacle]:
    """What a table of corridors, where one is given, does not say of a pair: that is open."""
    if problem.corridor is None or problem.cost_between(offer.place, need.place) is not None:
        return
    placeless = [party for party in (offer, need) if party.place is None]
    for party in placeless:
        yield Obstacle(Reason.of("place_not_stated", party=party.name))
    if not placeless:
        ends = {"origin": f"place:{offer.place}", "destination": f"place:{need.place}"}
        yield Obstacle(Reason.of("corridor_not_stated", **ends))


def doubts(problem: PairsProblem, *profiles: Profile) -> Iterator[Obstacle]:
    """What the office has noted, who is not established, and what only a person can check."""
    for profile in profiles:
        party = profile.party
        yield from map(Obstacle, problem.entered.get(party.id, ()))
        if not party.is_established:
            yield Obstacle(Reason.of("identity_not_established", party=party.name))
        for note in profile.notes:
            yield Obstacle(Reason.of("to_be_checked", party=party.name, condition=note))
