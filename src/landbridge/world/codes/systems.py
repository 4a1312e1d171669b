"""The systems of codes: how a code is written, what lies above it, and what it is called.

- isic: ISIC Rev.4, letter of the section and up to four digits (C, C20, C201, C2011)
- hs: headings of the Harmonized System 2022, four digits (8703)
- nace, okved: classes of NACE Rev. 2 and OKVED 2, digits with a point (20.11)
- gbt: classes of GB/T 4754-2017, letter and digits as in ISIC
"""

from __future__ import annotations

from landbridge.world.codes.concordance import isic_of
from landbridge.world.codes.vocabulary import words_of

_LETTERED = (1, 3, 4)
_POINTED = (2, 4)
_LEVELS = {"isic": _LETTERED, "gbt": _LETTERED, "hs": (2, 4), "nace": _POINTED, "okved": _POINTED}
"""How long the codes above the lowest level are."""
SYSTEMS = tuple(_LEVELS)


def ancestors_of(system: str, code: str) -> tuple[str, ...]:
    """The codes that a code lies in, the nearest first: C2011 in C201, C20 and C."""
    lengths = range(len(code) - 1, 0, -1)
    above = tuple(code[:length] for length in lengths if length in _LEVELS[system])
    if system in ("nace", "okved"):
        return (*above, *dict.fromkeys(isic[0] for isic in isic_of(system, code)))
    return above


def label_of(system: str, code: str, language: str) -> str | None:
    """The short label of a code in a language, if it has one."""
    forms = words_of(system, language).get(code)
    return forms[0] if forms else None
