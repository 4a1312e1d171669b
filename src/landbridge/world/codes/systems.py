"""The systems of codes: how a code is written, what lies above it, and what it is called.

- isic: ISIC Rev.4, letter of the section and up to four digits (C, C20, C201, C2011)
- hs: headings of the Harmonized System 2022, four digits (8703)
- nace, okved: classes of NACE Rev. 2 and OKVED 2, digits with a point (20.11)
- gbt: classes of GB/T 4754-2017, letter and digits as in ISIC
"""

from __future__ import annotations

from functools import cache

from landbridge.world.codes.concordance import hs_headings, isic_of
from landbridge.world.codes.vocabulary import words_of
from landbridge.world.tables import rows_of

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


def isic_code(stated: str) -> str | None:
    """A code of ISIC with the letter of its section, written with it or not; None for no code.

    2011 and C2011 are C2011.
    """
    return _isic_codes().get(stated.upper())


def is_hs_code(digits: str) -> bool:
    """Whether the Harmonized System has the chapter or the heading that digits begin with."""
    return digits[:4] in hs_headings() or digits in _hs_chapters()


@cache
def _isic_codes() -> dict[str, str]:
    classes = [row["code"] for row in rows_of("codes/isic.csv")]
    known = {code: None for one in classes for code in (one, *ancestors_of("isic", one))}
    return {code: code for code in known} | {code[1:]: code for code in known if code[1:]}


@cache
def _hs_chapters() -> frozenset[str]:
    return frozenset(heading[:2] for heading in hs_headings())
