"""Currencies by their ISO 4217 code, named in every language of CLDR."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

NOT_MONEY = frozenset({"XTS", "XXX"})
"""Codes of ISO 4217 for testing and for no currency at all."""


@cache
def currencies() -> frozenset[str]:
    """The codes of all currencies that are or were in use."""
    return frozenset(list_currencies()) - NOT_MONEY


def currency_name(code: str, language: str) -> str:
    """The name of a currency in a language; English, else the code, where CLDR has none."""
    for wanted in (language, "en"):
        try:
            name = Locale.parse(wanted, sep="-").currencies.get(code)
        except (ValueError, UnknownLocaleError):
            continue
        if name:
            return str(name)
    return code
