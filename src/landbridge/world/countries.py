"""Countries by their ISO 3166-1 code, named in every language of CLDR."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale, UnknownLocaleError

from landbridge.world.tables import forms_of, rows_of

NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "HK", "MO", "TW", "CP", "DG"})
"""Codes of CLDR that name no country: groupings, and what ISO 3166-2:CN lists as regions."""

_IN_BRACKETS = re.compile(r" ?[(（][^)）]*[)）]")


@cache
def territory_names(language: str) -> dict[str, str]:
    """The names that CLDR gives countries in a language; empty for a language it lacks."""
    try:
        territories = Locale.parse(language, sep="-").territories
    except (ValueError, UnknownLocaleError):
        return {}
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES
    }


def country_forms(language: str) -> Iterator[tuple[str, str]]:
    """Each country's code with each form of its name: of CLDR, then of `countries.csv`."""
    for code, name in territory_names(language).items():
        yield code, _IN_BRACKETS.sub("", name)
    for row in rows_of("countries.csv"):
        if row["language"] == language:
            yield from ((row["id"], form) for form in forms_of(row["forms"]))


def country_name(code: str, language: str) -> str:
    """The name of a country in a language; English, else the code, where CLDR has none."""
    name = territory_names(language).get(code) or territory_names("en").get(code, code)
    return _IN_BRACKETS.sub("", name)
