"""Where in a line a link is told: its sentence, its stretch of that, the heading of its item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from landbridge.language.wanted import SENTENCE_END
from landbridge.read.claim_list import Span
from landbridge.read.link_parts import Part, within
from landbridge.read.surroundings import REACH

LABEL = 24
"""So many positions may a label or a number take before the places of an item."""

HEADING = 80
"""So long may a line be that is the heading of items."""


def stretches(
    joints: Sequence[Part], apart: Sequence[Part], sentence: Span, text: str
) -> Iterator[Span]:
    """What of a sentence tells of each two places: up to the comma or the and before the next."""
    first = sentence[0]
    for joint, after in pairwise(joints):
        comma = max(text.rfind(mark, joint.last, after.first) for mark in ",、") + 1
        words = [part.first for part in within(apart, joint.last, after.first)]
        last = comma or max(words, default=0)
        yield first, last or after.first
        first = last or joint.last
    yield first, sentence[1]


def is_item(joint: Part, sentence: Span) -> bool:
    """Whether two places begin a sentence, behind a label or a number if there is one."""
    return joint.first - sentence[0] <= LABEL


def heading_of(item: int, items: frozenset[int], text: str) -> Span:
    """The line that items stand below: the last one above that is no item, if it is short.

    `items` are where the lines begin that hold two places. Of a line that ends in a colon, its
    last sentence is the heading.
    """
    last = text.rfind("\n", 0, item)
    while last > max(item - REACH, 0):
        first = text.rfind("\n", 0, last) + 1
        if first < last and first not in items:
            if text[last - 1] == ":":
                first = max(first, text.rfind(SENTENCE_END, first, last) + 1)
            is_short = last - first <= HEADING and SENTENCE_END not in text[first:last]
            return first, last if is_short else first
        last = first - 1
    return item, item
