"""Pairs of an offer and a need that fit, each with its reasons and what stands in the way.

Only profiles that meet under a code are compared (`nearness`). Candidates are
taken in the order of their score until enough of them have no hard obstacle.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.fit import Fitter, Numbers, sides
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
from landbridge.match.obstacles import obstacles


def match_pairs(problem: PairsProblem) -> PairsPlan:
    """The best matches of each profile of the side `problem.per`, best first."""
    aside = dict(_left_aside(problem))
    standing = [profile for profile in problem.profiles if profile.id not in aside]
    asking = [profile for profile in standing if profile.side is problem.per]
    others = [profile for profile in standing if profile.side is not problem.per]
    fitter = Fitter(problem, others)
    matches = tuple(match for profile in asking for match in _best(fitter, profile))
    return PairsPlan(matches, tuple(aside.items()))


def explain_pair(problem: PairsProblem, offer: ProfileId, need: ProfileId) -> Match | Refusal:
    """Why an offer and a need go together, or why not and what would change it.

    Raises KeyError for a profile that the problem does not have.
    """
    known = {profile.id: profile for profile in problem.profiles}
    fitter = Fitter(problem, [known[offer]])
    aside = dict(_left_aside(problem))
    barred = tuple(Obstacle(aside[one], True) for one in (offer, need) if one in aside)
    fits = fitter.fits(known[need])
    if not barred and fits[0, 0] == 0:
        barred = (Obstacle(Reason.of("no_code_meets"), True),)
    found = _weigh(fitter, known[need], known[offer], fits[:, 0])
    if not barred:
        return found
    return Refusal(offer, need, barred + (found.obstacles if isinstance(found, Refusal) else ()))


def _left_aside(problem: PairsProblem) -> Iterator[tuple[ProfileId, Reason]]:
    for profile in problem.profiles:
        until = profile.valid_until
        if until is not None and until.last < problem.today:
            yield profile.id, Reason.of("profile_expired", until=until)
        elif not profile.codes:
            yield profile.id, Reason.of("profile_without_codes", what=profile.what)


def _best(fitter: Fitter, profile: Profile) -> Iterator[Match]:
    fits = fitter.fits(profile)
    scores = fitter.scores(fits)
    order = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
    wanted = fitter.problem.limit
    for number in order:
        if wanted == 0:
            return
        found = _weigh(fitter, profile, fitter.others[number], fits[:, number])
        if isinstance(found, Match):
            wanted -= 1
            yield found


def _weigh(fitter: Fitter, profile: Profile, other: Profile, fit: Numbers) -> Match | Refusal:
    offer, need = sides(profile, other)
    problem, identity = fitter.problem, proposal_id(offer.id, need.id)
    standing = problem.answers.get(identity, Standing.NEITHER)
    against = tuple(obstacles(problem, offer, need))
    if standing is Standing.DECLINED:
        against = (Obstacle(Reason.of("declined"), True), *against)
    if hard := tuple(obstacle for obstacle in against if obstacle.hard):
        return Refusal(offer.id, need.id, hard)
    parts = tuple(fitter.parts(profile, other, fit))
    score = sum(part.share for part in parts)
    last = fitter.last_contact(offer, need)
    return Match(identity, offer.id, need.id, score, parts, against, standing, last)
