"""Chinese words in pinyin, and pinyin words in syllables.

Syllables are lower case without tones; ü stands where pinyin has it. In the
letters that names are compared in, ü is u: releases write lü as lv, lyu or lu.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from landbridge.language.simplified import simplified
from landbridge.language.sound_tables import sound_rows

_LONGEST_SYLLABLE = 6


@lru_cache(maxsize=65536)
def syllables(text: str) -> tuple[str, ...]:
    """The pinyin syllables of Chinese characters, one each: 沈阳 → shen, yang."""
    # Imported here: the dictionaries take 0.2 s to load, and few callers need them.
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin(text, v_to_u=True))


@lru_cache(maxsize=65536)
def family_and_given(name: str) -> tuple[str, str] | None:
    """A Chinese person's name in characters, parted behind the surname; None if it has none.

    Both parts are in simplified characters.
    """
    name = simplified(name)
    for length in (2, 1):
        if name[:length] in surname_readings() and 1 <= len(name) - length <= 2:
            return name[:length], name[length:]
    return None


@cache
def surname_readings() -> dict[str, str]:
    """Surnames in characters with their readings as surnames: 单 → shan."""
    return dict(sound_rows("surnames.csv"))


@cache
def surname_letters() -> frozenset[str]:
    """The surnames in plain letters: zeng, ouyang, lu."""
    return frozenset(letters(reading) for reading in surname_readings().values())


@lru_cache(maxsize=65536)
def split_syllables(word: str) -> tuple[str, ...] | None:
    """The syllables of a pinyin word in plain letters, the longest first: shuang, wei.

    None where the word is not pinyin. An apostrophe parts syllables.
    """
    parts = [_split(part) for part in re.split("['’]", word)]
    if not parts or any(part is None for part in parts):
        return None
    return tuple(syllable for part in parts for syllable in part or ())


def letters(syllable: str) -> str:
    """A syllable in the plain letters that names are compared in."""
    return _WRITTEN_U.get(syllable) or syllable.replace("ü", "u")


_WRITTEN_U = {"lv": "lu", "nv": "nu", "lyu": "lu", "nyu": "nu"}
"""How texts write lü and nü without the dots."""


def _split(word: str) -> tuple[str, ...] | None:
    if not word:
        return ()
    for length in range(min(_LONGEST_SYLLABLE, len(word)), 0, -1):
        if word[:length] in _syllable_letters():
            rest = _split(word[length:])
            if rest is not None:
                return (letters(word[:length]), *rest)
    return None


@cache
def _syllable_letters() -> frozenset[str]:
    from landbridge.language.palladius import pinyin_syllables

    dotted = {syllable for syllable in pinyin_syllables() if "ü" in syllable}
    plain = {letters(syllable) for syllable in pinyin_syllables()}
    return frozenset(plain | dotted | set(_WRITTEN_U))
