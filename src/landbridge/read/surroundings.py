"""What stands around a frame in the line: its clause, its sentence, its paragraph.

A text of one paragraph may be long: none of them reaches farther than `REACH` from the frame.
"""

from __future__ import annotations

from typing import Protocol

from landbridge.language.line import Line, symbols_of
from landbridge.language.mention import Mention
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame

REACH = 1_000
"""Within so many positions of the line, what a paragraph says is held against a frame."""

SENTENCE_ENDS = (SENTENCE_END, "\n")
"""What ends a sentence in the line; a new line does too."""


class Stretch(Protocol):
    """What stands somewhere in the line: a frame, what a pattern matches, a work."""

    @property
    def first(self) -> int:
        """Its first position."""

    @property
    def last(self) -> int:
        """The position behind it."""


def distance(one: Stretch, other: Stretch) -> int:
    """How many positions part two stretches; none where they meet."""
    return max(one.first - other.last, other.first - one.last, 0)


def sentence(told: Stretch, text: str) -> Span:
    """Where the sentence of a stretch begins and ends in the line."""
    return _after(told, text, *SENTENCE_ENDS), _before(told, text, *SENTENCE_ENDS)


def clause_start(frame: Frame, text: str) -> int:
    """Where the clause that a frame begins in begins."""
    return _after(frame, text, ",", *SENTENCE_ENDS)


def clause_end(frame: Frame, text: str) -> int:
    """Where the clause that a frame ends in ends."""
    return _before(frame, text, ",", *SENTENCE_ENDS)


def paragraph_start(frame: Frame, text: str) -> int:
    """Where the paragraph of a frame begins."""
    return _after(frame, text, "\n")


def in_one_paragraph(one: Frame, other: Frame, text: str) -> bool:
    """Whether no line ends between two frames."""
    first, last = sorted((one.first, other.first))
    return text.find("\n", first, last) < 0


def last_before(family: str, place: int, line: Line) -> Mention | None:
    """The last mention of a family that a sentence, or the one before it, has before a place."""
    start = max(place - REACH, 0, line.text.rfind("\n", 0, place))
    own = max(line.text.rfind(SENTENCE_END, start, place), start)
    start = max(line.text.rfind(SENTENCE_END, start, own), start)
    last = max(line.text.rfind(symbol, start, place) for symbol in symbols_of(family))
    return line.mentions[last] if last >= 0 else None


def _after(told: Stretch, text: str, *marks: str) -> int:
    """The position after the last mark before a stretch, within reach of it."""
    reach = max(told.first - REACH, 0)
    return max(reach, *(text.rfind(mark, reach, told.first) + 1 for mark in marks))


def _before(told: Stretch, text: str, *marks: str) -> int:
    """The position of the first mark behind a stretch, within reach of it."""
    reach = min(told.last + REACH, len(text))
    places = (text.find(mark, told.last, reach) for mark in marks)
    return min((place for place in places if place >= 0), default=reach)
