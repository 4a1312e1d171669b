"""Days with their weekday and hours of the day as a language writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from landbridge.language.formatting import format_date
from landbridge.language.phrases import phrases
from landbridge.language.values import PartialDate


def format_day(day: date, language: str) -> str:
    """A day with its weekday: Monday, 12 October 2026; วันจันทร์ที่ 12 ตุลาคม 2569."""
    words = phrases(language)
    weekday = words.locale.days["format"]["wide"][day.weekday()]
    return words.text("clock.day", weekday=weekday, date=format_date(PartialDate.of(day), language))


def format_hours(starts: datetime, ends: datetime, language: str) -> str:
    """From one hour to another, by the clocks that the moments keep; 09:30–10:00, 09.30–10.00 น.

    An end on a later day says so.
    """
    later = (ends.date() - starts.date()).days
    words = phrases(language)
    written = words.text("clock.hours", start=_hour(starts, language), end=_hour(ends, language))
    return words.text("clock.days_later", hours=written, n=later) if later else written


def format_offset(moment: datetime) -> str:
    """How far the moment's clock is from UTC: UTC+8, UTC+5:30, UTC−3."""
    offset = moment.utcoffset() or timedelta()
    sign = "−" if offset < timedelta() else "+"
    hours, minutes = divmod(round(abs(offset).total_seconds() / 60), 60)
    return f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")


def _hour(moment: datetime, language: str) -> str:
    return phrases(language).text("clock.time", hour=f"{moment:%H}", minute=f"{moment:%M}")
