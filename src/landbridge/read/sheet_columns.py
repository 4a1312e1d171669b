"""The columns of a sheet of offers and needs, and the words that head them.

The words stand in `data/sheet_columns.csv`: one row a column or a cell's word,
one field a language.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files

from landbridge.claims.model import Kind
from landbridge.language.folded import fold_text
from landbridge.language.simplified import simplified


class Column(StrEnum):
    """A column of the template."""

    KIND = "kind"
    PARTY = "party"
    REGISTERED_ID = "registered_id"
    OWNERS = "owners"
    SEAT = "seat"
    WHAT = "what"
    CODE = "code"
    AMOUNT = "amount"
    CURRENCY = "currency"
    CONSTRAINT = "constraint"
    LAND = "land"
    POWER = "power"
    ENVIRONMENT = "environment"
    BONDED = "bonded"
    LICENCE = "licence"
    WORKING_LANGUAGE = "working_language"
    READY = "ready"
    CONTACT = "contact"
    VALID_UNTIL = "valid_until"
    LANGUAGE = "language"


_UNIT = re.compile(r"\s*(?:[(（](?P<bracketed>[^()（）]{1,20})[)）]|[,，]\s?(?P<unit>\S.{0,19}))$")
_BLANKED = re.compile("[a-zа-яё]")
NEEDED = (Column.KIND, Column.PARTY, Column.WHAT)


def column_of(header: str) -> Column | None:
    """The column that a header names in zh, en, ru or th, with or without a unit behind it."""
    name = code_of_word("column", header) or code_of_word("column", _UNIT.sub("", header))
    return Column(name) if name else None


def unit_of(header: str) -> str:
    """The unit behind the name in a header: 金额（万元）, площадь, га; "" where there is none."""
    found = _UNIT.search(header)
    if found is None or code_of_word("column", header):
        return ""
    return found["bracketed"] or found["unit"]


def kind_of(word: str) -> Kind | None:
    """Offer or need, by its word in zh, en, ru or th."""
    return {"offer": Kind.OFFER, "need": Kind.NEED}.get(code_of_word("kind", word) or "")


def code_of_word(use: str, word: str) -> str | None:
    """The code of a word in a cell or a header, of those that the table has for a use."""
    return _words(use).get(_key(word))


def party_kind(name: str) -> Kind:
    """What a party is by the words of its name: company, public body, else organisation."""
    return named_kind(name) or Kind.ORGANIZATION


def named_kind(name: str) -> Kind | None:
    """What a word in a name says that it is (a legal form, 银行, комитет); None without one."""
    key = _key(name)
    words = set(re.findall(r"[^\W\d_]+", key))
    for word, kind in _words("party").items():
        if word.strip(".") in words or (word in key and not _BLANKED.match(word)):
            return Kind(kind)
    return None


def words_for(use: str) -> Iterable[str]:
    """The words of all languages that the table has for a use, folded."""
    return _words(use).keys()


def named_columns(headers: Iterable[str]) -> list[Column | None]:
    """The columns that a row of headers names."""
    return [column_of(header) for header in headers]


def _key(word: str) -> str:
    return " ".join(simplified(fold_text(word).lower).replace("_", " ").strip(" :*.").split())


@cache
def _words(use: str) -> Mapping[str, str]:
    table = files("landbridge.read").joinpath("data/sheet_columns.csv").read_text("utf-8")
    return {
        _key(word): row["code"]
        for row in csv.DictReader(table.splitlines())
        if row["use"] == use
        for language in ("zh", "en", "ru", "th")
        for word in row[language].split("|")
    }
