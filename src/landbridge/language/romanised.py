"""Names in Latin letters without what romanisations differ in: Sergey, Sergei, Сергей → sergei.

Cyrillic is spelled out by a table of our own, other alphabets by anyascii.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from anyascii import anyascii

from landbridge.language.scripts import has_cyrillic
from landbridge.language.sound_tables import sound_rows

_APOSTROPHE = re.compile("['’ʼ`]")
_THAI_VOWEL = unicodedata.combining("\u0e38")
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "đ": "d", "æ": "ae", "ı": "i"})
_UNIFIED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), unified)
    for pattern, unified in (
        ("shch|tsch|stsch", "sh"),
        ("dzh|dj", "j"),
        ("(?<=[cjkv]i)c$", "ch"),
        ("tch", "ch"),
        ("sch", "sh"),
        ("ph", "f"),
        ("kh", "h"),
        ("ck|cq|q", "k"),
        ("x", "ks"),
        ("ts|tz", "c"),
        ("c(?=[eiy])", "s"),
        ("c(?![h])", "k"),
        ("w", "v"),
        ("^(?:ye|ie|je)", "e"),
        ("^i(?=[au])|(?<![aeiou])y(?=[aou])|^y(?=[aou])", "i"),
        ("(?:yo|io|(?<=.)jo)(?![sn]if)", "e"),
        ("[yj]", "i"),
        ("(?<=[aeou])i(?=e)", ""),
        ("i+", "i"),
        (r"([a-z])\1", r"\1"),
    )
)
_CLASSES: tuple[tuple[str, str], ...] = (
    ("shch|tsch|tch|sch|sh|ch|zh|ts|tz|dz|c(?=[eiy])|[szj]", "S"),
    (r"\bx", "S"),
    ("x", "KS"),
    ("kh|h", "H"),
    ("ng(?![aeiou])", "N"),
    ("ck|[kgqc]", "K"),
    ("th|[td]", "T"),
    ("ph|[fvw]", "F"),
    ("[pb]", "P"),
    ("[lr]", "L"),
    ("m", "M"),
    ("n", "N"),
)
_CLASS = re.compile("|".join(f"({pattern})" for pattern, _ in _CLASSES) + "|(.)")
_SOUNDS = (*(sound for _, sound in _CLASSES), "-")
_REPEATED = re.compile(r"([A-Z])\1+")


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """A word in plain lower-case Latin letters: other alphabets spelled out, accents off."""
    word = _APOSTROPHE.sub("", word.lower())
    if has_cyrillic(word):
        word = "".join(_letters().get(letter, letter) for letter in word)
    bare = unicodedata.normalize("NFD", word.translate(_UNDECOMPOSED))
    bare = "".join(letter for letter in bare if not _is_accent(letter))
    return bare if bare.isascii() else _APOSTROPHE.sub("", anyascii(bare).lower())


def _is_accent(letter: str) -> bool:
    """Whether a sign belongs to the letter before it; u and uu below a Thai letter are vowels."""
    return unicodedata.combining(letter) not in (0, _THAI_VOWEL)


@lru_cache(maxsize=65536)
def unified(word: str) -> str:
    """A word in the letters that all romanisations of it share."""
    word = latin(word)
    for pattern, letters in _UNIFIED:
        word = pattern.sub(letters, word)
    return word


@lru_cache(maxsize=65536)
def consonant_classes(word: str) -> str:
    """The consonant classes of a Latin or Cyrillic word: Chernenko → SLNNK."""
    sounds = "".join(_SOUNDS[(found.lastindex or 1) - 1] for found in _CLASS.finditer(latin(word)))
    return _REPEATED.sub(r"\1", sounds).replace("-", "")


@cache
def _letters() -> dict[str, str]:
    return {row[0]: row[1] for row in sound_rows("cyrillic.csv")}
