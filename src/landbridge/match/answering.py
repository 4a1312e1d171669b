"""Which offers in the register answer a heading or an activity.

An offer is taken at its surest word: free text leads to many codes, most of them guesses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from landbridge.match.model import Profile, ProfileId, Side
from landbridge.match.nearness import HEADING
from landbridge.world.codes import ancestors_of, codes_below, makers_of

SURE = 0.75
"""A code counts that is at least so sure, as a part of the offer's surest. Of "hot-rolled steel
coil", basic iron and steel is 0.93 sure, and machines that make it 0.3."""

Answers = Mapping[str, tuple[ProfileId, ...]]


def offers_by_heading(profiles: Iterable[Profile]) -> Answers:
    """The offers by the headings of the HS that they name.

    An offer that names none answers those whose goods its class of activity makes.
    """
    found: defaultdict[str, list[ProfileId]] = defaultdict(list)
    for profile in _offers(profiles):
        named = {code[:HEADING] for code in _sure(profile, "hs")}
        classes = _sure(profile, "isic")
        made = {heading for isic in classes for heading in codes_below("hs", isic)}
        for heading in sorted(named or made):
            found[heading].append(profile.id)
    return {heading: tuple(ids) for heading, ids in found.items()}


def offers_by_activity(profiles: Iterable[Profile]) -> Answers:
    """The offers by the ISIC codes that they name, and the wider ones that these lie in.

    An offer that names none answers the classes that make its goods.
    """
    found: defaultdict[str, list[ProfileId]] = defaultdict(list)
    for profile in _offers(profiles):
        named = _sure(profile, "isic")
        goods = {code[:HEADING] for code in _sure(profile, "hs")}
        classes = named or {isic for heading in goods for isic in makers_of(heading)}
        wider = {above for isic in classes for above in ancestors_of("isic", isic)}
        for activity in sorted(classes | wider):
            found[activity].append(profile.id)
    return {activity: tuple(ids) for activity, ids in found.items()}


def _offers(profiles: Iterable[Profile]) -> Iterable[Profile]:
    return (profile for profile in profiles if profile.side is Side.OFFER)


def _sure(profile: Profile, system: str) -> set[str]:
    """The codes of a system that are near as sure as the surest of it."""
    weights = {code.code: code.weight for code in profile.codes if code.system == system}
    least = SURE * max(weights.values(), default=0.0)
    return {code for code, weight in weights.items() if weight >= least}
