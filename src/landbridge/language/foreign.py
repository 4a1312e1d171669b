"""Stretches of a text in the script of another language: 837亿元 in an English sentence.

Only those with digits in them or right before them are looked at, for only those state an
amount or a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from landbridge.language.scripts import CYRILLIC, HAN, THAI

_SCRIPTS = {
    "zh": HAN,
    "ru": CYRILLIC,
    "th": THAI,
    "ko": "\uac00-\ud7a3",
    "ar": "\u0621-\u06d3",
    "en": "a-z",
}
"""The languages by whose words a script is read."""
_OWN = {"de": "en", "vi": "en", "id": "en", "ja": "zh"}
"""Languages that are written in the script of another one."""
_BETWEEN = r"\d .,:%/()\-–—$€£¥'’"
_AHEAD = r"(?:[$€£¥]?\d[\d.,]{0,20} ?)?"
MOST = 200
"""No amount and no date is longer."""


@dataclass(frozen=True, slots=True)
class Script:
    """A letter of a script, and a stretch of it, read by the words of a language."""

    language: str
    letter: re.Pattern[str]
    stretch: re.Pattern[str]

    @classmethod
    def of(cls, language: str, letters: str) -> Script:
        """The script with these letters, a range of a character class."""
        stretch = f"{_AHEAD}[{letters}][{letters}{_BETWEEN}]{{0,{MOST}}}"
        return cls(language, re.compile(f"[{letters}]"), re.compile(stretch))


def find_foreign(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a text in small letters, each with the language to read it by."""
    for script in _others(_OWN.get(language, language)):
        for found in script.stretch.finditer(text) if script.letter.search(text) else ():
            if any(map(str.isdecimal, found[0])):
                yield *found.span(), script.language


@cache
def _others(own: str) -> list[Script]:
    return [Script.of(*script) for script in _SCRIPTS.items() if script[0] != own]
