"""Numbers with what they count, found in a text from left to right.

An amount is, in this order and each part but the number optional: a hedge, a
word that opens a range, a measure, a number, a measure, the other end of the
range with its measure, a hedge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.amount_doubt import is_nothing
from landbridge.language.amount_grammar import AmountGrammar
from landbridge.language.amount_lead import CLAUSE, Lead, opening_length, read_lead, read_sign
from landbridge.language.amount_tail import HALF, Tail
from landbridge.language.measure import MAX_DIGITS, PLAIN, Amount, Measure, normalised
from landbridge.language.mention import Mention, Sort
from landbridge.language.number import Numeral
from landbridge.language.number_atoms import ONE, THOUSAND, ZERO
from landbridge.language.roman import read_roman
from landbridge.language.stretch import Stretch
from landbridge.language.values import Approximation, Number


def find_amounts(
    grammar: AmountGrammar, text: str, cased: str, place: int, end: int
) -> Iterator[Mention]:
    """The amounts of a stretch of a text in small letters; `cased` is as it was written."""
    reader = _Reader(Stretch(grammar, text, cased, end))
    while begin := grammar.start.search(text, place, end):
        mention = reader.amount(begin.start())
        if mention:
            yield mention
        place = mention.end if mention else reader.passed(begin)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one amount."""

    stretch: Stretch

    @property
    def grammar(self) -> AmountGrammar:
        return self.stretch.grammar

    def passed(self, begin: re.Match[str]) -> int:
        """Where to look on after a place that begins no amount."""
        grammar = self.grammar
        if never := self.stretch.at(grammar.doubts.never, begin.start()):
            return never[1]
        if clock := self.stretch.match(grammar.doubts.clock, begin.start()):
            return clock.end()
        if vague := self.stretch.at(grammar.doubts.vague, begin.start()):
            counted = self.stretch.number(self.stretch.blank(vague[1]))
            return counted.end if counted else vague[1]
        number = self.stretch.number(begin.start())
        if number and (number.high or number.amount.adjusted() > MAX_DIGITS):
            return number.end
        if number and not number.spelled and self.stretch.is_after_letter(begin.start()):
            return number.end
        return begin.end()

    def amount(self, start: int) -> Mention | None:
        """The amount that begins at a place."""
        grammar, stretch = self.grammar, self.stretch
        if stretch.at(grammar.doubts.never, start):
            return None
        if stretch.at(grammar.doubts.vague, start) and not stretch.size(start):
            return None
        if whole := grammar.measures.wholes.at(stretch.text, start, stretch.end):
            return whole
        if roman := grammar.roman.match(stretch.cased, start, stretch.end):
            return Mention(start, roman.end(), Sort.ORDINAL, Number(Decimal(read_roman(roman[0]))))
        lead = read_lead(stretch, start)
        if stretch.match(grammar.doubts.clock, lead.number):
            return None
        low = self._number(lead)
        if low is None or (lead.number == start and stretch.is_in_a_word(low, start)):
            return None
        suffix = stretch.at(grammar.ordinal_after, low.end)
        if lead.ordinal or low.ordinal or suffix:
            end = suffix[1] if suffix else low.end
            return Mention(start, end, Sort.ORDINAL, Number(normalised(low.amount)))
        return self._measured(lead, low)

    def _number(self, lead: Lead) -> Numeral | None:
        """The number behind a lead, a fraction or a size too, or a half of what is named: 半年.

        Russian thousands (тысячи) are several, and one thousand behind a hedge.
        """
        place = lead.number
        size = self.stretch.size(place)
        if size and lead.hedge is None:
            return size
        number = self.grammar.ratio.at(self.stretch.text, place, self.stretch.end) or size
        if number is None:
            half = self.stretch.at(self.grammar.halves.alone, place)
            return Numeral(half[1], HALF, spelled=True) if half else None
        return None if number.amount.adjusted() > MAX_DIGITS else number

    def _measured(self, lead: Lead, low: Numeral) -> Mention | None:
        tail = Tail(self.stretch)
        surplus, end = tail.surplus(low.end)
        low, end = tail.in_letters(low, lead.measure, end)
        low, end = tail.with_inner_half(low, end)
        measure, end = self.stretch.measure(end, lead.measure)
        if measure is None and lead.measure is None and (side := self.stretch.side(end)):
            amount = Amount(low.amount, low.high, lead.hedge)
            return Mention(lead.start, end, side.sort, amount.measured(side))
        if low.high is not None and not self.grammar.ranges.pairs:
            return None
        high, far, end = self._far_end(lead, low, measure, end)
        if high:
            measure = measure or far
            low = _shared_scale(low, high)
        elif lead.opened and (
            inner := read_lead(self.stretch, lead.start + opening_length(self.stretch, lead.start))
        ):
            lead = replace(inner, hedge=inner.hedge or lead.hedge)
        elif measure:
            low, end = tail.with_rest(low, measure, end)
        after, end = self.stretch.following(self.grammar.hedges.after, end)
        chosen = lead.measure or measure or self._understood(lead, high or low, end)
        if chosen is PLAIN or chosen.sort is Sort.DURATION:
            chosen = self.stretch.age(lead.start, chosen)
        hedge = _hedge(low, lead.hedge or surplus or after)
        if is_nothing(self.stretch, lead, low, chosen, hedge):
            return None
        low = _signed(low, negative=lead.negative)
        amount = Amount(low.amount, high.amount if high else low.high, hedge)
        return Mention(lead.start, end, chosen.sort, amount.measured(chosen))

    def _understood(self, lead: Lead, number: Numeral, end: int) -> Measure:
        """What a number without a measure counts: money where its clause is of a sum, 投资5亿."""
        sums = self.grammar.measures.sums
        if sums is None or number.scale < sums.least:
            return PLAIN
        text, start = self.stretch.text, lead.start
        spoken_of = sums.before.search(text, max(0, start - CLAUSE), start)
        return sums.measure if spoken_of or sums.after.match(text, end) else PLAIN

    def _far_end(
        self, lead: Lead, low: Numeral, near: Measure | None, place: int
    ) -> tuple[Numeral | None, Measure | None, int]:
        """The higher end of a range, its measure, and where it ends."""
        grammar, none = self.grammar, (None, None, place)
        joint = self.stretch.match(grammar.ranges.to, place)
        if joint is None and lead.opened:
            joint = self.stretch.match(grammar.ranges.to_if_open, place)
        if joint is None:
            return none
        again, begin = self.stretch.measure_before(joint.end())
        negative, begin = read_sign(self.stretch, begin)
        number = self.stretch.number(begin)
        high = number and _signed(number, negative=negative)
        low = _signed(low, negative=lead.negative)
        if high is None or high.ordinal or (near is None and _is_part(low) and not _is_part(high)):
            return none
        high, end = Tail(self.stretch).in_letters(high, lead.measure, high.end)
        if high.amount.adjusted() > MAX_DIGITS or _shared_scale(low, high).amount >= high.amount:
            return none
        measure, end = self.stretch.measure(end, lead.measure)
        other = self.stretch.measure(high.end, None)[0]
        before = again or other
        if lead.measure and before and before.sort is not lead.measure.sort:
            return none
        if lead.measure and again and again.code != lead.measure.code:
            return none
        measure = measure or again
        if near and not (measure and near.is_like(measure)):
            return none
        shared = _shared_scale(low, high).scale >= THOUSAND
        counted = measure or shared or self.stretch.at(grammar.doubts.counter, high.end)
        if not (lead.measure or counted or lead.opened or self.stretch.is_aged(lead.start)):
            return none
        return high, measure, end


def _hedge(low: Numeral, around: Approximation | None) -> Approximation | None:
    """How an amount is hedged: as a size is, by a word around it, by one inside it."""
    return low.hedge if low.hedge is Approximation.SEVERAL else around or low.hedge


def _signed(number: Numeral, *, negative: bool) -> Numeral:
    return replace(number, amount=-number.amount) if negative else number


def _is_part(number: Numeral) -> bool:
    """Whether a number is a fraction in words, of which no range to a whole number begins."""
    return number.spelled and ZERO < number.amount < ONE


def _shared_scale(low: Numeral, high: Numeral) -> Numeral:
    """The low end of a range with the scale of the high one, where it has none: 3-5亿."""
    if low.scale != ONE or high.scale == ONE or low.amount * high.scale > high.amount:
        return low
    return replace(low, amount=low.amount * high.scale, scale=high.scale)
