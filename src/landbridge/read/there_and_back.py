"""Routes that are told there and back: Tashkent – Almaty – Tashkent ends in Almaty."""

from __future__ import annotations

from landbridge.claims.model import Kind
from landbridge.language.line import Line, Match
from landbridge.language.mention import Mention
from landbridge.read.frame import Said
from landbridge.read.place_mentions import PLACES, place_id


def turn_round(kind: Kind, said: dict[str, list[Said]], match: Match, line: Line) -> None:
    """Let a route that ends where it began end at the place between."""
    if kind is not Kind.LINK:
        return
    ends = [_place(said, end) for end in ("origin", "destination")]
    if not ends[0] or ends[0] != ends[1]:
        return
    stops = [one for one in line.within(match.first, match.last) if one.sort in PLACES]
    between = [stop for stop in stops if place_id(stop) != ends[0]]
    said["destination"] = [(stop, (stop.start, stop.end)) for stop in between[:1]]


def _place(said: dict[str, list[Said]], end: str) -> str:
    """The id of the place that one end of a route is; empty where none is known."""
    told = [one for one, _ in said.get(end, ()) if isinstance(one, Mention)]
    return place_id(told[0]) if told else ""
