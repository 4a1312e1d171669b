"""A word in Thai letters by its sounds: ปูติน → putin, สมชาย → sxmxCay, พร → pxR.

A vowel may stand before, above, below or behind its consonant, or be left out. At the end of a
syllable Thai says t for every hiss and n for r and l, but spells what the original has, so the
letters there stand for both (`sounds`). A letter under the sign of silence is said in a foreign
name and left out in a Thai one: a word has a hearing for each.
Source: Royal Society of Thailand, rules of transcription, 1999; rules for foreign names, 1989.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from landbridge.language.sound_tables import sound_rows
from landbridge.language.sounds import UNWRITTEN, folded_by, folds, known, with_unwritten

_MARKS = re.compile("[\u0e47-\u0e4b\u0e4d\u0e4e\u0e3a]")
_SILENT = re.compile("(?:[กดตท]ร|ษณ|[ก-ฮ])[ิุ]?\u0e4c")
"""What is not said in a Thai name, with the letters before that fall with it: จันทร์, ลักษณ์."""
_VOWELS = folds(
    ("ห(?=[งญนมยรลว](?!\u0e4c))", ""),
    ("^อ(?=[ก-ฮ](?!\u0e4c))", UNWRITTEN),
    ("ทร(?=ั)", "ส"),
    ("(?<!เ[ก-ฮ])(?<!เ[ก-ฮ][รล])ือ", "ื"),
    ("เ([ก-ฮ]{1,2})ี?ยว", r"\1iw"),
    ("เ([ก-ฮ]{1,2})ีย", r"\1ia"),
    ("เ([ก-ฮ]{1,2})ือ", r"\1ua"),
    ("เ([ก-ฮ]{1,2})าะ", r"\1o"),
    ("เ([ก-ฮ]{1,2})า", r"\1ao"),
    ("เ([ก-ฮ]{1,2})อ", r"\1e"),
    ("เ([ก-ฮ]{1,2})ิ", r"\1e"),
    ("([เแ])([กขคตทปผพบฟศส][รล]|[ก-ฮ])", r"\2e"),
    ("โ([กขคตทปผพบฟศส][รล]|[ก-ฮ])", r"\1o"),
    ("[ใไ]([กขคตทปผพบฟศส][รล]|[ก-ฮ])ย?", r"\1ay"),
    ("ัว", "ua"),
    ("รร(?=[ก-ฮ])", "a"),
    ("รร", "an"),
    ("อ(?=[aeiouะาัิีึืุู])", ""),
    ("(?<=[าั])ติ", f"ต{UNWRITTEN}"),
    ("[ะาัๅ]", "a"),
    ("[ิีึื]", "i"),
    ("[ุู]", "u"),
    ("ำ", "am"),
    ("ฤ", "ri"),
    ("อ", "o"),
    ("\u0e4c", ""),
)
_LAST = "(?:(?<=[aeioux]){0}(?![aeioux])|(?<=.){0}$)"
"""A letter that ends a syllable: a vowel stands before and none behind, or the word is over."""
_ENDS = folds(
    (_LAST.format("[จชซฌศษส]"), "T"),
    (_LAST.format("[ญณ]"), "n"),
    (_LAST.format("ร"), "R"),
    (_LAST.format("[ลฬ]"), "L"),
)


@lru_cache(maxsize=65536)
def heard_thai(word: str) -> tuple[str, ...]:
    """A word in Thai letters by its sounds: with what a sign makes silent, and without."""
    bare = _MARKS.sub("", word)
    return tuple(dict.fromkeys(_said(form) for form in (bare, _SILENT.sub("", bare))))


def _said(word: str) -> str:
    spelled = folded_by(_ENDS, folded_by(_VOWELS, word))
    sounds = "".join(_letters().get(letter, letter) for letter in spelled)
    return with_unwritten(known(sounds))


@cache
def _letters() -> dict[str, str]:
    return {letter: sound for letters, sound in sound_rows("thai_sounds.csv") for letter in letters}
