"""How names sound: Thai by classes of consonants, Han by pinyin.

Thai spells foreign sounds in many ways, by what the writer heard: t as ต, ท or
ถ, sh as ช, ส or ซ. Letters of one class spell one sound (source: Royal Society
of Thailand, rules for writing Chinese in Thai script, 2006, and rules of
romanisation, 1999).
"""

from __future__ import annotations

import re
from functools import lru_cache

_FINE = {
    "ก": "k",
    "ขฃคฅฆ": "x",
    "ง": "g",
    "จ": "j",
    "ชฉฌ": "c",
    "ซสศษ": "s",
    "ญย": "y",
    "ดฎ": "d",
    "ตฏ": "t",
    "ถทธฐฑฒ": "h",
    "นณ": "n",
    "บ": "b",
    "ป": "p",
    "ผพภ": "q",
    "ฝฟ": "f",
    "ม": "m",
    "รฤ": "r",
    "ลฬ": "l",
    "ว": "w",
    "หฮ": "o",
}
_VOWELS = {"ะัาๅ": "a", "ิีึื": "i", "ฺุู": "u", "เแ": "e", "โ": "o", "ใไ": "ai", "ำ": "am"}
_LETTERS = {ord(sign): sound for group, sound in _FINE.items() for sign in group}
_ALL = _LETTERS | {ord(sign): sound.upper() for group, sound in _VOWELS.items() for sign in group}
_COARSE = str.maketrans("xghdjcbqlo", "kntt" + "ss" + "pp" + "ro")
_SILENT = re.compile("[ก-ฮ][ิุ]?์|[็-๎]|[ ฯ.-]")
_LEADING_H = re.compile("ห(?=[งญนมยรลว])")
_DIPHTHONG = re.compile("เ([ก-ฮ]{1,2})ีย")


@lru_cache(maxsize=16384)
def thai_sound(name: str) -> tuple[str, str, str]:
    """A Thai name by consonant classes, by wider classes, and with its vowels."""
    plain = _LEADING_H.sub("", _SILENT.sub("", _DIPHTHONG.sub(r"\1ี", name)))
    fine = "".join(_LETTERS.get(ord(sign), "") for sign in plain)
    whole = "".join(_ALL.get(ord(sign), "") for sign in plain)
    return fine, fine.translate(_COARSE), whole


@lru_cache(maxsize=16384)
def han_sound(name: str) -> str:
    """A Han name in pinyin without tones, syllables parted by blanks."""
    from pypinyin import lazy_pinyin  # costs 0.1 s, and most texts never ask for it

    return " ".join(lazy_pinyin(name))
