"""A text in which every word that may be part of a date is a mark.

Forms of dates then are short expressions over marks and the few words between
them. A mark stands where its word stands and is as long: one character that
says what the word may be, and filling. So places stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from landbridge.language.lexicon import NEVER, any_of

Kinds = frozenset[str]
"""What a word may be in a date: the slots that it may fill."""
_ROW = frozenset("〇○零一二三四五六七八九")
FILLING = "\uf8ff"
_FIRST = 0xE000
ANY_MARK = "[\ue000-\uf8fe]"
END_OF_MARK = "[\ue000-\uf8ff]"
BETWEEN_MARKS = f"(?<={END_OF_MARK})(?={ANY_MARK})"
"""Where two marks touch: texts out of PDF lose the blank of 21 May."""
MAX_DATE_DIGITS = 5
MAX_DATE_NUMBER = 5000
"""No number of more digits or of a higher value is part of a date."""
LAST_YEAR = 3000
"""No year of the common era or the Buddhist one is that high."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Marks the words of a language."""

    expression: re.Pattern[str]
    symbols: Mapping[Kinds, str]
    words: Mapping[str, Kinds]
    read: Callable[[str], int | None]

    @classmethod
    def of(
        cls,
        tables: Mapping[str, Iterable[str]],
        numerals: str,
        read: Callable[[str], int | None],
        atoms: Iterable[str] = (),
    ) -> Marker:
        """The marker for words by slot; `numerals` finds numbers, which `read` reads.

        `atoms` are slots that only `overlaid` fills.
        """
        words: dict[str, set[str]] = {}
        for slot, table in tables.items():
            for word in table:
                words.setdefault(word, set()).add(slot)
        kinds = {
            word: frozenset(slots) | number_kinds(read(word), 0) - {"number"}
            for word, slots in words.items()
        }
        every = dict.fromkeys([*kinds.values(), *_NUMBER_KINDS, *map(_alone, atoms)])
        symbols = {kind: chr(_FIRST + number) for number, kind in enumerate(every)}
        return cls(re.compile(f"{numerals}|{any_of(kinds)}"), symbols, kinds, read)

    def mark(self, text: str) -> str:
        """The marked text, as long as the text."""
        return self.expression.sub(self._mark, text)

    def slot(self, name: str) -> str:
        """The expression for a mark that may fill a slot."""
        characters = "".join(symbol for kinds, symbol in self.symbols.items() if name in kinds)
        if not characters:
            return NEVER
        return f"[{characters}]{FILLING}*+"

    def _mark(self, found: re.Match[str]) -> str:
        word = found[0]
        kinds = self.words.get(word) or number_kinds(self.read(word), digits_of(word))
        return self.symbols[kinds] + FILLING * (len(word) - 1)


def overlaid(marker: Marker, marked: str, places: Iterable[tuple[int, int, str]]) -> str:
    """A marked text with a mark over each place for the slot that it fills."""
    pieces, done = [], 0
    for start, end, slot in places:
        mark = marker.symbols[_alone(slot)] + FILLING * (end - start - 1)
        pieces += [marked[done:start], mark]
        done = end
    return "".join([*pieces, marked[done:]])


def _alone(slot: str) -> Kinds:
    return frozenset({slot})


def digits_of(word: str) -> int:
    """How many digits a number is written in, as figures or as words in a row; 0 for others."""
    if word.isdecimal():
        return min(len(word), MAX_DATE_DIGITS)
    return len(word) if len(word) in (2, 4) and all(sign in _ROW for sign in word) else 0


@lru_cache(maxsize=4096)
def number_kinds(value: int | None, digits: int) -> Kinds:
    """The slots that a number may fill, written in so many digits."""
    if value is None:
        return frozenset({"number"})
    fits = {
        "day": 1 <= value <= 31 and digits <= 2,
        "numeric_day": 1 <= value <= 31 and 1 <= digits <= 2,
        "month": 1 <= value <= 12 and digits <= 2,
        "mm": 1 <= value <= 12 and digits == 2,
        "short": digits == 2,
        "year": 1000 <= value < LAST_YEAR,
        "dangi": 4200 <= value < 4500,
        "buddhist": 2400 <= value <= 2599,
        "decade": (1810 <= value <= 2090 or 2400 <= value <= 2590) and value % 10 == 0,
        "quarter": 1 <= value <= 4 and digits <= 1,
        "first_months": 1 <= value <= 12 and digits <= 2,
        "half": 1 <= value <= 2 and digits <= 1,
        "reign": 1 <= value <= 150,
        "hour": value <= 24 and digits <= 2,
        "minute": value <= 59 and digits <= 2,
        "mi": value <= 59 and digits == 2,
        "ss": value <= 59 and digits == 2,
        "count": True,
        "cent": 11 <= value <= 20 and not digits,
        "rest": 1 <= value <= 99 and not digits,
        "spoken_hour": 1 <= value <= 12 and not digits,
        "spoken": 10 <= value <= 59 and not digits,
        "tens": digits in (0, 2) and value % 10 == 0 and 0 < value < 100,
        "hhmm": digits == 4 and value < 2400 and value % 100 < 60,
        "century": 2 <= value <= 21 and digits <= 2,
        "week": 1 <= value <= 53 and digits <= 2,
    }
    return frozenset(slot for slot, fit in fits.items() if fit) | {"number"}


_TELLING_VALUES = (
    *(
        None,
        *range(33),
        40,
        53,
        54,
        59,
        60,
        61,
        99,
        100,
        150,
        151,
        999,
        1000,
        1160,
        1800,
        1810,
        1899,
        1900,
        1901,
        1960,
    ),
    *(2000, 2090, 2100, 2359, 2360, 2390, 2399, 2400, 2401, 2460, 2600, 3000, 4200, 4500),
)
_NUMBER_KINDS = dict.fromkeys(
    number_kinds(value, digits)
    for value in _TELLING_VALUES
    for digits in range(MAX_DATE_DIGITS + 1)
)
