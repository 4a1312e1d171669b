"""What a stated date means, in the light of the release's date and of what was said before.

- A month without a year is of the release's year, for who means another says so. Only
  over the turn of the year it is not: what would be more than `MONTHS_AHEAD` later was
  last year, what comes again within `MONTHS_NEAR` is next year.
- A bare day belongs to the month that the text speaks of: that of the last date
  with a day that is of the story, or of a month near the release; else to the month of the release,
  or the one before if it would lie after the release. Behind words that point ahead it is the next.
- A season is the one nearest to the release, or the next or the last where words say so.
- A weekday is the last one up to the release, unless the words point ahead (next, this
  coming).
- A length of time counts from the release (two weeks ago) or from the last date that was told
  (three days later).
- Parts of months and years (early, mid, a quarter, a season) are ranges, marked as approximate.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from landbridge.language.bounds import SEASONS, bounds_of
from landbridge.language.calendar_steps import DAY, WEEK, monday_of, month_on, months_between
from landbridge.language.counted import Counted
from landbridge.language.point import Point
from landbridge.language.values import PartialDate, When

MONTHS_AHEAD = 8
MONTHS_NEAR = 2
STORY = 12
"""How many months before or after a release a day may be that its story tells."""


@dataclass(slots=True)
class Reference:
    """The release's date and the month that the text speaks of, as far as it is read.

    `day` is the last day of the story that the release tells; a date of years ago
    (established in 1980) is none. `last` is the date that was told last.
    """

    anchor: PartialDate | None
    focus: PartialDate | None = None
    day: PartialDate | None = None
    last: PartialDate | None = None

    def resolve(self, first: Point, second: Point) -> When | None:
        """What the two ends of a stated date mean; None where that cannot be known."""
        try:
            when = self._range(first, second) if not second.is_empty else self._single(first)
        except (ValueError, OverflowError):
            return None
        return self._told(when)

    def count(self, counted: Counted) -> When | None:
        """The day, week, month or year that a length of time leads to."""
        base = self.last if counted.count.of_story else self.anchor
        try:
            when = counted.on(base) if base else None
        except (ValueError, OverflowError):
            return None
        return self._told(when)

    def _told(self, when: When | None) -> When | None:
        """A date that is known, after which the text speaks of it."""
        if when:
            self._look_at(when)
            self.last = when.end or when.start
        return when

    def _single(self, point: Point) -> When | None:
        if point.is_long:
            return _part(point, approximate=bool(point.part))
        if point.weeks_on is not None and not point.weekday:
            return self._week(point.weeks_on)
        dated = self._dated(point)
        if dated is None or dated.year is None:
            return None
        if point.first_months:
            return When(PartialDate(dated.year, 1), PartialDate(dated.year, point.first_months))
        if point.quarter or point.half or point.part or point.season:
            return _part(dated)
        return When(PartialDate(dated.year, dated.month, dated.day))

    def _week(self, weeks_on: int) -> When | None:
        """A week from Monday to Sunday, so many on from the release's."""
        if self.anchor is None or not self.anchor.day:
            return None
        monday = monday_of(self.anchor.first) + weeks_on * WEEK
        return When(PartialDate.of(monday), PartialDate.of(monday + 6 * DAY))

    def _range(self, first: Point, second: Point) -> When | None:
        first, second = shared(first, second)
        low = self._dated(first)
        if low is None or low.year is None:
            return None
        if second.is_relative:
            dated = self._dated(second)
            if dated is None:
                return None
            second = dated
        high = replace(second, year=second.year or low.year, month=second.month or low.month)
        if second.month is None and second.day is None:
            high = replace(high, month=None)
        start, end = bounds_of(low)[0], bounds_of(high)[1]
        if end.last < start.first and second.year is None:
            start, end = _turned(start, end, first)
        if end.last < start.first:
            return None
        return When(start, end, approximate=bool(first.part or second.part))

    def _dated(self, point: Point) -> Point | None:
        """The point with its year, and the month if it has a day."""
        if point.same:
            return self._same(point)
        if point.year:
            return point
        if self.anchor is None:
            return None
        if point.weekday and not (point.day or point.month):
            return _weekday(point, self.anchor)
        if point.is_relative:
            return _counted_on(point, self.anchor)
        if point.month is not None:
            return replace(point, year=self._year_of(point, self.anchor))
        if point.day is not None:
            return self._bare_day(point, self.anchor)
        if point.season:
            return replace(point, year=_year_of_season(point, self.anchor))
        return replace(point, year=self.anchor.year)

    def _same(self, point: Point) -> Point | None:
        before = self.focus or self.anchor
        if before is None:
            return None
        if point.same == "year":
            return replace(point, year=before.year + (point.years_on or 0))
        if point.same == "month":
            return replace(point, year=before.year, month=before.month) if before.month else None
        day = self.day or self.anchor
        return Point(day.year, day.month, day.day) if day and day.day else None

    def _year_of(self, point: Point, anchor: PartialDate) -> int:
        """The year of a month that the text names without one."""
        month = point.month or 1
        named = (month, point.day or 1)
        reached = anchor.last
        if point.toward < 0:
            return anchor.year - (month > reached.month)
        if point.toward > 0:
            return anchor.year + (month < reached.month)
        year = reached.year
        if (year, *named) > (*month_on(year, reached.month, MONTHS_AHEAD), reached.day):
            return year - 1
        if (year + 1, *named) <= (*month_on(year, reached.month, MONTHS_NEAR), reached.day):
            return year + 1
        return year

    def _bare_day(self, point: Point, anchor: PartialDate) -> Point | None:
        focus = self.focus
        if focus and focus.month and not point.toward:
            return replace(point, year=focus.year, month=focus.month)
        if anchor.month is None or point.day is None:
            return None
        if point.toward > 0:
            months = int(point.day < anchor.first.day)
        else:
            months = -int(point.day > anchor.last.day)
        year, month = month_on(anchor.year, anchor.month, months)
        return replace(point, year=year, month=month)

    def _look_at(self, when: When) -> None:
        """Move the focus to a date, except to the release's own, which tells nothing new."""
        start = when.start
        if start == self.anchor:
            return
        if start.day:
            if not self._is_of_the_story(start):
                return
            self.day = start
        if start.day is None and start.month and self.anchor:
            near = -1 <= months_between(self.anchor, start) <= 1
            if self.focus and not near:
                return
        self.focus = start if start.month or not self.focus else self.focus

    def _is_of_the_story(self, day: PartialDate) -> bool:
        return not self.anchor or abs(months_between(self.anchor, day)) <= STORY


