"""Pairs of an offer and a need that fit, each with its reasons and what stands in the way.

Only profiles that meet under a code are compared (`nearness`). Candidates are
taken in the order of their score until enough of them have no hard obstacle.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from landbridge.match.obstacles import clashes, doubts, open_corridor, screening

Obstacles = tuple[Obstacle, ...]


def match_pairs(problem: PairsProblem) -> PairsPlan:
    """The best matches of each profile of the side `problem.per`, best first."""
    aside = dict(_left_aside(problem))
    standing = [profile for profile in problem.profiles if profile.id not in aside]
    asking = [profile for profile in standing if profile.side is problem.per]
    others = [profile for profile in standing if profile.side is not problem.per]
    fitter = Fitter(problem, others)
    found = [each for profile in asking for each in _best(fitter, profile)]
    return PairsPlan(
        tuple(each for each in found if isinstance(each, Match)),
        tuple(aside.items()),
        tuple(each for each in found if isinstance(each, Refusal)),
    )


def explain_pair(problem: PairsProblem, offer: ProfileId, need: ProfileId) -> Match | Refusal:
    """Why an offer and a need go together, or why not and what would change it.

    Raises KeyError for a profile that the problem does not have.
    """
    known = {profile.id: profile for profile in problem.profiles}
    fitter = Fitter(problem, [known[offer]])
    aside = dict(_left_aside(problem))
    barred = tuple(Obstacle(aside[one], True) for one in (offer, need) if one in aside)
    fits = fitter.fits(known[need])
    if not barred and fits[0, 0] < LEAST:
        barred = (Obstacle(Reason.of("no_code_meets"), True),)
    return _pair(fitter, known[need], known[offer], fits[:, 0], barred)


def _left_aside(problem: PairsProblem) -> Iterator[tuple[ProfileId, Reason]]:
    for profile in problem.profiles:
        until = profile.valid_until
        if until is not None and until.last < problem.today:
            yield profile.id, Reason.of("profile_expired", until=until)
        elif not profile.codes:
            yield profile.id, Reason.of("profile_without_codes", what=profile.what)


def _best(fitter: Fitter, profile: Profile) -> Iterator[Match | Refusal]:
    """The best matches of a profile, and the pairs on the way to them that are barred."""
    fits = fitter.fits(profile)
    scores = fitter.scores(fits)
    order = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
    wanted = fitter.problem.limit
    for number in order:
        if wanted == 0:
            return
        pair = _pair(fitter, profile, fitter.others[number], fits[:, number])
        wanted -= isinstance(pair, Match)
        yield pair


def _pair(
    fitter: Fitter, profile: Profile, other: Profile, fit: Numbers, barred: Obstacles = ()
) -> Match | Refusal:
    """A pair as a match; as a refusal where something hard stands in its way."""
    offer, need = sides(profile, other)
    problem = fitter.problem
    found = tuple(clashes(problem, offer, need, _standing(problem, offer, need)))
    if hard := (*barred, *(obstacle for obstacle in found if obstacle.hard)):
        return Refusal(offer.id, need.id, hard)
    return _match(fitter, profile, other, fit, found)


def _standing(problem: PairsProblem, offer: Profile, need: Profile) -> Standing:
    if not problem.answers:
        return Standing.NEITHER
    return problem.answers.get(proposal_id(offer.id, need.id), Standing.NEITHER)


def _match(
    fitter: Fitter, profile: Profile, other: Profile, fit: Numbers, soft: Obstacles
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
        (
            *screening(problem, offer.party, need.party),
            *soft,
            *open_corridor(problem, offer.party, need.party),
            *doubts(problem, offer, need),
        ),
        _standing(problem, offer, need),
        fitter.last_contact(offer, need),
    )
