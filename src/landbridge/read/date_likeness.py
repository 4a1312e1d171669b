"""How far two dates of two languages mean the same, and whether a number is a part of one."""

from __future__ import annotations

from dataclasses import replace

from landbridge.language.mention import Sort
from landbridge.language.values import When
from landbridge.read.figure import YEAR, Figure


def same_date(one: Figure, two: Figure) -> bool:
    """Whether two dates agree: one lies in the other, as it stands or where a year is unsaid."""
    first, second = one.when, two.when
    if first is None or second is None:
        return False
    if _ends_in_days(one) and _ends_in_days(two):
        return _days_of(first) == _days_of(second)
    if first.contains(second) or second.contains(first):
        return True
    if not (first.start.month or second.start.month) and one.parts == two.parts:
        return len(one.parts) == 1
    if (one.dated and two.dated) or not (first.start.month and second.start.month):
        return False
    moved = _in_year(second, first.start.year)
    return moved is not None and (first.contains(moved) or moved.contains(first))


def _ends_in_days(figure: Figure) -> bool:
    """Whether a date is a range of which both days are written: 3 to 5 December."""
    when = figure.when
    if when is None or when.end is None:
        return False
    return bool(figure.parts) and {when.start.day, when.end.day} <= set(figure.parts)


def _days_of(when: When) -> tuple[object, ...]:
    end = when.end or when.start
    return when.start.month, when.start.day, end.month, end.day


def _in_year(when: When, year: int) -> When | None:
    """The same days of another year; None where that has no such day."""
    years = year - when.start.year
    ends = (when.start, when.end)
    try:
        start, end = (day and replace(day, year=day.year + years) for day in ends)
    except ValueError:
        return None
    return When(start, end) if start else None


def is_part(dated: Figure, plain: Figure) -> bool:
    """Whether a plain number is the year, month or day of a date; a month is no word or rank."""
    when = dated.when
    if when is not None and plain.unit == YEAR and not when.start.month:
        return dated.parts == (int(plain.amount),)
    if when is None or plain.unit or (when.end is not None and dated.spelled):
        return False
    day = when.start
    year = (day.year, day.year % 100) if dated.dated else ()
    # A year of the Buddhist era may be told in the common one: ปี 2567 is 2024.
    stated = (*year, day.month, day.day) if dated.spelled else (*dated.parts, *year[:1])
    if dated.parts == (day.day,) and not dated.named and plain.sort is not Sort.ORDINAL:
        return False
    if plain.amount == day.month != day.day and (plain.spelled or plain.sort is Sort.ORDINAL):
        return False
    return plain.amount in stated and not plain.passing