def shared(first: Point, second: Point) -> tuple[Point, Point]:
    """The two ends of a range; the first takes from the second what it leaves out."""
    year, month = first.year, first.month
    if month is None and first.day is not None:
        month = second.month
    if year is None and not first.is_relative and second.year is not None:
        year = second.year - (1 if month and second.month and month > second.month else 0)
    return replace(first, year=year, month=month), second


def _turned(start: PartialDate, end: PartialDate, first: Point) -> tuple[PartialDate, PartialDate]:
    """A range that runs over the end of the month or of the year."""
    if first.month is None and end.month:
        year, month = month_on(end.year, end.month, 1)
        return start, PartialDate(year, month, end.day)
    return start, PartialDate(end.year + 1, end.month, end.day)


def _weekday(point: Point, anchor: PartialDate) -> Point | None:
    """A weekday: the last one up to the release, the next from it on, or that of a week."""
    if not anchor.day or point.weekday is None:
        return None
    today = anchor.first
    if point.weeks_on is not None:
        day = monday_of(today) + point.weeks_on * WEEK + (point.weekday - 1) * DAY
    elif point.toward > 0:
        day = today + (point.weekday - today.isoweekday()) % 7 * DAY
    else:
        day = today - (today.isoweekday() - point.weekday) % 7 * DAY
    return Point(day.year, day.month, day.day)


def _counted_on(point: Point, anchor: PartialDate) -> Point | None:
    """A point that counts from the release, with its year."""
    if point.days_on is not None:
        day = anchor.last + point.days_on * DAY
        return Point(day.year, day.month, day.day) if anchor.day else None
    if point.months_on is None:
        return replace(point, year=anchor.year + (point.years_on or 0))
    if anchor.month is None:
        return None
    year, month = month_on(anchor.year, anchor.month, point.months_on)
    return replace(point, year=year, month=month)


def _year_of_season(point: Point, anchor: PartialDate) -> int:
    """The year in which the season begins that is nearest to the release, or lies that way."""
    now = anchor.last.year * 12 + anchor.last.month
    month, months = SEASONS[point.season]

    def away(year: int) -> tuple[bool, int]:
        first = year * 12 + month
        last = first + months - 1
        is_other_way = (point.toward > 0 and first <= now) or (point.toward < 0 and now <= last)
        return is_other_way, max(first - now, now - last, 0)

    return min(range(anchor.year + 1, anchor.year - 2, -1), key=away)


def _part(point: Point, *, approximate: bool = True) -> When:
    start, end = bounds_of(point)
    return When(start, end, approximate=approximate)
