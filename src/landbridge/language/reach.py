"""Whether all that a pattern matches stands in one sentence."""

from __future__ import annotations

import re
from functools import cache

from landbridge.language.wanted import SENTENCE_END

_ONE = r"(?:\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[\](){}?*+|])"
_CHARACTER = re.compile(_ONE, re.DOTALL)
_BESIDE = re.compile(rf"\(\?(?:<[=!](?:{_ONE}|\|)+|[=!]{_ONE}(?:\|{_ONE})*)\)", re.DOTALL)
"""A look back, or at the one character ahead, which the end of the sentence may be."""


def stays_in_sentence(expression: str) -> bool:
    """Whether no match of an expression goes on, or looks on, past the end of a sentence."""
    within = _BESIDE.sub("", expression)
    return not any(map(_may_end_sentence, _CHARACTER.findall(within)))


@cache
def _may_end_sentence(character: str) -> bool:
    """Whether the expression for one character finds the end of a sentence."""
    return re.fullmatch(character, SENTENCE_END) is not None
