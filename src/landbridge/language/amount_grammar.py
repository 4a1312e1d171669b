"""What a language gives for reading amounts: its words by what they do beside a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.lexicon import Lexicon
from landbridge.language.measure import Measure, Sums
from landbridge.language.mention import Sort
from landbridge.language.number import NumberGrammar
from landbridge.language.ratio import RatioGrammar
from landbridge.language.values import Approximation

_LETTERS = {"k": Decimal(10**3), "m": Decimal(10**6), "g": Decimal(10**9), "b": Decimal(10**9)}
"""The letters for powers of a thousand that stand behind digits in every language."""


_NO_COUNTERS = (Sort.MONEY, Sort.PERCENT)


@dataclass(frozen=True, slots=True)
class AmountGrammar:
    """How a language writes amounts.

    `start` finds every place where an amount may begin; `never` are words that
    only look like the beginning of one (四川, 一带一路), `vague` those that make
    a number of no value (数十亿, several hundred). The `shy` are no numbers when
    they stand alone (一, one), the `counted` only before a `counter` (两座); the
    `articles` are shy beside other amounts, and counted where only numbers are read.
    In `after`, words that only look like a measure mean None (2成都).
    """

    start: re.Pattern[str]
    number: NumberGrammar
    never: Lexicon[bool]
    vague: Lexicon[bool]
    shy: frozenset[str]
    articles: frozenset[str]
    counted: frozenset[str]
    counter: Lexicon[bool]
    blank: re.Pattern[str]
    gap: re.Pattern[str]
    hedges: Lexicon[Approximation]
    hedges_after: Lexicon[Approximation]
    surplus: Lexicon[Approximation]
    inner_surplus: Lexicon[Approximation]
    opens: Lexicon[bool]
    to: re.Pattern[str]
    to_if_open: re.Pattern[str]
    ratio: RatioGrammar
    half: Lexicon[bool]
    exactly: Lexicon[Decimal]
    half_after: re.Pattern[str]
    half_inside: re.Pattern[str]
    equates: re.Pattern[str]
    ordinal_before: Lexicon[bool]
    ordinal_after: Lexicon[bool]
    negative: Lexicon[bool]
    change: re.Pattern[str]
    before: Lexicon[Measure]
    after: Lexicon[Measure | None]
    minor: Mapping[str, Lexicon[Decimal]]
    cents: bool
    letters: Lexicon[Decimal]
    sums: Sums | None = None
    ranges: bool = True
    numerals: bool = False

    def bare(self) -> AmountGrammar:
        """The same without the hedges around an amount and without ranges."""
        nothing = re.compile("(?!)")
        none: Lexicon[Approximation] = Lexicon.of({})
        return replace(
            self,
            hedges=none,
            hedges_after=none,
            opens=Lexicon.of({}),
            to=nothing,
            to_if_open=nothing,
            ranges=False,
        )

    def of_numerals(self) -> AmountGrammar:
        """The same for numbers alone: what they count only says that they are numbers."""
        measures = self.after.meanings
        factors = {word: m for word, m in measures.items() if not m or m.sort is Sort.NUMBER}
        counters = [word for word, m in measures.items() if m and m.sort not in _NO_COUNTERS]
        shares = [word for word, m in self.before.meanings.items() if m.sort is Sort.PERCENT]
        return replace(
            self.bare(),
            shy=self.shy - self.articles,
            counted=self.counted | (self.articles if self.counted else frozenset()),
            counter=Lexicon.of(dict.fromkeys([*self.counter.meanings, *counters], True)),
            before=Lexicon.of({}),
            after=Lexicon.of(factors),
            never=Lexicon.of(dict.fromkeys([*self.never.meanings, *shares], True)),
            ordinal_before=Lexicon.of({}),
            ratio=replace(self.ratio, loose=True),
            half=Lexicon.of({}),
            exactly=Lexicon.of({}),
            half_after=re.compile("(?!)"),
            letters=Lexicon.of(_LETTERS),
            sums=None,
            numerals=True,
        )
