"""Lengths of time counted from the release or from its story: two weeks ago, 三天后, спустя год.

What is counted is as exact as its unit: a day, a week, a month, a year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from landbridge.language.amount_grammar import NOWHERE
from landbridge.language.calendar_steps import DAY, monday_of, month_on
from landbridge.language.lexicon import Lexicon
from landbridge.language.mention import Mention, Sort
from landbridge.language.pack_tables import PackTables
from landbridge.language.values import PartialDate, Quantity, When

MONTHS_OF, DAYS_OF = {"a": 12, "mo": 1}, {"d": 1, "wk": 7}
ROUND = 10
"""Who counts ten and more of a unit mostly rounds."""


@dataclass(frozen=True, slots=True)
class Count:
    """Which way is counted, 1 onwards or -1 back, and whether from the day that is spoken of."""

    toward: int
    of_story: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A length of time with the word that counts it, and where both stand."""

    start: int
    end: int
    length: Quantity
    count: Count

    def on(self, base: PartialDate) -> When | None:
        """What it leads to from a date; None where the date is less exact than the length.

        Raises ValueError or OverflowError beyond the calendar.
        """
        amount, unit = self.length.amount * self.count.toward, self.length.unit
        about = self.length.approximation is not None or abs(amount) >= ROUND
        months = amount * MONTHS_OF.get(unit, 0)
        if unit == "a" and amount == int(amount):
            return When(PartialDate(base.year + int(amount)), approximate=about)
        if months and months == int(months) and base.month:
            year, month = month_on(base.year, base.month, int(months))
            return When(PartialDate(year, month), approximate=about)
        if not base.day or unit not in DAYS_OF or amount != int(amount):
            return None
        day = base.first + int(amount) * DAYS_OF[unit] * DAY
        if unit == "d":
            return When(PartialDate.of(day), approximate=about)
        monday = monday_of(day)
        return When(PartialDate.of(monday), PartialDate.of(monday + 6 * DAY))


@dataclass(frozen=True, slots=True)
class CountedGrammar:
    """The words that count a length, in front of it and behind it.

    `stands` holds before what is counted, `ends` behind it: three days after the signing
    (签约三天后, через три дня после подписания) are not counted from the release.
    """

    before: Lexicon[Count]
    after: Lexicon[Count]
    blank: re.Pattern[str]
    stands: re.Pattern[str]
    ends: re.Pattern[str]

    def of(self, mention: Mention, text: str) -> Counted | None:
        """A length of time that is counted; None for one that only lasts."""
        length = mention.value
        if mention.sort is not Sort.DURATION or not isinstance(length, Quantity):
            return None
        if length.high is not None:
            return None
        start, end = mention.start, mention.end
        blank = self.blank.match(text, end)
        if found := self.after.at(text, blank.end() if blank else end, len(text)):
            count, end = found
        elif ahead := self._before(text, start):
            count, start = ahead
        else:
            return None
        stands = self.stands.match(text, start) and self.ends.match(text, end)
        return Counted(start, end, length, count) if stands else None

    def _before(self, text: str, end: int) -> tuple[Count, int] | None:
        """What a word right before a place means, and where it starts."""
        for word, count in self.before.meanings.items():
            start = end - len(word) - 1
            found = self.before.at(text, start, end) if start >= 0 else None
            if found and found[1] == end - 1 and text[found[1]].isspace():
                return count, start
        return None


NO_COUNTS = CountedGrammar(Lexicon.of({}), Lexicon.of({}), NOWHERE, NOWHERE, NOWHERE)
"""The words of a language that counts nothing."""


@cache
def counted_grammar(language: str) -> CountedGrammar:
    """The words of a language that count lengths of time; none where its pack has none."""
    pack = PackTables.of(language, "dates")
    return CountedGrammar(
        before=_counts(pack, "before"),
        after=_counts(pack, "after"),
        blank=pack.pattern("blank", "[ \n]{1,2}"),
        stands=pack.pattern("counted_stands", ""),
        ends=pack.pattern("counted_ends", ""),
    )


def _counts(pack: PackTables, place: str) -> Lexicon[Count]:
    """Words by where they count from and which way: now-1, story+1."""
    counts = {}
    for word, meaning in pack.by_meaning("counted", place):
        origin, toward = re.split("(?=[+-])", meaning)
        counts[word] = Count(int(toward), origin == "story")
    return Lexicon.of(counts)
