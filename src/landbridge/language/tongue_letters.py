"""Korean, Vietnamese and Japanese names in the letters that all spellings of them share.

Each tongue has several systems in Latin letters and one in Cyrillic; what they write otherwise
is folded: Jeong, Chung and Чон are one word, Fumio and Фумио, Trọng and Чонг.
Sources: Revised Romanization of Korean, 2000, McCune and Reischauer, 1939, Kontsevich, 1956;
Hepburn, Kunrei-shiki and Polivanov, 1917; Vietnamese orthography and Soviet cartography's rules
for Vietnam, 1973.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from landbridge.language.romanised import latin


class Tongue(Enum):
    """A tongue beside Chinese whose names are written in Han."""

    KOREAN = "ko"
    VIETNAMESE = "vi"
    JAPANESE = "ja"


_CYRILLIC = str.maketrans(
    {
        "ж": "j",
        "з": "z",
        "й": "i",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ы": "u",
        "ь": "",
        "э": "e",
        "ю": "yu",
        "я": "ya",
        "ё": "yo",
    }
)
"""Letters that Cyrillic spellings of these tongues use otherwise than Russian does."""

Folds = tuple[tuple[re.Pattern[str], str], ...]


def _folds(*folds: tuple[str, str]) -> Folds:
    return tuple((re.compile(pattern), letters) for pattern, letters in folds)


_FOLDS: dict[Tongue, Folds] = {
    Tongue.KOREAN: _folds(
        ("tch|chh?|dj|dz|z", "j"),
        ("sh|ss", "s"),
        ("ng", "n"),
        ("c?k|[kg]h?|q", "k"),
        ("[td]h?", "t"),
        ("[pb]h?", "p"),
        ("rh?", "l"),
        ("ly", "y"),
        ("v", "w"),
        ("woo", "u"),
        ("weo", "wo"),
        ("oe|oi|[wy]?ae|[wy]e(?!o)", "e"),
        ("ai|ay", "e"),
        ("ee|eui|ui", "i"),
        ("eo|eu|oo|ou|[ou]h(?![aeiouy])|u", "o"),
        (r"(.)\1", r"\1"),
    ),
    Tongue.VIETNAMESE: _folds(
        ("ng?h?", "n"),
        ("tr|tch|ch", "j"),
        ("gi(?=[aeou])|z", "d"),
        ("kh|q|c|k", "k"),
        ("ph", "f"),
        ("th", "t"),
        ("sh|x", "s"),
        ("[yi]e", "e"),
        ("y", "i"),
        (r"(.)\1", r"\1"),
    ),
    Tongue.JAPANESE: _folds(
        ("sh|sy", "s"),
        ("tch|ch|ts|ty|t(?=[iu])", "j"),
        ("dz|dj|jy|zy|j|d(?=[iu])", "z"),
        ("zy", "z"),
        ("v", "w"),
        ("h(?=u)", "f"),
        ("m(?=[bp])", "n"),
        ("ou|oh(?![aeiouy])", "o"),
        (r"(.)\1", r"\1"),
    ),
}


@lru_cache(maxsize=65536)
def folded(word: str, tongue: Tongue) -> str:
    """A word in the letters that the spellings of a tongue share."""
    letters = latin(word.lower().translate(_CYRILLIC))
    for pattern, shared in _FOLDS[tongue]:
        letters = pattern.sub(shared, letters)
    return letters
