"""What a row asks or has beyond goods and money: land, power, class, licences, languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from landbridge.claims.value import Code, Text, Value
from landbridge.language.language_names import language_named
from landbridge.language.units import known_units
from landbridge.language.values import Quantity
from landbridge.read.sheet_cells import SheetRow
from landbridge.read.sheet_columns import Column, code_of_word
from landbridge.read.sheet_values import READING, date_in, listed
from landbridge.read.stated import stated_quantities

_BETWEEN_LICENCES = re.compile(r"\s*[;；\n]\s*")
_BETWEEN_LANGUAGES = re.compile(r"\s*(?:[;；,，、/\n+]| and | и |和|และ)\s*")


Reader = Callable[[], Value]
"""Reads a value from a cell; raises RowRefused where it is not to be read."""


def terms_in(row: SheetRow, language: str) -> Iterator[tuple[Column, Reader]]:
    """The terms of a row, each with its column.

    Land and power stay in the unit that the cell or its header names.
    """
    for column in (one for one in _MEASURED if one in row.cells):
        yield column, partial(_quantity, row, column, language)
    for column in (one for one in _CODED if one in row.cells):
        yield column, partial(_coded, row, column)
    for licence in listed(row, Column.LICENCE, _BETWEEN_LICENCES):
        yield Column.LICENCE, partial(Text, licence, language)
    for spoken in listed(row, Column.WORKING_LANGUAGE, _BETWEEN_LANGUAGES):
        yield Column.WORKING_LANGUAGE, partial(_language, row, spoken)
    if Column.READY in row.cells:
        yield Column.READY, partial(date_in, row, Column.READY, language)


def _quantity(row: SheetRow, column: Column, language: str) -> Quantity:
    dimension, refusal = _MEASURED[column]
    text = row.text(column)
    for known in dict.fromkeys((language, *READING)):
        for written in (text, f"{text} {row.units.get(column, '')}"):
            found = [q for q in stated_quantities(written, known) if _measures(q, dimension)]
            if len(found) == 1 and found[0].amount > 0:
                return found[0]
    raise row.refuse(column, refusal, stated=text)


_MEASURED = {
    Column.LAND: ("area", "unreadable_area"),
    Column.POWER: ("power", "unreadable_power"),
}


def _measures(quantity: Quantity, dimension: str) -> bool:
    unit = known_units().get(quantity.unit)
    return unit is not None and unit.dimension == dimension


def _coded(row: SheetRow, column: Column) -> Code:
    vocabulary, refusal = _CODED[column]
    code = code_of_word(vocabulary, row.text(column))
    if code is None:
        raise row.refuse(column, refusal, stated=row.text(column))
    return Code(vocabulary, code)


_CODED = {
    Column.ENVIRONMENT: ("environment_class", "unknown_environment_class"),
    Column.BONDED: ("bonded_status", "unclear_bonded"),
}


def _language(row: SheetRow, name: str) -> Code:
    code = language_named(name)
    if code is None:
        raise row.refuse(Column.WORKING_LANGUAGE, "unknown_language", stated=name)
    return Code("language", code)
