"""The words that many names share (Group, 经济区, банк, นิคม), by what they mean in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from landbridge.language.lexicon import NEVER
from landbridge.language.sound_tables import sound_rows

SILENT = "."
"""A concept that begins so says nothing about identity: a legal form, a filler."""
NAMING = "="
"""A concept that begins so names a country or a part of the world."""

_BLANKLESS = ("zh", "th")
_COLUMNS = {"zh": 1, "en": 2, "ru": 3, "th": 4}


@cache
def generic_words(language: str) -> dict[str, str]:
    """The generic words of a language with the concepts they stand for, parted by blanks.

    A word that ends in * stands for all words that begin so; a hyphen for a blank as well.
    """
    column = _COLUMNS[language]
    rows = sound_rows("generic_words.csv")
    found = {word: row[0] for row in rows for word in _words(row[column])}
    if language in _BLANKLESS:
        return found
    return {word.replace(" ", "-"): concept for word, concept in found.items()}


def as_pattern(words: Iterable[str], language: str, endings: str = r"\w*") -> str:
    """A regular expression for any of the words, the longest first, as the language writes them.

    In Chinese one character counts as a word only before another word or at the end. `endings`
    are what may follow a stem.
    """
    ordered = sorted(words, key=lambda word: (-len(word), word))
    if language == "zh":
        long = "|".join(re.escape(word) for word in ordered if len(word) > 1)
        short = "".join(re.escape(word) for word in ordered if len(word) == 1)
        return f"{long}|[{short}](?=$|[^㐀-鿿]|[{short}]$|{long})" if short else long or NEVER
    if language == "th":
        return "|".join(map(re.escape, ordered)) or NEVER
    spaced = "|".join(_spaced(word, endings) for word in ordered)
    return rf"(?<!\w)(?:{spaced})(?!\w)" if ordered else NEVER


def _words(cell: str) -> Iterator[str]:
    return (word for word in cell.split("|") if word)


def _spaced(word: str, endings: str) -> str:
    stem = re.escape(word.removesuffix("*")).replace(r"\-", r"[\s\-‐–]")
    return stem + (endings if word.endswith("*") else "")
