"""What is wrong with a table of figures that an office loads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Reason

MOST_TOLD = 20
"""So many bad cells are told; a table of another kind would be told line by line."""


@dataclass(frozen=True, slots=True)
class BadCell:
    """What is wrong with a table: in which file, in which row (the header is 1), in which column.

    Without a column it is the row as a whole.
    """

    file: str
    row: int
    column: str
    reason: Reason

    @property
    def place(self) -> str:
        """File, row and column as one word."""
        place = f"{self.file}:{self.row}"
        return f"{place}:{self.column}" if self.column else place


class BadFigures(Exception):  # noqa: N818 - named by what it reports
    """Tables that cannot be used, with all that is wrong with them; nothing is taken of them."""

    code = "bad_figures"

    def __init__(self, cells: Sequence[BadCell]) -> None:
        super().__init__(cells[0].reason.code)
        self.cells = tuple(cells[:MOST_TOLD])

    def told(self) -> Iterator[tuple[str, Reason]]:
        """What is wrong, each with its file, row and column."""
        for cell in self.cells:
            yield cell.place, cell.reason
