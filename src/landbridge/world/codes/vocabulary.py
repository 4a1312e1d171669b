"""The words of each code in each language, from our own tables.

A system has the words of its own table; where it has none in a language it has those of
the ISIC classes that its codes belong to. ISIC has those of the national systems below it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from landbridge.world.codes.concordance import Shares, codes_below, isic_of, nace_of
from landbridge.world.tables import forms_of, rows_of

LANGUAGES = ("zh", "en", "ru", "th")
_NATIONAL = {"zh": "gbt", "ru": "nace"}
"""The finer system whose words in a language those of ISIC are gathered from."""
_OWN_TABLE = {"isic": LANGUAGES, "hs": LANGUAGES, "gbt": ("zh",), "okved": ("ru",)}

Forms = tuple[str, ...]
Words = Mapping[str, Forms]
"""The forms of each code, the short label first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A code with its forms, and the ISIC classes that it belongs to with their shares."""

    code: str
    isic: Shares
    forms: Forms


@cache
def entries_of(system: str, language: str) -> tuple[Entry, ...]:
    """Each code of a system that has words in a language."""
    return tuple(
        Entry(code, isic_of(system, code), forms)
        for code, forms in words_of(system, language).items()
    )


@cache
def words_of(system: str, language: str) -> Words:
    """The words of each code of a system in a language; of no code in a language without tables."""
    if language not in LANGUAGES:
        return {}
    if system == "isic":
        return _collected([*_own("isic", language), *_national(language)])
    if language in _OWN_TABLE.get(system, ()):
        return _collected(_own(system, language))
    if (system, language) == ("nace", "ru"):
        return _collected(_through_okved()) | _collected(_own("nace", "ru"))
    return _collected(_borrowed(system, language))


def _own(system: str, language: str) -> Iterator[tuple[str, Forms]]:
    for row in rows_of(f"codes/{system}.csv"):
        yield row["code"], tuple(forms_of(row[language]))


def _national(language: str) -> Iterator[tuple[str, Forms]]:
    system = _NATIONAL.get(language)
    if system is not None:
        for code, forms in words_of(system, language).items():
            for isic in isic_of(system, code):
                yield isic, forms


def _through_okved() -> Iterator[tuple[str, Forms]]:
    for code, forms in _own("okved", "ru"):
        for nace in nace_of(code):
            yield nace, forms


def _borrowed(system: str, language: str) -> Iterator[tuple[str, Forms]]:
    for isic, forms in words_of("isic", language).items():
        for code in codes_below(system, isic):
            yield code, forms


def _collected(pairs: Iterable[tuple[str, Forms]]) -> dict[str, Forms]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for code, forms in pairs:
        found[code] |= dict.fromkeys(forms)
    return {code: tuple(found[code]) for code in sorted(found) if found[code]}
