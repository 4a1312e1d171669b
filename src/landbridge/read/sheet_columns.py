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


class Column(StrEnum):
    """A column of the template."""

    KIND = "kind"
    PARTY = "party"
    REGISTERED_ID = "registered_id"
    WHAT = "what"
    CODE = "code"
    AMOUNT = "amount"
    CURRENCY = "currency"
    CONSTRAINT = "constraint"
    CONTACT = "contact"
    VALID_UNTIL = "valid_until"
    LANGUAGE = "language"


_BLANKED = re.compile("[a-zа-яё]")
NEEDED = (Column.KIND, Column.PARTY, Column.WHAT)


def column_of(header: str) -> Column | None:
    """The column that a header names in zh, en, ru or th."""
    name = _words("column").get(_key(header))
    return Column(name) if name else None


def kind_of(word: str) -> Kind | None:
    """Offer or need, by its word in zh, en, ru or th."""
    return {"offer": Kind.OFFER, "need": Kind.NEED}.get(_words("kind").get(_key(word), ""))


def party_kind(name: str) -> Kind:
    """What a party is by the words of its name: company, public body, else organisation."""
    key = _key(name)
    words = set(re.findall(r"[^\W\d_]+", key))
    for word, kind in _words("party").items():
        if word.strip(".") in words or (word in key and not _BLANKED.match(word)):
            return Kind(kind)
    return Kind.ORGANIZATION


def named_columns(headers: Iterable[str]) -> list[Column | None]:
    """The columns that a row of headers names."""
    return [column_of(header) for header in headers]


def _key(word: str) -> str:
    return " ".join(fold_text(word).lower.replace("_", " ").strip(" :*.").split())


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
