"""The rows of a table of trade as numbers: a year of the world's trade has ten million of them.

A key holds who sells, who buys (by their numbers among the places), who reports, the year, the
heading and its part. Part 0 is the heading itself, so that sorted keys have it before its
subheadings. With its value, its line and its edition a row takes 21 bytes.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

PART, PRODUCT, YEAR, PLACE = 1 << 7, 1 << 21, 1 << 14, 1 << 13
"""How many values a field of a key has: part, heading with part, year, place."""
_HEADING = len("0101")


def product_number(code: str) -> int:
    """A code of four or six digits as a key has it."""
    heading, part = code[:_HEADING], code[_HEADING:]
    return int(heading) * PART + (int(part) + 1 if part else 0)


def product_code(number: int) -> str:
    """The code of four or six digits of a number."""
    heading, part = divmod(number, PART)
    return f"{heading:04d}" + (f"{part - 1:02d}" if part else "")


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table, an entry each: key, value, line, and edition (0 where none is stated)."""

    keys: Numbers
    values: NDArray[np.float64]
    lines: NDArray[np.int32]
    editions: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.keys)

    def where(self, which: NDArray[np.bool_] | slice) -> Rows:
        """Some of the rows."""
        return Rows(*(getattr(self, field.name)[which] for field in fields(self)))


def key_of(
    exporter: Numbers, importer: Numbers, bought: Numbers, year: Numbers, product: Numbers
) -> Numbers:
    """The keys of rows; `bought` is 1 where the buyer reports."""
    return (((exporter * PLACE + importer) * 2 + bought) * YEAR + year) * PRODUCT + product


class TradeColumns:
    """What the rows of all files of a table have said, and which places they name."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self._parts: list[Rows] = []
        self._files: list[str] = []
        self._ends: list[int] = []

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def place(self, place: str) -> int:
        """The number of a place: there are fewer than a key can hold."""
        return self.places.setdefault(place, len(self.places))

    def add(self, rows: Rows) -> None:
        """Take down some rows of the file that is being read."""
        self._parts.append(rows)

    def end_file(self, name: str) -> None:
        """Say that a file ends here."""
        self._files.append(name)
        self._ends.append(len(self))

    def rows(self) -> Rows:
        """All rows, in the order of the files."""
        if len(self._parts) != 1:
            joined = (
                np.concatenate([getattr(part, field.name) for part in self._parts])
                for field in fields(Rows)
            )
            self._parts = [Rows(*joined)] if self._parts else [_NONE]
        return self._parts[0]

    def file(self, row: int) -> str:
        """The file of a row, by its place among all."""
        return self._files[bisect_right(self._ends, row)]


_NONE = Rows(np.empty(0, np.int64), np.empty(0), np.empty(0, np.int32), np.empty(0, np.int8))
