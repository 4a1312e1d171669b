"""The form under which a name is kept and looked up, by script."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SCRIPTS = {
    "zh": "han",
    "ja": "han",
    "ru": "cyrillic",
    "uk": "cyrillic",
    "be": "cyrillic",
    "bg": "cyrillic",
    "kk": "cyrillic",
    "mn": "cyrillic",
    "th": "thai",
    "ko": "hangul",
    "ar": "arabic",
}
UNSPACED = frozenset({"han", "thai"})
"""The scripts that write no blanks between words."""
_HELD = str.maketrans({"й": "\ue000", "ё": "е"})
_FREED = str.maketrans({"\ue000": "й"})


def script_of(language: str) -> str:
    """The script that texts in a language are searched in: han, cyrillic, thai, latin …"""
    return _SCRIPTS.get(language.partition("-")[0], "latin")


@lru_cache(maxsize=65536)
def folded_word(word: str) -> str:
    """A word without case and marks: Ürümqi as urumqi, Артём as артем, Русский as русский."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFD", lowered.translate(_HELD))
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_FREED)


def words_of(name: str) -> list[str]:
    """The words of a name in an alphabetic script; what is not a letter parts them."""
    return "".join(letter if letter.isalpha() else " " for letter in name).split()


def key_of(name: str, script: str) -> str:
    """The key of a name: as it is in Han and Thai, folded words elsewhere."""
    if script in ("han", "thai"):
        return name.strip()
    return " ".join(folded_word(word) for word in words_of(name))
