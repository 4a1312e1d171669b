"""What is wrong with a table that an office loads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Reason

MOST_TOLD = 20
"""So many bad rows are told; a table of another kind would be told line by line."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """What is wrong with a table, in which line (0 where it is the table as a whole) and file."""

    line: int
    reason: Reason
    file: str = ""


class BadTable(Exception):  # noqa: N818 - named by what it reports
    """A table that cannot be used, with all that is wrong with it, and the file where one is."""

    code = "bad_trade_table"

    def __init__(self, rows: Sequence[BadRow], file: str = "") -> None:
        super().__init__(rows[0].reason.code)
        self.rows = tuple(rows)
        self.file = file

    def told(self) -> Iterator[tuple[str, Reason]]:
        """What is wrong, each with its file and line."""
        for row in self.rows:
            file = row.file or self.file
            yield (f"{file}:{row.line}" if row.line else file), row.reason
