"""A link, a tie or an opening that a passage tells twice, in title and text, is one frame.

They are one where kind, ends and mode or level, founder and place are the same; a second
status is a step of a history and stays a frame of its own. The later telling is the fuller:
the title comes first.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from landbridge.claims.model import Kind
from landbridge.claims.value import Value
from landbridge.language.mention import Mention
from landbridge.language.names import Name
from landbridge.read.frame import Frame

SAME: dict[Kind, tuple[str, ...]] = {
    Kind.LINK: ("mode", "origin", "destination"),
    Kind.TIE: ("level", "place"),
    Kind.ESTABLISHMENT: ("founder", "place"),
}
"""What tells a link, a tie or an opening from others."""


def each_once(frames: Iterable[Frame]) -> list[Frame]:
    """The frames in the order of the text; a later telling takes over what an earlier adds."""
    kept: dict[int, Frame] = {}
    known: dict[Hashable, Frame] = {}
    for frame in sorted(frames, key=lambda one: one.first):
        key = _key(frame)
        first = known.get(key) if key else None
        if first is not None and _agree(first, frame):
            frame.absorb(first)
            del kept[id(first)]
        kept[id(frame)] = frame
        known[key] = frame
    return [*kept.values()]


def _key(frame: Frame) -> Hashable:
    """What a frame shares with another telling of it; None where something is left open."""
    said = [_values(frame, predicate) for predicate in SAME.get(frame.kind, ())]
    return (frame.kind, *said) if said and all(said) else None


def _agree(first: Frame, second: Frame) -> bool:
    here, there = _values(first, "status"), _values(second, "status")
    return not here or not there or here == there


def _values(frame: Frame, predicate: str) -> frozenset[Hashable]:
    return frozenset(_meant(value) for value, _ in frame.values.get(predicate, ()))


def _meant(value: Value | Mention) -> Hashable:
    """What a value or a mention means: of a place that the world does not know, its name."""
    if not isinstance(value, Mention):
        return value
    return value.value.text if isinstance(value.value, Name) else str(value.value)
