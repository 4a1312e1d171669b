"""Numbers with what they count, found in a text from left to right.

An amount is, in this order and each part but the number optional: a hedge, a
word that opens a range, a measure, a number, a measure, the other end of the
range with its measure, a hedge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from landbridge.language.amount_grammar import AmountGrammar
from landbridge.language.lexicon import LETTER, Lexicon
from landbridge.language.measure import MAX_DIGITS, PLAIN, Amount, Measure, normalised
from landbridge.language.mention import Mention, Sort
from landbridge.language.number import ONE, Numeral
from landbridge.language.values import Approximation, Number

Meaning = TypeVar("Meaning")
_LETTER = re.compile(LETTER)
CLAUSE = 60
"""How many characters before a number are looked at for what it is about."""
_MINUSES = ("-", "−", "–")


def find_amounts(
    grammar: AmountGrammar, text: str, cased: str, place: int, end: int
) -> Iterator[Mention]:
    """The amounts of a stretch of a text in small letters; `cased` is as it was written."""
    while begin := grammar.start.search(text, place, end):
        reader = _Reader(grammar, text, cased, end)
        mention = reader.amount(begin.start())
        if mention:
            yield mention
        place = mention.end if mention else reader.passed(begin)


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before a number."""

    start: int
    number: int
    hedge: Approximation | None = None
    opened: bool = False
    ordinal: bool = False
    measure: Measure | None = None
    negative: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one amount."""

    grammar: AmountGrammar
    text: str
    cased: str
    end: int

    def passed(self, begin: re.Match[str]) -> int:
        """Where to look on after a place that begins no amount."""
        grammar = self.grammar
        if never := grammar.never.at(self.text, begin.start(), self.end):
            return never[1]
        if vague := grammar.vague.at(self.text, begin.start(), self.end):
            counted = grammar.number.at(self.text, self._blank(vague[1]), self.end)
            return counted.end if counted else vague[1]
        number = grammar.number.at(self.text, begin.start(), self.end)
        too_long = number and number.amount.adjusted() > MAX_DIGITS
        return number.end if number and too_long else begin.end()

    def amount(self, start: int) -> Mention | None:
        """The amount that begins at a place."""
        grammar = self.grammar
        if grammar.never.at(self.text, start, self.end) or grammar.vague.at(
            self.text, start, self.end
        ):
            return None
        lead = self._lead(start)
        low = self._number(lead.number)
        if low is None or (not low.spelled and lead.number == start and self._after_letter(start)):
            return None
        suffix = grammar.ordinal_after.at(self.text, low.end, self.end)
        if lead.ordinal or low.ordinal or suffix:
            end = suffix[1] if suffix else low.end
            return Mention(start, end, Sort.ORDINAL, Number(normalised(low.amount)))
        return self._measured(lead, low)

    def _lead(self, start: int) -> _Lead:
        grammar = self.grammar
        hedge, place = self._optional(grammar.hedges, start)
        if hedge is Approximation.AT_MOST and self._ends_a_change(start):
            return self._lead(place)
        opened, place = self._optional(grammar.opens, place)
        if hedge is None:
            hedge, place = self._optional(grammar.hedges, place)
        ordinal, place = self._optional(grammar.ordinal_before, place)
        measure, place = self._measure_before(place)
        negative, place = self._sign(place)
        return _Lead(start, place, hedge, bool(opened), bool(ordinal), measure, bool(negative))

    def _ends_a_change(self, place: int) -> bool:
        """Whether a word at a place says how far something rose, not a limit: вырос до."""
        return self.grammar.change.search(self.text, max(0, place - CLAUSE), place) is not None

    def _sign(self, place: int) -> tuple[bool, int]:
        """Whether a minus stands at a place; a dash in a word or with blanks around is none."""
        if self.text[place : place + 1] in _MINUSES:
            inside = place > 0 and self.text[place - 1].isalnum()
            if inside or self.text[place + 1 : place + 2].isspace():
                return False, place
        if place > 0 and self.text[place - 1].isdecimal():
            return False, place
        found, after = self._optional(self.grammar.negative, place)
        return bool(found), after

    def _measured(self, lead: _Lead, low: Numeral) -> Mention | None:
        surplus, end = self._following(self.grammar.surplus, low.end)
        low, end = self._in_money_scale(low, lead, end)
        measure, end = self._measure(end, lead.measure)
        high, far, end = self._far_end(lead, low, measure, end)
        if high:
            measure = measure or far
            low = _shared_scale(low, high)
        elif lead.opened and (inner := self._lead(lead.start + self._opening(lead.start))):
            lead = replace(inner, hedge=inner.hedge or lead.hedge)
        elif measure:
            low, end = self._with_minor(low, measure, end)
        after, end = self._following(self.grammar.hedges_after, end)
        chosen = lead.measure or measure or PLAIN
        if self._is_nothing(lead, low, chosen):
            return None
        hedge = lead.hedge or surplus or after or (Approximation.MORE_THAN if low.more else None)
        amount = Amount(
            -low.amount if lead.negative else low.amount, high.amount if high else None, hedge
        )
        return Mention(lead.start, end, chosen.sort, amount.measured(chosen))

    def _opening(self, start: int) -> int:
        """How much of the text before a number opens a range that does not come."""
        _, place = self._optional(self.grammar.hedges, start)
        return self._optional(self.grammar.opens, place)[1] - start

    def _number(self, place: int) -> Numeral | None:
        """The number at a place, a fraction too: 三分之一, 1/3."""
        grammar = self.grammar
        first = grammar.number.at(self.text, place, self.end)
        if first is None or first.amount.adjusted() > MAX_DIGITS:
            return None
        if (over := grammar.over.match(self.text, first.end, self.end)) and first.amount:
            second = grammar.number.at(self.text, over.end(), self.end)
            if second and over[0] == "/" and first.amount < second.amount:
                return replace(second, amount=first.amount / second.amount)
            if second and over[0] != "/":
                return replace(second, amount=second.amount / first.amount)
        return first

    def _in_money_scale(self, low: Numeral, lead: _Lead, end: int) -> tuple[Numeral, int]:
        """The number with the letter that only money has behind it: $5m."""
        found = self.grammar.money_scale.at(self.text, low.end, self.end)
        if not found or not lead.measure or lead.measure.sort is not Sort.MONEY:
            return low, end
        scale, end = found
        return replace(low, amount=low.amount * scale, scale=scale, end=end), end

    def _measure_before(self, place: int) -> tuple[Measure | None, int]:
        found = self.grammar.before.at(self.text, place, self.end)
        if found is None or not found[0].may_be(self.cased[place : found[1]]):
            return None, place
        return found[0], self._blank(found[1])

    def _measure(self, place: int, before: Measure | None) -> tuple[Measure | None, int]:
        """The measure behind a number; beside one in front only of the same sort."""
        gap = self.grammar.gap.match(self.text, place, self.end)
        for begin in dict.fromkeys((self._blank(place), gap.end() if gap else place)):
            found = self.grammar.after.at(self.text, begin, self.end)
            if found and found[0] and self._fits(begin, found[0], found[1], before):
                return found
        return None, place

    def _fits(self, begin: int, measure: Measure, end: int, before: Measure | None) -> bool:
        if not measure.may_be(self.cased[begin:end]):
            return False
        if before and (before.sort is not measure.sort or measure.factor != before.factor):
            return False
        sign = self.grammar.before.at(self.text, begin, self.end)
        ahead = self._blank(end) if before else end
        return not (sign and sign[1] == end and self.text[ahead : ahead + 1].isdecimal())

    def _far_end(
        self, lead: _Lead, low: Numeral, near: Measure | None, place: int
    ) -> tuple[Numeral | None, Measure | None, int]:
        """The higher end of a range, its measure, and where it ends."""
        grammar, none = self.grammar, (None, None, place)
        joint = grammar.to.match(self.text, place, self.end)
        if joint is None and lead.opened:
            joint = grammar.to_if_open.match(self.text, place, self.end)
        if joint is None:
            return none
        again, begin = self._measure_before(joint.end())
        high = grammar.number.at(self.text, begin, self.end)
        if high is None or high.ordinal or _shared_scale(low, high).amount >= high.amount:
            return none
        high, end = self._in_money_scale(high, lead, high.end)
        measure, end = self._measure(end, lead.measure)
        other = self._measure(high.end, None)[0]
        before = again or other
        if lead.measure and before and before.sort is not lead.measure.sort:
            return none
        if lead.measure and again and again.code != lead.measure.code:
            return none
        measure = measure or again
        if near and not (measure and near.is_like(measure)):
            return none
        if not (lead.measure or measure or lead.opened):
            return none
        return high, measure, end

    def _with_minor(self, low: Numeral, measure: Measure, end: int) -> tuple[Numeral, int]:
        """The amount with its small coin: 五元三毛, 13 dollars and 45 cents."""
        if measure.sort is not Sort.MONEY or measure.factor != ONE:
            return low, end
        link = self.grammar.number.link.match(self.text, end, self.end)
        more = self.grammar.number.at(self.text, link.end() if link else self._blank(end), self.end)
        minor, last = self._measure(more.end, None) if more else (None, end)
        if more and minor and minor.sort is Sort.MONEY and minor.factor < ONE:
            return replace(low, amount=low.amount + more.amount * minor.factor), last
        return low, end

    def _is_nothing(self, lead: _Lead, low: Numeral, measure: Measure) -> bool:
        """Whether it is no amount: 一 alone or 一位 (an article rather), 5G, a code of digits."""
        written = self.text[lead.number : low.end]
        if measure is not PLAIN:
            return measure.code.startswith("{") and written in self.grammar.shy
        if not low.spelled:
            return low.end < self.end and _LETTER.match(self.text, low.end) is not None
        if written in self.grammar.counted:
            return self.grammar.counter.at(self.text, low.end, self.end) is None
        return written in self.grammar.shy and not lead.negative

    def _after_letter(self, place: int) -> bool:
        return place > 0 and _LETTER.match(self.text, place - 1) is not None

    def _optional(self, lexicon: Lexicon[Meaning], place: int) -> tuple[Meaning | None, int]:
        found = lexicon.at(self.text, place, self.end)
        return (found[0], self._blank(found[1])) if found else (None, place)

    def _following(self, lexicon: Lexicon[Meaning], place: int) -> tuple[Meaning | None, int]:
        found = lexicon.at(self.text, self._blank(place), self.end)
        return found if found else (None, place)

    def _blank(self, place: int) -> int:
        found = self.grammar.blank.match(self.text, place, self.end)
        return found.end() if found else place


def _shared_scale(low: Numeral, high: Numeral) -> Numeral:
    """The low end of a range with the scale of the high one, where it has none: 3-5亿."""
    if low.scale != ONE or high.scale == ONE or low.amount * high.scale > high.amount:
        return low
    return replace(low, amount=low.amount * high.scale, scale=high.scale)
