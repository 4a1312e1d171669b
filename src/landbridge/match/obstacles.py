"""What stands between an offer and a need."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.match.amounts import budget_obstacles
from landbridge.match.model import Obstacle, PairsProblem, Party, Profile, Standing
from landbridge.match.sites import unstated_land
from landbridge.match.terms import term_obstacles

CONFIRMED = frozenset({"on_list"})
"""What screening says of a party that a person has held to be who is on a list."""


def obstacles(
    problem: PairsProblem, offer: Profile, need: Profile, standing: Standing
) -> Iterator[Obstacle]:
    """All that stands between the two, the gravest first."""
    yield from _screening(problem, offer.party, need.party)
    if standing is Standing.DECLINED:
        yield Obstacle(Reason.of("declined"), True, Reason.of("no_taken_back"))
    if offer.party.id == need.party.id:
        yield Obstacle(Reason.of("same_party", party=offer.party.name), True)
    yield from _entered(problem, offer, need)
    yield from term_obstacles(offer, need)
    yield from unstated_land(offer, need)
    yield from budget_obstacles(offer, need, problem.rates)
    yield from _open_corridor(problem, offer.party, need.party)
    yield from _doubts(offer, need)


def _screening(problem: PairsProblem, *parties: Party) -> Iterator[Obstacle]:
    """What was found of the parties on lists, and who was not screened at all."""
    for party in parties:
        found = problem.screened.get(party.id)
        if found is None:
            yield Obstacle(Reason.of("not_screened", party=party.name))
        else:
            yield from map(_on_list, found)


def _on_list(found: Reason) -> Obstacle:
    """A hit that a person has confirmed forbids; an open one is a question."""
    if found.code not in CONFIRMED:
        return Obstacle(found)
    return Obstacle(found, True, Reason.of("hit_taken_back"))


def _entered(problem: PairsProblem, offer: Profile, need: Profile) -> Iterator[Obstacle]:
    """What the office has noted that stands between the two."""
    for one in problem.entered:
        if one.concerns(offer, need):
            remedy = Reason.of("obstacle_cleared") if one.bars else None
            yield Obstacle(one.reason, one.bars, remedy)


def _open_corridor(problem: PairsProblem, offer: Party, need: Party) -> Iterator[Obstacle]:
    """What a table of corridors, where one is given, does not say of a pair: that is open."""
    if problem.corridor is None or problem.cost_between(offer.place, need.place) is not None:
        return
    placeless = [party for party in (offer, need) if party.place is None]
    for party in placeless:
        yield Obstacle(Reason.of("place_not_stated", party=party.name))
    if not placeless:
        ends = {"origin": f"place:{offer.place}", "destination": f"place:{need.place}"}
        yield Obstacle(Reason.of("corridor_not_stated", **ends))


def _doubts(*profiles: Profile) -> Iterator[Obstacle]:
    """Who is not established, and what only a person can check."""
    for profile in profiles:
        party = profile.party
        if not party.is_established:
            yield Obstacle(Reason.of("identity_not_established", party=party.name))
        for note in profile.notes:
            yield Obstacle(Reason.of("to_be_checked", party=party.name, condition=note))
