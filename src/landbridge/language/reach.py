"""Whether all that a pattern matches stands in one sentence.

Most patterns do, if one counts right: what an expression only looks at may be the end of the
sentence, if it looks no further. A pattern that stays is tried on the sentences with what it
needs; one that does not, on the whole text.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache

from landbridge.language.starts import GROUP, ONE, REPEAT
from landbridge.language.wanted import SENTENCE_END

_PLAIN = re.compile(rf"[^\\\[(.|){SENTENCE_END}]+")
"""Characters that stand for themselves, and how often; none ends a sentence."""


class _Reach(IntEnum):
    """How far a part of an expression goes."""

    STAYS = 0
    ENDS = 1
    """Its last character, and no other, may be the end of the sentence."""
    LEADS_ON = 2


def stays_in_sentence(expression: str) -> bool:
    """Whether no match of an expression goes on, or looks on, past the end of a sentence."""
    return _Reader(expression).read() is _Reach.STAYS


class _Reader:
    """Reads off an expression how far it goes."""

    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._at = 0

    def read(self) -> _Reach:
        """The farthest of the alternatives up to the end of a group."""
        reach = self._sequence()
        while self._expression.startswith("|", self._at):
            self._at += 1
            reach = max(reach, self._sequence())
        self._at += 1
        return reach

    def _sequence(self) -> _Reach:
        """The reach of one part after the other: behind an end, any leads on."""
        reach = _Reach.STAYS
        while self._at < len(self._expression) and self._expression[self._at] not in "|)":
            atom = self._atom()
            reach = _Reach.LEADS_ON if reach else atom
        return reach

    def _atom(self) -> _Reach:
        if plain := _PLAIN.match(self._expression, self._at):
            self._at = plain.end()
            return _Reach.STAYS
        if group := GROUP.match(self._expression, self._at):
            self._at = group.end()
            reach = self.read()
            if group["around"]:
                is_read = "<" in group["around"] or reach is _Reach.ENDS
                reach = _Reach.STAYS if is_read else reach
        else:
            one = ONE.match(self._expression, self._at)
            self._at, written = (one.end(), one[0]) if one else (self._at + 1, ".")
            reach = _Reach.ENDS if _may_end_sentence(written) else _Reach.STAYS
        return self._repeated(reach)

    def _repeated(self, reach: _Reach) -> _Reach:
        """What may be repeated goes on behind itself."""
        repeat = REPEAT.match(self._expression, self._at)
        if repeat is None:
            return reach
        self._at = repeat.end()
        return _Reach.LEADS_ON if reach and repeat[0][0] != "?" else reach


@cache
def _may_end_sentence(character: str) -> bool:
    """Whether the expression for one character finds the end of a sentence."""
    return re.fullmatch(character, SENTENCE_END) is not None
