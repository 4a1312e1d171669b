"""The cells of a row of figures, read by what they should be.

A cell that is not what it should be is told with its column; `read_all` gathers what is
wrong in all rows of a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.route.figures.bad_figures import BadCell, BadFigures
from landbridge.route.figures.kinds import NAMES
from landbridge.route.figures.sheets import Row, Rows
from landbridge.route.model import Range, Source

YES = frozenset({"yes", "1", "true", "是", "да", "ใช่"})
NO = frozenset({"no", "0", "false", "否", "нет", "ไม่"})

Read = TypeVar("Read")
Word = TypeVar("Word", bound=StrEnum)

_DECIMAL_COMMA = re.compile(r"^(-?(?:0|\d+(?=,(?!\d{3}$)))),(\d+)$")


class _Wrong(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, column: str, reason: Reason) -> None:
        super().__init__(column)
        self.column = column
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row by column."""

    row: Row

    def wrong(self, column: str, code: str, **values: object) -> Exception:
        """What to raise where a cell is not what it should be."""
        return _Wrong(column, Reason.of(code, **values))

    def text(self, column: str) -> str:
        """What stands there; "" where nothing does."""
        return self.row.cells.get(column, "")

    def needed(self, column: str) -> str:
        """What stands there; wrong where nothing does."""
        if stated := self.text(column):
            return stated
        raise self.wrong(column, "figure_missing")

    def number(self, column: str) -> float:
        """A number with a point or a comma before its decimals."""
        stated = self.needed(column)
        try:
            number = float(_DECIMAL_COMMA.sub(r"\1.\2", stated))
        except ValueError:
            raise self.wrong(column, "figure_unreadable", stated=stated) from None
        if not isfinite(number):
            raise self.wrong(column, "figure_unreadable", stated=stated)
        return number

    def amount(self, column: str) -> float:
        """A number that is not negative."""
        number = self.number(column)
        if number < 0:
            raise self.wrong(column, "figure_negative", stated=self.text(column))
        return number

    def range(self, low: str = "low", likely: str = "likely", high: str = "high") -> Range:
        """Three amounts in order."""
        found = Range(*(self.amount(column) for column in (low, likely, high)))
        if not found.low <= found.likely <= found.high:
            raise self.wrong(likely, "figures_disordered", low=low, likely=likely, high=high)
        return found

    def word(self, column: str, words: type[Word]) -> Word:
        """One of some words."""
        return words(self.one_of(column, [word.value for word in words]))

    def one_of(self, column: str, known: Iterable[str]) -> str:
        """One of some words; wrong for any other, which is told them."""
        words = tuple(known)
        stated = self.needed(column)
        found = next((word for word in words if word.casefold() == stated.casefold()), None)
        if found is None:
            told = ", ".join(words)
            raise self.wrong(column, "figure_unknown_word", stated=stated, known=told)
        return found

    def is_yes(self, column: str) -> bool:
        """Yes or no."""
        return self.one_of(column, (*YES, *NO)).casefold() in YES

    def limit(self, column: str) -> float | None:
        """An amount, or None where nothing stands."""
        return self.amount(column) if self.text(column) else None

    def degrees(self, column: str, most: int) -> float:
        """Degrees from the equator or from Greenwich."""
        found = self.number(column)
        if abs(found) > most:
            raise self.wrong(column, "figure_no_degrees", stated=self.text(column), most=most)
        return found

    def point(self, latitude: str = "lat", longitude: str = "lon") -> tuple[float, float]:
        """Latitude and longitude in degrees."""
        return self.degrees(latitude, 90), self.degrees(longitude, 180)

    def names(self) -> dict[str, str]:
        """The names in the four languages that each place has."""
        return {language: self.needed(language) for language in NAMES}

    def year(self, column: str) -> int:
        """A year of four digits."""
        stated = self.needed(column)
        if not (stated.isdecimal() and len(stated) == 4):
            raise self.wrong(column, "unreadable_year", stated=stated)
        return int(stated)

    def dollars(self, rates: Mapping[str, float], likely: str = "likely") -> Range:
        """A range in the row's currency, turned into US dollars."""
        stated = self.text("currency").upper()
        if not stated:
            raise self.wrong("currency", "figure_without_currency")
        if stated not in rates:
            raise self.wrong("currency", "figure_unknown_currency", stated=stated)
        return self.range(likely=likely).times(rates[stated])

    def source(self) -> Source:
        """Who says so, of what year, and whether it is indicative."""
        year = self.year("year")
        return Source(self.needed("source"), year, self.is_yes("indicative"))


def read_all(rows: Rows, read: Callable[[Cells], Read]) -> tuple[Read, ...]:
    """What is read of each row; raises BadFigures with all rows that are wrong."""
    found: list[Read] = []
    bad = list(rows.twice)
    for row in rows.rows:
        try:
            found.append(read(Cells(row)))
        except _Wrong as wrong:
            bad.append(BadCell(row.file, row.line, wrong.column, wrong.reason))
    if bad:
        raise BadFigures(sorted(bad, key=lambda cell: (cell.file, cell.row)))
    return tuple(found)
