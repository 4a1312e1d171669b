"""Roman numerals below 40, as centuries, congresses, funds and brigades bear them."""

from __future__ import annotations

import re

ROMAN = re.compile(r"\b(?=[IVX]+\b)(X{0,3})(IX|IV|V?I{0,3})(?<=[IVX])\b")
_ONES = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


def read_roman(word: str) -> int:
    """The value of a Roman numeral below 40; 0 for anything else."""
    found = ROMAN.fullmatch(word)
    return len(found[1]) * 10 + _ONES[found[2]] if found else 0
