"""What a passage tells twice is one thing: in the title and below it, a tie or a link again.

A title tells a happening shorter than the text, so the text's telling stands for both. Two
tellings of one tie or link are one unless they differ (suspended, running again).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.claims.model import Kind
from landbridge.claims.schema import takes_many
from landbridge.language.mention import Mention
from landbridge.language.names import Name
from landbridge.read.frame import Frame
from landbridge.read.passage import Passage

RETOLD = frozenset({Kind.VISIT, Kind.MEETING, Kind.AGREEMENT})
"""Kinds that a title may tell of before the text does."""

ENDS = {Kind.TIE: ("place",), Kind.LINK: ("origin", "destination")}
"""The predicates that tell one tie or link from another."""


def told_once(frames: Sequence[Frame], passage: Passage) -> list[Frame]:
    """The frames without those that tell again what another tells."""
    below = [frame for frame in frames if not _in_title(frame, passage)]
    kept: list[Frame] = []
    for frame in frames:
        if frame.kind in RETOLD and frame not in below and _is_told(frame, below):
            continue
        again = next((one for one in kept if _is_same_bond(one, frame)), None)
        if again is None:
            kept.append(frame)
        else:
            again.absorb(frame)
    return kept


def _in_title(frame: Frame, passage: Passage) -> bool:
    title, (first, last) = passage.rendition.title, passage.span(*frame.where)
    return title is not None and title[0] <= first and last <= title[1]


def _is_told(frame: Frame, below: Sequence[Frame]) -> bool:
    named = set(_named(frame))
    return any(one.kind is frame.kind and not named.isdisjoint(_named(one)) for one in below)


def _is_same_bond(one: Frame, other: Frame) -> bool:
    """Whether two frames tell of one tie or link and differ in nothing that is one by nature."""
    ends = ENDS.get(one.kind)
    if one.kind is not other.kind or ends is None:
        return False
    same_ends = all(_ids(one, end) == _ids(other, end) != set() for end in ends)
    return same_ends and not any(_differs(one, other, name) for name in one.values)


def _differs(one: Frame, other: Frame, predicate: str) -> bool:
    if predicate in ENDS[one.kind] or takes_many(one.kind, predicate.partition(".")[0]):
        return False
    said = [{value for value, _ in frame.values.get(predicate, ())} for frame in (one, other)]
    return bool(said[1]) and said[0] != said[1]


def _ids(frame: Frame, predicate: str) -> set[str]:
    values = (value for value, _ in frame.values.get(predicate, ()))
    return {_id(value) for value in values if isinstance(value, Mention)}


def _named(frame: Frame) -> Iterator[str]:
    for predicate in frame.values:
        yield from _ids(frame, predicate)


def _id(mention: Mention) -> str:
    return mention.value.text if isinstance(mention.value, Name) else str(mention.value)
