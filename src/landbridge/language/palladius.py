"""Chinese sounds in Russian letters and back, after Palladius: Шуанвэй ↔ shuang wei."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from landbridge.language.sound_tables import sound_rows

_VOWEL_FIRST = re.compile("[аоэяеёюйуи]")
_LONGEST_SYLLABLE = 6


def to_cyrillic(syllables: Sequence[str]) -> str:
    """Pinyin syllables as one Russian word in lower case; a syllable unknown stays as it is.

    A hard sign parts н from a vowel that follows it: Чанъань.
    """
    word = ""
    for syllable in syllables:
        written = _to_cyrillic().get(syllable, syllable)
        hard = "ъ" if word.endswith("н") and _VOWEL_FIRST.match(written) else ""
        word += hard + written
    return word


@lru_cache(maxsize=65536)
def to_pinyin(word: str) -> tuple[str, ...] | None:
    """The pinyin syllables of a Russian word, the longest first; None where it has others."""
    if not word:
        return ()
    word = word.lower().replace("ё", "е")
    for length in range(min(_LONGEST_SYLLABLE, len(word)), 0, -1):
        syllable = _to_pinyin().get(word[:length])
        rest = to_pinyin(word[length:].removeprefix("ъ")) if syllable else None
        if syllable and rest is not None:
            return (syllable, *rest)
    return None


@cache
def pinyin_syllables() -> frozenset[str]:
    """The syllables of Mandarin."""
    return frozenset(_to_cyrillic())


@cache
def _to_cyrillic() -> dict[str, str]:
    written: dict[str, str] = {}
    for pinyin, cyrillic in sound_rows("palladius.csv"):
        written.setdefault(pinyin, cyrillic)
    return written


@cache
def _to_pinyin() -> dict[str, str]:
    read: dict[str, str] = {}
    for pinyin, cyrillic in sound_rows("palladius.csv"):
        read.setdefault(cyrillic, pinyin)
    return read
