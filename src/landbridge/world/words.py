"""The words of a text in an alphabetic script, with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from landbridge.world.fold import folded_word

_WORD = re.compile(r"[^\W\d_]+")


class Word(NamedTuple):
    """A word of a text: its span, its folded form, and whether it has a capital or only such."""

    start: int
    end: int
    folded: str
    capital: bool
    upper: bool


@lru_cache(maxsize=8)
def split_words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; kept, for places, companies and fields all ask."""
    return tuple(
        Word(found.start(), found.end(), folded_word(word), word[0].isupper(), word.isupper())
        for found in _WORD.finditer(text)
        if (word := found[0])
    )


def gap_after(text: str, words: Sequence[Word], index: int) -> str:
    """What stands between a word and the next one."""
    return text[words[index].end : words[index + 1].start]
