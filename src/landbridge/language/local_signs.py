"""Signs of money that countries share (K, P, Rs, Sh): of the country that the text names most.

The signs are those of the central banks and of CLDR's short forms (`data/local_signs.csv`).
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError

from landbridge.language.lexicon import LETTER
from landbridge.language.measure import Case, Measure
from landbridge.language.mention import Mention, Sort

_CODE = re.compile(r"[a-z]\d{1,3}")
"""What is no sum but a code or a road, whatever the country: K2, N7, P95."""


@cache
def local_signs(country: str) -> dict[str, Measure]:
    """The signs of a country's money that other countries have too."""
    return {
        sign.lower(): Measure(
            Sort.MONEY, row["currency"], case=Case.CAPITAL if sign.isupper() else Case.ANY
        )
        for row in _rows()
        if row["country"] == country
        for sign in row["signs"].split("|")
    }


def country_of_money(text: str, language: str) -> str:
    """The country with such signs that a text in small letters names most; "" for none."""
    if not _sign().search(text):
        return ""
    counts = {country: len(name.findall(text)) for country, name in _names(language).items()}
    most = max(counts, key=lambda country: counts[country], default="")
    return most if most and counts[most] else ""


def is_code(mention: Mention, text: str) -> bool:
    """Whether a sum in a text is a letter with up to three digits, and so none."""
    return mention.sort is Sort.MONEY and bool(_CODE.fullmatch(text, mention.start, mention.end))


@cache
def _names(language: str) -> dict[str, re.Pattern[str]]:
    """How a language names the countries with such signs, in small letters."""
    try:
        territories = Locale.parse(language).territories
    except (ValueError, UnknownLocaleError):
        return {}
    return {
        row["country"]: _name(territories[row["country"]])
        for row in _rows()
        if row["country"] in territories
    }


def _name(territory: str) -> re.Pattern[str]:
    name = re.sub(r" ?\(.*", "", territory).lower()
    return re.compile(f"(?<!{LETTER}){re.escape(name)}")


@cache
def _sign() -> re.Pattern[str]:
    """A sign in front of digits in a text in small letters."""
    signs = {sign.lower() for row in _rows() for sign in row["signs"].split("|")}
    either = "|".join(map(re.escape, sorted(signs, key=len, reverse=True)))
    return re.compile(rf"(?<![^\W_])(?:{either}) ?\d")


@cache
def _rows() -> list[dict[str, str]]:
    table = files("landbridge.language") / "data" / "local_signs.csv"
    return list(csv.DictReader(table.read_text("utf-8").splitlines()))
