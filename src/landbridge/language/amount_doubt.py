"""What looks like an amount and is none: an article, a code, a tenth that is no discount."""

from __future__ import annotations

from landbridge.language.amount_lead import CLAUSE, Lead
from landbridge.language.measure import PLAIN, Measure
from landbridge.language.mention import Sort
from landbridge.language.number import Numeral
from landbridge.language.number_atoms import HUNDRED, ONE, TEN
from landbridge.language.stretch import Stretch
from landbridge.language.values import Approximation


def is_nothing(
    stretch: Stretch,
    lead: Lead,
    number: Numeral,
    measure: Measure,
    hedge: Approximation | None,
) -> bool:
    """Whether a number with its measure is no amount: 十折; 一位 and 一块, which are articles."""
    if hedge and number.spelled and number.amount >= HUNDRED:
        return stretch.at(stretch.grammar.doubts.never, lead.number) is not None
    written = stretch.text[lead.number : number.end]
    if written[:1] in stretch.grammar.doubts.hedged:
        return True
    if measure.tenths and number.amount % TEN == 0:
        return True
    if stretch.grammar.doubts.unclear and number.spelled:
        return measure is PLAIN or number.amount < TEN
    if measure is PLAIN:
        return _is_no_number(stretch, lead, number, written)
    if measure.sort is Sort.MONEY and measure.trailing and number.amount == ONE:
        return written in stretch.grammar.doubts.articles
    return measure.is_count and written in stretch.grammar.doubts.shy


def _is_no_number(stretch: Stretch, lead: Lead, number: Numeral, written: str) -> bool:
    """Whether a number without a measure is none: 一 alone, 5G, the 三四 of something."""
    doubts = stretch.grammar.doubts
    if number.high:
        return stretch.at(doubts.counter, number.end) is None
    if not number.spelled:
        return stretch.is_before_letter(number.end)
    if lead.negative:
        return False
    if written in doubts.counted:
        return not _is_counted(stretch, lead.number, number.end)
    return written in doubts.shy


def _is_counted(stretch: Stretch, start: int, end: int) -> bool:
    """Whether a small number counts something, is the value of something, or stands alone."""
    doubts = stretch.grammar.doubts
    if stretch.at(doubts.counter, end):
        return True
    if doubts.equates.search(stretch.text, max(0, start - CLAUSE), start):
        return True
    around = stretch.text[max(0, start - 1) : start] + stretch.text[end : end + 1]
    return not any(map(str.isalnum, around))
