"""What heads a line: the short lines above it, and the line whose list it is an item of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.language.line import symbols_of
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.claim_list import Span

FARTHEST, LONGEST = 12, 120
"""So many lines above a line its headings are looked for, and so long they are at most."""

REACH = 4_000
"""So many positions above a line, empty lines among them, its headings are looked for."""

_ITEM = re.compile(r"[ \t]*[-–—•·*▪●○◦►][ \t]?")
_FIGURES = symbols_of("figure")


def headings(place: int, text: str) -> Iterator[Span]:
    """The lines above a place of a line that head it, the nearest first: short, without figures."""
    for start, end in _lines_above(place, text):
        heading = text[start:end].rstrip(SENTENCE_END)
        is_short = len(heading) <= LONGEST and SENTENCE_END not in heading
        if is_short and _FIGURES.isdisjoint(heading):
            yield start, end


def is_item_below(first: int, last: int, text: str) -> bool:
    """Whether the line of the second place is an item of a list that the first one's opens."""
    start = text.rfind("\n", 0, last) + 1
    while start > first:
        if not _ITEM.match(text, start):
            return False
        end = start
        while end > 0 and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", 0, end) + 1
    return True


def _lines_above(place: int, text: str) -> Iterator[Span]:
    """The lines above a place that are not empty, the nearest first."""
    end, least = text.rfind("\n", 0, place), max(place - REACH, 0)
    left = FARTHEST
    while end > least and left:
        start = text.rfind("\n", least, end) + 1
        if text[start:end].strip():
            left -= 1
            yield start, end
        end = start - 1
