"""Chinese sounds in Russian letters, after Palladius: Шуанвэй is shuang wei."""

from __future__ import annotations

from functools import cache, lru_cache

from landbridge.language.sound_tables import sound_rows

_LONGEST_SYLLABLE = 6


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
    return frozenset(to_russian())


@cache
def to_russian() -> dict[str, str]:
    """The Russian letters of each syllable, the first where there are two."""
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
