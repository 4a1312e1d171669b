"""Which offers in the register answer a heading or an activity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from landbridge.match.model import Profile, ProfileId, Side
from landbridge.match.nearness import HEADING
from landbridge.world.codes import ancestors_of, codes_below, makers_of

Answers = Mapping[str, tuple[ProfileId, ...]]


def offers_by_heading(profiles: Iterable[Profile]) -> Answers:
    """The offers by the headings of the HS that they name.

    An offer that names none answers those whose goods its class of activity makes.
    """
    found: defaultdict[str, list[ProfileId]] = defaultdict(list)
    for profile in _offers(profiles):
        named = {code.code[:HEADING] for code in profile.codes if code.system == "hs"}
        classes = [code.code for code in profile.codes if code.system == "isic"]
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
        named = {code.code for code in profile.codes if code.system == "isic"}
        goods = {code.code[:HEADING] for code in profile.codes if code.system == "hs"}
        classes = named or {isic for heading in goods for isic in makers_of(heading)}
        wider = {above for isic in classes for above in ancestors_of("isic", isic)}
        for activity in sorted(classes | wider):
            found[activity].append(profile.id)
    return {activity: tuple(ids) for activity, ids in found.items()}


def _offers(profiles: Iterable[Profile]) -> Iterable[Profile]:
    return (profile for profile in profiles if profile.side is Side.OFFER)
