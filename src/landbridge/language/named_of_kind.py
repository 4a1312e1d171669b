"""The things of one kind that a text has named so far, and which of them a noun means.

- In the paragraph that named the last of them: whom such a noun meant in that sentence, else who
  alone is named there, else the foremost of those who are.
- In another paragraph: who puts the text out, else who alone of the kind has been named, else the
  foremost of all, else who alone was named last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from landbridge.language.line import Line
from landbridge.language.mention import Mention
from landbridge.language.wanted import SENTENCE_END

Key = tuple[str, ...]
"""What tells a thing of a text from others."""

Things = Mapping[Key, Mention]
"""Some things, each with its full mention."""

_SENTENCE_ENDS = re.compile(f"[{SENTENCE_END}\n]")
_PARAGRAPH_ENDS = re.compile("\n")


class Stand(NamedTuple):
    """The sentence and the paragraph in which something stands, by their numbers."""

    sentence: int
    paragraph: int


class Stands:
    """Tells where something stands in a line."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._sentences = [end.start() for end in _SENTENCE_ENDS.finditer(line.text)]
        self._paragraphs = [end.start() for end in _PARAGRAPH_ENDS.finditer(line.text)]

    def of(self, start: int) -> Stand:
        """Where stands what begins at a place of the text."""
        position = self._line.position(start)
        ends = (self._sentences, self._paragraphs)
        return Stand(*(bisect_left(each, position) for each in ends))


class NamedOfKind:
    """Gone through in the order of the text; of `foremost` the first goes before the next."""

    def __init__(self, foremost: Sequence[Key], publisher: Mention | None = None) -> None:
        self._foremost_keys = foremost
        self._publisher = publisher
        self._all: dict[Key, Mention] = {}
        self._last: dict[Key, Mention] = {}
        self._aside: set[Key] = set()
        self._called: Mention | None = None
        self._stand = Stand(-1, -1)

    def name(self, key: Key, mention: Mention, stand: Stand, is_aside: bool = False) -> None:
        """Go on by a thing that is named somewhere, by itself or only as another's."""
        self._go_to(stand)
        self._all.setdefault(key, mention)
        if is_aside and key not in self._last:
            self._aside.add(key)
        elif not is_aside:
            self._aside.discard(key)
        self._last.setdefault(key, mention)

    def call(self, stand: Stand) -> Mention | None:
        """Go on by a noun, and give the thing that it means; None where nothing tells which."""
        is_near = stand.paragraph == self._stand.paragraph
        meant = self._meant_near() if is_near else self._meant_far()
        if meant is not None:
            self._go_to(stand)
            self._called = meant
        return meant

    def own(self) -> Mention | None:
        """The thing of who puts the text out, else the foremost of all that have been named."""
        return self._publisher or self._foremost(self._all)

    def _go_to(self, stand: Stand) -> None:
        if stand.sentence != self._stand.sentence:
            self._last, self._aside, self._called = {}, set(), None
        self._stand = stand

    def _meant_near(self) -> Mention | None:
        return self._called or self._only_near() or self._foremost(self._last)

    def _meant_far(self) -> Mention | None:
        all_named = self._all
        known = self._publisher or _only(all_named) or self._foremost(all_named)
        return known or self._called or self._only_near()

    def _only_near(self) -> Mention | None:
        """Who alone was named last; whose delegation is told of counts where nobody else is."""
        themselves = {key: one for key, one in self._last.items() if key not in self._aside}
        return _only(themselves or self._last)

    def _foremost(self, things: Things) -> Mention | None:
        return next((things[key] for key in self._foremost_keys if key in things), None)


def _only(things: Things) -> Mention | None:
    return next(iter(things.values())) if len(things) == 1 else None
