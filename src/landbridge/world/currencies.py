"""Currencies by their ISO 4217 code, named in every language of CLDR."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError


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
