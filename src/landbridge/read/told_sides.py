"""The sides that a passage tells of, and which of them the words for a country's side mean.

The sides of a meeting, an agreement or a visit stay those who are meant until two others
meet: the Chinese side is then the one of them who is of China.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from landbridge.claims.model import Kind
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import with_parts
from landbridge.read.frame import Frame, Said
from landbridge.read.place_mentions import PLACES, place_id
from landbridge.world.gazetteer import Gazetteer

SIDES = {
    Kind.MEETING: ("participant",),
    Kind.AGREEMENT: ("party",),
    Kind.VISIT: ("visitor", "host"),
}
"""The predicates that name the sides of what has two of them."""


def sides_of(frame: Frame) -> list[Said]:
    """Whom a frame names as the sides of what it tells."""
    return [one for name in SIDES.get(frame.kind, ()) for one in frame.values.get(name, ())]


def guest_and_place(frame: Frame) -> list[Said]:
    """The sides of a visit whose host is not named: who came, and where to."""
    if frame.kind is not Kind.VISIT or not {"visitor", "place"} <= frame.values.keys():
        return []
    return frame.values["visitor"] + frame.values["place"]


class ToldSides:
    """The two sides that were told of last before a place of a passage."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        ordered = sorted(frames, key=lambda frame: frame.first)
        told = [(frame.first, sides) for frame in ordered if len(sides := sides_of(frame)) > 1]
        self._places = [place for place, _ in told]
        self._sides = [sides for _, sides in told]

    def meant(self, words: Mention, place: int) -> Mention:
        """The side that words at a place mean; themselves where no side is of their country."""
        before = bisect_right(self._places, place)
        sides = self._sides[before - 1] if before else ()
        return side_of(words, sides)


def side_of(words: Mention, sides: Sequence[Said]) -> Mention:
    """The first of the sides that is of the country that words name, else the words."""
    if words.sort is not Sort.NATION:
        return words
    mentioned = (side for side, _ in sides if isinstance(side, Mention))
    return next((side for side in mentioned if _is_of(side, place_id(words))), words)


def _is_of(side: Mention, country: str) -> bool:
    """Whether a side, its post, its body or its seat lies in a country."""
    places = (place_id(part) for part in with_parts(side) if part.sort in PLACES)
    return any(place and Gazetteer.load().lies_in(place, country) for place in places)
