"""The two ends of a link, of which one may be told elsewhere, and several at one end at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import with_parts
from landbridge.read.frame import Said
from landbridge.read.link_parts import ENDS, Part
from landbridge.read.place_mentions import PLACES, place_id

_INLAND = (Sort.REGION, Sort.CITY, Sort.DISTRICT)


def pairs(joint: Part) -> Iterator[Mapping[str, Said]]:
    """Each two places that are joined; of several at one end, each with the other end."""
    ends = [[(end, said) for said in joint.values.get(end, ())] for end in ENDS]
    for pair in product(*filter(None, ends)):
        places = dict(pair)
        if len({_identity(place) for place, _ in places.values()}) == len(places):
            yield places


def is_inland(joint: Part) -> bool:
    """Whether one end at least is no whole country."""
    ends = [one for end in ENDS for one, _ in joint.values.get(end, ())]
    return any(isinstance(one, Mention) and one.sort in _INLAND for one in ends)


def is_bound(joint: Part) -> bool:
    """Whether a joint tells one end only."""
    return not all(joint.values.get(end) for end in ENDS)


def with_home(joint: Part, hubs: Sequence[Part], links: Sequence[Part]) -> Part:
    """A joint that lacks an end, with the other one where something tells it.

    That is the hub named last before it, or where the last link before it sets out; else the
    first hub that the passage names behind it.
    """
    near = sorted((one for one in (*hubs, *links) if one.first <= joint.first), key=_first)
    homes = (seat for one in (*near[::-1], *hubs[:1]) if (seat := _seat(one)))
    lacking = next(end for end in ENDS if not joint.values.get(end))
    return replace(joint, values={**joint.values, lacking: next(homes, ())})


def _first(part: Part) -> int:
    return part.first


def _seat(hub: Part) -> Sequence[Said]:
    """Where a hub lies: the place that is told, or that its name holds."""
    said = [(one, span) for one, span in hub.values.get(ENDS[0], ()) if isinstance(one, Mention)]
    named = [(part, span) for one, span in said for part in with_parts(one)]
    return [(part, span) for part, span in named if part.sort in PLACES][:1]


def _identity(place: object) -> object:
    """What tells a place from others: its id where the world knows it, else where it stands."""
    return (place_id(place) or place.start) if isinstance(place, Mention) else place
