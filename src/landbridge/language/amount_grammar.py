"""What a language gives for reading amounts: its words by what they do beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.lexicon import NEVER, Lexicon
from landbridge.language.magnitudes import LETTERS
from landbridge.language.measure import Measure, Sums
from landbridge.language.mention import Sort
from landbridge.language.number import NumberGrammar
from landbridge.language.ratio import RatioGrammar
from landbridge.language.size import SizeGrammar
from landbridge.language.values import Approximation
from landbridge.language.whole_amount import NO_WHOLES, WholeAmounts

_NO_COUNTERS = (Sort.MONEY, Sort.PERCENT)
NOWHERE = re.compile(NEVER)


@dataclass(frozen=True, slots=True)
class Doubts:
    """What only looks like an amount.

    A `clock` is a time of day in digits (15.30 น.).
    `never` are words that begin like one (四川, 一带一路), `vague` those that make a
    number of no value (多少, many), or of a size alone (数十亿, several hundred). The
    `shy` are no numbers when they stand alone (一, one), the `counted` only before a
    `counter` (两座) or behind a word that `equates`, the `hedged` only
    with a hedge (亿元以上); the `articles` are shy beside other amounts,
    and counted where only numbers are read. Where words for digits are `unclear`
    (Korean), a number in words has a multiplier and a measure.
    """

    never: Lexicon[bool]
    vague: Lexicon[bool]
    shy: frozenset[str]
    articles: frozenset[str]
    counted: frozenset[str]
    hedged: frozenset[str]
    counter: Lexicon[bool]
    equates: re.Pattern[str]
    clock: re.Pattern[str]
    unclear: bool

    def of_numerals(self, counters: list[str], shares: list[str]) -> Doubts:
        """The same where only numbers are read, beside these further words."""
        return replace(
            self,
            shy=self.shy - self.articles,
            counted=self.counted | (self.articles if self.counted else frozenset()),
            counter=Lexicon.of(dict.fromkeys([*self.counter.meanings, *counters], True)),
            never=Lexicon.of(dict.fromkeys([*self.never.meanings, *shares], True)),
        )


@dataclass(frozen=True, slots=True)
class Hedges:
    """Words that hedge: before an amount, after it, between number and measure.

    Those of `inner` stand in between only (二十来个).
    """

    before: Lexicon[Approximation]
    after: Lexicon[Approximation]
    surplus: Lexicon[Approximation]
    inner: Lexicon[Approximation]


@dataclass(frozen=True, slots=True)
class Ranges:
    """What opens a range and what joins its ends; `pairs`: two digits may name one (三四百)."""

    opens: Lexicon[bool]
    to: re.Pattern[str]
    to_if_open: re.Pattern[str]
    pairs: bool = True


NO_RANGES = Ranges(Lexicon.of({}), NOWHERE, NOWHERE, pairs=False)


@dataclass(frozen=True, slots=True)
class Halves:
    """The word for a half in place of a number, between number and measure, behind the measure."""

    alone: Lexicon[bool]
    inside: re.Pattern[str]
    after: re.Pattern[str]


NO_HALVES = Halves(Lexicon.of({}), NOWHERE, NOWHERE)


@dataclass(frozen=True, slots=True)
class Measures:
    """The words for what a number counts, in front of it and behind it.

    In `after`, words that only look like a measure mean None (2成都). `minor` are
    the parts of a unit, by its code; `cents` says that two digits behind money
    are its hundredths; `letters` multiply (5m); `sums` leave the currency out;
    `wholes` are amounts in one word (对折).
    """

    before: Lexicon[Measure]
    after: Lexicon[Measure | None]
    gap: re.Pattern[str]
    minor: Mapping[str, Lexicon[Decimal]]
    cents: bool
    letters: Lexicon[Decimal]
    sums: Sums | None
    wholes: WholeAmounts

    @property
    def counters(self) -> list[str]:
        """The words behind a number that only say that it is one."""
        named = self.after.meanings.items()
        return [word for word, m in named if m and m.sort not in _NO_COUNTERS]

    @property
    def shares(self) -> list[str]:
        """The words in front of a number that make it a share."""
        return [word for word, m in self.before.meanings.items() if m.sort is Sort.PERCENT]

    def of_numerals(self) -> Measures:
        """Only what multiplies a number: dozens and letters."""
        named = self.after.meanings.items()
        factors = {word: m for word, m in named if not m or m.sort is Sort.NUMBER}
        return replace(
            self,
            before=Lexicon.of({}),
            after=Lexicon.of(factors),
            letters=Lexicon.of(LETTERS),
            sums=None,
            wholes=NO_WHOLES,
        )


@dataclass(frozen=True, slots=True)
class AmountGrammar:
    """How a language writes amounts.

    `start` finds every place where an amount may begin, `proclitic` the end of a
    word that is written to the front of another (Arabic and, by, for); `change` a
    word behind which a limit is how far something rose; `by` joins the sides of what is
    measured (4 x 12 m). `roman` is a number in Roman letters, as it is written; behind what
    `aged` finds a number is an age, and so it is where `aside` finds one. `numerals` says
    that only numbers are read, whatever they count.
    """

    start: re.Pattern[str]
    proclitic: re.Pattern[str]
    number: NumberGrammar
    ratio: RatioGrammar
    blank: re.Pattern[str]
    negative: Lexicon[bool]
    change: re.Pattern[str]
    doubts: Doubts
    roman: re.Pattern[str]
    aged: re.Pattern[str]
    aside: re.Pattern[str]
    by: re.Pattern[str]
    hedges: Hedges
    ranges: Ranges
    halves: Halves
    sizes: SizeGrammar | None
    ordinal_before: Lexicon[bool]
    ordinal_after: Lexicon[bool]
    measures: Measures
    numerals: bool = False

    def bare(self) -> AmountGrammar:
        """The same without the hedges around an amount, without ranges and sizes."""
        none: Lexicon[Approximation] = Lexicon.of({})
        hedges = replace(self.hedges, before=none, after=none)
        return replace(self, hedges=hedges, ranges=NO_RANGES, sizes=None)

    def of_numerals(self) -> AmountGrammar:
        """The same for numbers alone: what they count only says that they are numbers."""
        return replace(
            self.bare(),
            doubts=self.doubts.of_numerals(self.measures.counters, self.measures.shares),
            measures=self.measures.of_numerals(),
            ordinal_before=Lexicon.of({}),
            ratio=replace(self.ratio, loose=True),
            halves=NO_HALVES,
            roman=NOWHERE,
            numerals=True,
        )

    @property
    def leads(self) -> Iterator[str]:
        """The words that an amount may begin with, numbers aside."""
        lexicons: tuple[Lexicon[object], ...] = (
            *(self.measures.before, self.measures.wholes.listed, self.hedges.before),
            *(self.ranges.opens, self.doubts.never, self.doubts.vague),
            *(self.ordinal_before, self.negative, self.halves.alone),
            *((self.sizes.several, self.sizes.reached) if self.sizes else ()),
        )
        return (word for lexicon in lexicons for word in lexicon.meanings)
