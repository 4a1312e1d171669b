"""Words that are an amount by themselves: 对折, трёхдневный, zweiwöchig.

A language may build them of a number, the stem of a measure and an ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.lexicon import EDGE, NEVER, Lexicon, one_of
from landbridge.language.measure import Amount, Measure
from landbridge.language.mention import Mention, Sort
from landbridge.language.pack_tables import PackTables

_SORTS = {"duration": Sort.DURATION, "unit": Sort.QUANTITY}
_TABLE = "adjective"
Whole = tuple[Decimal, Measure]


@dataclass(frozen=True, slots=True)
class WholeAmounts:
    """The words of a language that are amounts: listed ones, and those built of parts."""

    listed: Lexicon[Whole]
    built: re.Pattern[str]
    numbers: Mapping[str, Decimal]
    stems: Mapping[str, Measure]

    @classmethod
    def of(cls, pack: PackTables) -> WholeAmounts:
        """The words of a pack."""
        numbers = {word: Decimal(number) for word, number in pack.by_meaning(_TABLE, "number")}
        stems = dict(adjective_stems(pack))
        endings = one_of(pack.words(_TABLE, "endings"))
        built = f"{EDGE}({one_of(numbers)})({one_of(stems)}){endings}{EDGE}" if stems else NEVER
        return cls(Lexicon.of(dict(_listed(pack))), re.compile(built), numbers, stems)

    def at(self, text: str, place: int, end: int) -> Mention | None:
        """The amount that a word at a place is."""
        if found := self.listed.at(text, place, end):
            return _mention(place, found[1], found[0])
        built = self.built.match(text, place, end)
        if built is None:
            return None
        return _mention(place, built.end(), (self.numbers[built[1]], self.stems[built[2]]))


NO_WHOLES = WholeAmounts(Lexicon.of({}), re.compile(NEVER), {}, {})


def adjective_stems(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    """The stems of adjectives that say what a number before them counts."""
    for table, sort in _SORTS.items():
        for stem, code in pack.by_meaning(_TABLE, table):
            yield stem, Measure(sort, code)


def _listed(pack: PackTables) -> Iterator[tuple[str, Whole]]:
    for table, sort in _SORTS.items():
        for word, told in pack.by_meaning("whole", table):
            number, code = told.split()
            yield word, (Decimal(number), Measure(sort, code))
    for word, share in pack.by_meaning("percent", "exactly"):
        yield word, (Decimal(share), Measure(Sort.PERCENT))


def _mention(start: int, end: int, whole: Whole) -> Mention:
    number, measure = whole
    return Mention(start, end, measure.sort, Amount(number).measured(measure))
