"""Whether two wordings say the same: by their letters and figures, not by how they are set."""

from __future__ import annotations

import re

from landbridge.language.folded import fold_text
from landbridge.language.simplified import simplified

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def plain_words(text: str) -> str:
    """The letters and figures of a text in small form, without blanks and marks."""
    return "".join(sign for sign in simplified(fold_text(text).lower) if sign.isalnum())


def likeness_of_words(one: str, other: str) -> float:
    """How alike two wordings are, from 0 to 1: what pairs of letters they share.

    The coefficient of Sørensen (1948) over pairs of neighbouring letters; 0 where the figures
    differ, for a crane of 20 tons is none of 50.
    """
    if _numbers(one) != _numbers(other):
        return 0.0
    here, there = _pairs(plain_words(one)), _pairs(plain_words(other))
    return 2 * len(here & there) / (len(here) + len(there)) if here and there else 0.0


def _numbers(text: str) -> list[str]:
    return sorted(_NUMBER.findall(fold_text(text).text))


def _pairs(word: str) -> frozenset[str]:
    return frozenset(word[place : place + 2] for place in range(len(word) - 1))
