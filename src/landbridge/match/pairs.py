"""Pairs of an offer and a need that fit, each with its reasons and what stands in the way.

Only profiles that meet under a code are compared (`nearness`). Candidates are
taken in the order of their score until enough of them have no hard obstacle.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.fit import LEAST, Fitter, Numbers, sides
from landbridge.match.model import (
    Match,
    Obstacle,
    PairsPlan,
    PairsProblem,
    Profile,
    ProfileId,
    Refusal,
    Standing,
    proposal_id,
)
from landbridge.match.nearness import keys_of, nearest
from landbridge.match.obstacles import obstacles
from landbridge.no_cycles import no_search_for_cycles

Obstacles = tuple[Obstacle, ...]


def match_pairs(problem: PairsProblem) -> PairsPlan:
    """The best matches of each profile of the side `problem.per`, best first."""
    aside = {one.id: why for one in problem.profiles if (why := set_aside(one, problem.today))}
    standing = [profile for profile in problem.profiles if profile.id not in aside]
    asking = [profile for profile in standing if profile.side is problem.per]
    others = [profile for profile in standing if profile.side is not problem.per]
    fitter = Fitter(problem, others)
    with no_search_for_cycles():
        weighed = [_weighed(fitter, profile) for profile in asking]
    found = [each for pairs, _ in weighed for each in pairs]
    return PairsPlan(
        tuple(each for each in found if isinstance(each, Match)),
        tuple(aside.items()),
        tuple(each for each in found if isinstance(each, Refusal)),
        sum(left for _, left in weighed),
    )


def explain_pair(problem: PairsProblem, offer: ProfileId, need: ProfileId) -> Match | Refusal:
    """Why an offer and a need go together, or why not and what would change it.

    Raises KeyError for a profile that the problem does not have.
    """
    known = {profile.id: profile for profile in problem.profiles}
    fitter = Fitter(problem, [known[offer]])
    fits = fitter.fits(known[need])
    barred = tuple(_apart(problem, known[offer], known[need], fits[0, 0]))
    return _pair(fitter, known[need], known[offer], fits[:, 0], barred)


_REMEDIES = {"profile_expired": "renew_profile", "profile_rejected": "profile_taken_back"}
"""What would change that a profile is left aside."""


def _apart(problem: PairsProblem, offer: Profile, need: Profile, near: float) -> Iterator[Obstacle]:
    """Why two are not even weighed."""
    for profile in (offer, need):
        if reason := set_aside(profile, problem.today):
            remedy = _REMEDIES.get(reason.code)
            yield Obstacle(reason, True, Reason.of(remedy) if remedy else None)
    if offer.side is need.side:
        yield Obstacle(Reason.of("same_side", side=offer.side), True)
    elif near < LEAST and offer.codes and need.codes:
        yield _codes_apart(offer, need)


def _codes_apart(offer: Profile, need: Profile) -> Obstacle:
    """That two name nothing in common, or nothing that is sure enough."""
    key, near = nearest(keys_of(offer.codes), keys_of(need.codes))
    if near > 0.0:
        return Obstacle(Reason.of("codes_hardly_meet", field=key), True, Reason.of("code_to_state"))
    codes = {"offered": _heaviest(offer), "sought": _heaviest(need)}
    return Obstacle(Reason.of("no_code_meets"), True, Reason.of("codes_to_meet", **codes))


def _heaviest(profile: Profile) -> str:
    code = max(profile.codes, key=lambda one: one.weight)
    return f"{code.system}:{code.code}"


def set_aside(profile: Profile, today: date) -> Reason | None:
    """Why a profile is matched with nobody."""
    until = profile.valid_until
    if until is not None and until.last < today:
        return Reason.of("profile_expired", what=profile.what, until=until)
    if profile.rejected:
        return Reason.of("profile_rejected", what=profile.what)
    return None if profile.codes else Reason.of("profile_without_codes", what=profile.what)


def _weighed(fitter: Fitter, profile: Profile) -> tuple[list[Match | Refusal], int]:
    """The best matches of a profile with the barred pairs on the way to them, and how many
    pairs that fit less well were not weighed."""
    fits = fitter.fits(profile)
    scores = fitter.scores(fits)
    order = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
    pairs: list[Match | Refusal] = []
    wanted = fitter.problem.limit
    for number in order:
        if wanted == 0:
            break
        pair = _pair(fitter, profile, fitter.others[number], fits[:, number])
        wanted -= isinstance(pair, Match)
        pairs.append(pair)
    return pairs, len(order) - len(pairs)


def _pair(
    fitter: Fitter, profile: Profile, other: Profile, fit: Numbers, barred: Obstacles = ()
) -> Match | Refusal:
    """A pair as a match; as a refusal where something hard stands in its way."""
    offer, need = sides(profile, other)
    problem = fitter.problem
    found = tuple(obstacles(problem, offer, need, _standing(problem, offer, need)))
    if hard := (*barred, *(obstacle for obstacle in found if obstacle.hard)):
        return Refusal(offer.id, need.id, hard)
    return _match(fitter, profile, other, fit, found)


def _standing(problem: PairsProblem, offer: Profile, need: Profile) -> Standing:
    if not problem.answers:
        return Standing.NEITHER
    return problem.answers.get(proposal_id(offer.id, need.id), Standing.NEITHER)


def _match(
    fitter: Fitter, profile: Profile, other: Profile, fit: Numbers, found: Obstacles
) -> Match:
    offer, need = sides(profile, other)
    problem = fitter.problem
    parts = tuple(fitter.parts(profile, other, fit))
    return Match(
        proposal_id(offer.id, need.id),
        offer.id,
        need.id,
        sum(part.share for part in parts),
        parts,
        found,
        _standing(problem, offer, need),
        fitter.last_contact(offer, need),
    )
