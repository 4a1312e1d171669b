"""The scripts that names are written in beside Latin letters, and the languages they are of."""

from __future__ import annotations

import re

HAN, THAI, CYRILLIC = "\u3400-\u9fff", "\u0e01-\u0e4e", "\u0400-\u04ff"
"""The letters of scripts, each as a range of a character class."""
_HAN, _THAI, _CYRILLIC = (re.compile(f"[{letters}]+") for letters in (HAN, THAI, CYRILLIC))
SPACED_LETTER = r"[^\W\d_\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]"
"""A letter of a script with words: Thai, Chinese, Japanese and Korean letters end none."""
_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3]+")
_SCRIPTS = (("arabic", _ARABIC), ("thai", _THAI), ("cyrillic", _CYRILLIC), ("han", _HAN))
_LANGUAGES = (("th", _THAI), ("zh", _HAN), ("ru", _CYRILLIC))


def is_han(text: str) -> bool:
    """Whether the text is Chinese characters and nothing else."""
    return bool(_HAN.fullmatch(text))


def is_cyrillic(text: str) -> bool:
    """Whether the text is Cyrillic letters and nothing else."""
    return bool(_CYRILLIC.fullmatch(text))


def is_unspaced(text: str) -> bool:
    """Whether the text is characters or Thai letters, which blanks do not part into words."""
    return is_han(text) or bool(_THAI.fullmatch(text))


def has_thai(text: str) -> bool:
    """Whether the text has Thai letters."""
    return bool(_THAI.search(text))


def has_cyrillic(text: str) -> bool:
    """Whether the text has Cyrillic letters."""
    return bool(_CYRILLIC.search(text))


def script_of_name(name: str) -> str:
    """The script of a name: arabic, thai, cyrillic, han, else latin."""
    return next((script for script, letters in _SCRIPTS if letters.search(name)), "latin")


def language_of(text: str) -> str:
    """The language whose script a name is written in: zh, ru, th, else en."""
    return next((language for language, letters in _LANGUAGES if letters.search(text)), "en")
