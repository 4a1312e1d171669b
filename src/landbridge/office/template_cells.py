"""The cells of a template by value: counts, times, languages, names. What is wrong gathers."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime, time
from functools import cache
from itertools import chain
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.language.language_names import language_named
from landbridge.language.phrases import phrases, speaking
from landbridge.office.said_times import Stretch
from landbridge.office.stated_times import day_of, moment_of, stretches, time_of_day
from landbridge.office.template import TemplateRow, code_of
from landbridge.read.sheet_cells import RowError

_COMMA = re.compile(r"\s*[,，、]\s*")
_BETWEEN_WORDS = re.compile(r"\s*[;；,，、\n]\s*")
_PAIR = re.compile(r"\s*[-–—/→↔+]\s*")
_MOST_DIGITS = 5
Read = TypeVar("Read")


def first_told(spoken: Iterable[str]) -> str:
    """The first language that somebody speaks in which there are sentences, else English."""
    return next((language for language in spoken if language in speaking()), "en")


class Cells:
    """Reads cells; `faults` has what is wrong, `places` the cell in which each thing is named.

    Once the `first_day` is known, a day that is stated without a year is the nearest to it.
    """

    def __init__(self, faults: list[RowError]) -> None:
        self.faults = faults
        self.places: dict[str, tuple[str, str]] = {}
        self.first_day: date | None = None

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

        def read(text: str) -> date | None:
            return day_of(text) or next((one.day for one in self._without_year(text)), None)

        return self.read_cell(row, column, read, "unreadable_day")

    def moment(self, row: TemplateRow, column: str) -> datetime | None:
        """A day with a time, by whatever clock."""

        def read(text: str) -> datetime | None:
            meant = (moment for one in self._without_year(text) if (moment := one.moment))
            return moment_of(text) or next(meant, None)

        return self.read_cell(row, column, read, "unreadable_moment")

    def _without_year(self, text: str) -> list[Stretch]:
        """What words may mean on the day nearest to the first; none where that is two things."""
        said = stretches(text, self.first_day) if self.first_day else ()
        days = {one: abs(one.day - self.first_day) for one in said if one.day and self.first_day}
        nearest = [one for one, off in days.items() if off == min(days.values())]
        return nearest if len(nearest) == 1 else []

    def time(self, row: TemplateRow, column: str) -> time | None:
        """A time of day."""
        return self.read_cell(row, column, time_of_day, "unreadable_time")

    def yes(self, row: TemplateRow, column: str) -> bool:
        """Whether a cell says yes; an empty one says no."""
        code = self.read_cell(
            row, column, lambda text: code_of("yes_or_no", text), "unclear_yes_or_no"
        )
        return code == "yes"

    def language(self, row: TemplateRow, spoken: Iterable[str]) -> str:
        """The language in which somebody is told things: as stated, else one that they speak."""
        stated = self.read_cell(row, "language", language_named, "unknown_tongue")
        return stated or first_told(spoken)

    def languages(self, row: TemplateRow, column: str) -> Iterator[str]:
        """The codes of several languages."""
        parted = (_joined_languages().split(words) for words in self.words(row, column))
        for stated in chain.from_iterable(parted):
            if code := language_named(stated):
                yield code
            else:
                self.note_fault(row, column, "unknown_tongue", stated=stated)

    def pairs(self, row: TemplateRow, column: str) -> frozenset[frozenset[str]]:
        """Several pairs of languages."""
        return frozenset(self.pair(row, column, stated) for stated in self.words(row, column))

    def pair(self, row: TemplateRow, column: str, stated: str) -> frozenset[str]:
        """Two languages: zh-de, русский – тайский."""
        languages = _paired(stated)
        pair = frozenset(code for code in languages if code)
        if len(pair) != 2 or len(languages) != 2:
            self.note_fault(row, column, "unknown_pair", stated=stated)
        return pair

    def words(self, row: TemplateRow, column: str) -> list[str]:
        """The words of a cell that lists no names, so that commas part them too."""
        return [word for word in _BETWEEN_WORDS.split(row.lines(column).strip()) if word]

    def names(
        self, row: TemplateRow, column: str, known: Collection[str], sheet: str
    ) -> Iterator[str]:
        """The things of another sheet that a cell names; a fault for each that it does not know.

        A name may have commas; they part names where one of the parts is known and the whole not.
        """
        for stated in row.listed(column):
            parts = [stated] if stated in known else _COMMA.split(stated)
            for name in parts if any(part in known for part in parts) else [stated]:
                if name not in known:
                    self.note_fault(row, column, "no_such_name", stated=name, sheet=sheet)
                yield name

    def interprets(self, row: TemplateRow, column: str) -> list[str]:
        """The languages of several pairs, in the order in which they are named."""
        return [code for stated in self.words(row, column) for code in _paired(stated) if code]

    def term(self, row: TemplateRow, column: str, vocabulary: str) -> str | None:
        """The code of a word of a vocabulary, in any language."""

        def code(text: str) -> str | None:
            return code_of(vocabulary, text)

        values = {"column": column, "vocabulary": vocabulary}
        return self.read_cell(row, column, code, "unknown_term", **values)

    def name(self, row: TemplateRow, column: str, name: str) -> None:
        """Note that a thing is named in a cell; one sheet names nothing twice."""
        known = self.places.get(name)
        if name and known and known[0] == row.sheet:
            self.note_fault(row, column, "named_twice", stated=name)
        self.places.setdefault(name, (row.sheet, row.place(column)))


def _paired(stated: str) -> list[str | None]:
    """The languages of a pair; 中俄 is one, for a Chinese name of a language needs but one sign."""
    words = _PAIR.split(stated.strip())
    words = list(stated) if len(words) == 1 and len(stated) == 2 else words
    return [language_named(word) for word in words]


@cache
def _joined_languages() -> re.Pattern[str]:
    """What joins two languages in one: zh/ru, русский и английский, 中文和俄文."""
    words = (phrases(language).text("join.and") for language in speaking())
    return re.compile(r"\s*/\s*|" + "|".join(map(re.escape, words)))
