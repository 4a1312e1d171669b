"""What stands before the number of an amount: a hedge, what opens a range, a measure, a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass

from landbridge.language.measure import Measure
from landbridge.language.scripts import is_unspaced
from landbridge.language.stretch import Stretch
from landbridge.language.values import Approximation

CLAUSE = 60
"""How many characters before a number are looked at for what it is about."""
_MEASURED = re.compile(r"\d[\d.,]{0,9} ?[°度%]")
_DASH = "–"
_MINUSES = ("-", "−", _DASH)


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a number, where it begins and where the number does."""

    start: int
    number: int
    hedge: Approximation | None = None
    opened: bool = False
    ordinal: bool = False
    measure: Measure | None = None
    negative: bool = False


def read_lead(stretch: Stretch, start: int) -> Lead:
    """What stands before a number, from a place on."""
    grammar = stretch.grammar
    hedge, place = stretch.optional(grammar.hedges.before, start)
    if hedge is Approximation.AT_MOST and _ends_a_change(stretch, start):
        return read_lead(stretch, place)
    opened, place = stretch.optional(grammar.ranges.opens, place)
    if hedge is None:
        hedge, place = stretch.optional(grammar.hedges.before, place)
    ordinal, place = stretch.optional(grammar.ordinal_before, place)
    negative, place = read_sign(stretch, place)
    measure, place = stretch.measure_before(place)
    if not negative:
        negative, place = read_sign(stretch, place)
    return Lead(start, place, hedge, bool(opened), bool(ordinal), measure, bool(negative))


def opening_length(stretch: Stretch, start: int) -> int:
    """How much of the text before a number opens a range that does not come."""
    _, place = stretch.optional(stretch.grammar.hedges.before, start)
    return stretch.optional(stretch.grammar.ranges.opens, place)[1] - start


def _ends_a_change(stretch: Stretch, place: int) -> bool:
    """Whether a word at a place says how far something rose, not a limit: вырос до."""
    return stretch.grammar.change.search(stretch.text, max(0, place - CLAUSE), place) is not None


def read_sign(stretch: Stretch, place: int) -> tuple[bool, int]:
    """Whether a minus stands at a place; a dash in a word or with blanks around is none.

    Behind a character that no blank parts from it (气温-12℃) it is one before degrees and shares.
    """
    if stretch.text[place : place + 1] in _MINUSES and _leads_no_number(stretch, place):
        return False, place
    if place > 0 and stretch.text[place - 1].isdecimal():
        return False, place
    found, after = stretch.optional(stretch.grammar.negative, place)
    return bool(found), after


def _leads_no_number(stretch: Stretch, dash: int) -> bool:
    """Whether a dash stands in a word or before a blank, or a long one before no degrees."""
    if stretch.text[dash + 1 : dash + 2].isspace():
        return True
    if stretch.text[dash] == _DASH and not stretch.match(_MEASURED, dash + 1):
        return True
    before = stretch.text[dash - 1] if dash else ""
    if is_unspaced(before) and stretch.match(_MEASURED, dash + 1):
        return False
    return before.isalnum()
