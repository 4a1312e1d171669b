"""The cells of a template by value: counts, times, languages, names. What is wrong gathers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.claims.vocabulary import codes, label
from landbridge.language.folded import fold_text
from landbridge.language.language_names import language_named
from landbridge.language.phrases import speaking
from landbridge.office.event_times import day_of, time_of_day
from landbridge.office.template import TemplateRow, code_of
from landbridge.read.sheet_cells import RowError

_BETWEEN = re.compile(r"\s*[;；\n]\s*")
_BETWEEN_WORDS = re.compile(r"\s*[;；,，、/]\s*")
_PAIR = re.compile(r"\s*[-–—/→↔+]\s*")
_MOST_DIGITS = 5
Read = TypeVar("Read")


def listed(text: str) -> list[str]:
    """What a cell names, parted by `;` or line by line."""
    return [name for name in _BETWEEN.split(text.strip()) if name]


def term_named(vocabulary: str, word: str) -> str | None:
    """The code that a vocabulary has for a word, in any of the languages, or for itself."""
    wanted = fold_text(word).lower.strip()
    for code in codes(vocabulary):
        words = (code, *(label(vocabulary, code, language) for language in speaking()))
        if wanted in (fold_text(known).lower for known in words):
            return code
    return None


class Cells:
    """Reads cells; `faults` has what is wrong, `places` the cell in which each thing is named."""

    def __init__(self, faults: list[RowError]) -> None:
        self.faults = faults
        self.places: dict[str, tuple[str, str]] = {}

    def note_fault(self, row: TemplateRow, column: str, code: str, /, **values: object) -> None:
        """Note what is wrong in a cell."""
        self.faults.append(RowError(row.sheet, row.place(column), Reason.of(code, **values)))

    def read_cell(
        self,
        row: TemplateRow,
        column: str,
        reader: Callable[[str], Read | None],
        code: str,
        /,
        **values: object,
    ) -> Read | None:
        """What a cell says; nothing where it is empty, a fault where the reader finds nothing."""
        stated = row.text(column)
        read = reader(stated) if stated else None
        if stated and read is None:
            self.note_fault(row, column, code, stated=stated, **values)
        return read

    def count(self, row: TemplateRow, column: str, least: int) -> int | None:
        """A whole number, not below the least."""

        def whole(text: str) -> int | None:
            is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
            return int(text) if is_number and int(text) >= least else None

        return self.read_cell(row, column, whole, "unreadable_count", least=least)

    def day(self, row: TemplateRow, column: str) -> date | None:
        """A date, known to the day."""
        return self.read_cell(row, column, day_of, "unreadable_day")

    def time(self, row: TemplateRow, column: str) -> time | None:
        """A time of day."""
        return self.read_cell(row, column, time_of_day, "unreadable_time")

    def yes(self, row: TemplateRow, column: str) -> bool:
        """Whether a cell says yes; an empty one says no."""
        code = self.read_cell(
            row, column, lambda text: code_of("yes_or_no", text), "unclear_yes_or_no"
        )
        return code == "yes"

    def language(self, row: TemplateRow, column: str = "language") -> str:
        """The code of a language; English where none is named."""
        return self.read_cell(row, column, language_named, "unknown_tongue") or "en"

    def languages(self, row: TemplateRow, column: str) -> Iterator[str]:
        """The codes of several languages."""
        for stated in filter(None, _BETWEEN_WORDS.split(row.text(column))):
            if code := language_named(stated):
                yield code
            else:
                self.note_fault(row, column, "unknown_tongue", stated=stated)

    def pair(self, row: TemplateRow, column: str, stated: str) -> frozenset[str]:
        """Two languages: zh-de, русский – тайский."""
        languages = [language_named(word) for word in _PAIR.split(stated.strip())]
        pair = frozenset(code for code in languages if code)
        if len(pair) != 2 or len(languages) != 2:
            self.note_fault(row, column, "unknown_pair", stated=stated)
        return pair

    def term(self, row: TemplateRow, column: str, vocabulary: str) -> str | None:
        """The code of a word of a vocabulary, in any language."""

        def code(text: str) -> str | None:
            return term_named(vocabulary, text)

        return self.read_cell(row, column, code, "unknown_term", column=column)

    def name(self, row: TemplateRow, column: str, name: str) -> None:
        """Note that a thing is named in a cell; one sheet names nothing twice."""
        known = self.places.get(name)
        if name and known and known[0] == row.sheet:
            self.note_fault(row, column, "named_twice", stated=name)
        self.places.setdefault(name, (row.sheet, row.place(column)))
