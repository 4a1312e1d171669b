"""The scope of a figure: the place, the zone or the body that it is of.

It is who is named right before what is measured, or in the words for it; else the scope of the
figure told before it in the paragraph or above it in the list; else who puts out the page, where
a line above bears its name alone. The other side of it (with China) and
who tells it (according to the customs) are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.language.line import sorts_of, symbols_of
from landbridge.language.mention import Mention, Sort
from landbridge.read.frame import Frame, Said
from landbridge.read.headings import headings, is_item_below
from landbridge.read.passage import Passage
from landbridge.read.surroundings import clause_start

SCOPES = frozenset({*sorts_of("place"), *sorts_of("group"), Sort.ZONE, Sort.EVENT})
"""What a figure may be of."""


_PLACES = "".join(sorted(symbols_of("place") | symbols_of("nation")))
_PAIR = re.compile(f"[{_PLACES}][-–—][{_PLACES}]")
"""Two places as one word: a China-Europe train is of neither."""


def scope_of(frame: Frame, told: Frame | None, passage: Passage) -> list[Said]:
    """The scope of a figure; `told` is the one told before it."""
    text = passage.line.text
    own = frame.values.get("scope") or [*_named(frame, told, passage)]
    if own:
        return own
    if told is not None and is_item_below(told.first, frame.first, text):
        return list(told.values.get("scope", ()))
    return [*_of_letterhead(frame.first, passage)]


def _named(frame: Frame, told: Frame | None, passage: Passage) -> Iterator[Said]:
    """Who is named last before what is measured, and who in the words for it."""
    line = passage.line
    (low, high) = frame.values["measure"][0][1]
    first, last = line.position(low), line.position(high - 1) + 1
    start = max(clause_start(frame, line.text), told.last if told is not None else 0)
    before = [one for one in line.within(start, max(start, first)) if _is_scope(one, passage)]
    for one in (*before[-1:], *line.within(first, last)):
        if _is_scope(one, passage):
            yield one, (one.start, one.end)


def _of_letterhead(place: int, passage: Passage) -> Iterator[Said]:
    """Who alone fills a line above a place."""
    line = passage.line
    for start, end in headings(place, line.text):
        if len(line.text[start:end].strip()) == 1:
            yield from ((one, (one.start, one.end)) for one in line.within(start, end)[:1])
            return


def _is_scope(mention: Mention, passage: Passage) -> bool:
    """Whether a figure may be of who is named, and not of somebody with it."""
    place, text = passage.line.position(mention.start), passage.line.text
    if mention.sort not in SCOPES or _PAIR.search(text, max(place - 2, 0), place + 3):
        return False
    rules = passage.pack.figures
    is_beside = rules.other_side.search(text, max(place - 24, 0), place)
    return not is_beside and not rules.tells.match(text, place + 1)
