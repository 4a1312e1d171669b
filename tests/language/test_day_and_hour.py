"""Days with their weekday and hours of the day as four languages write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from landbridge.language.day_and_hour import format_day, format_hours, format_offset

DAY = date(2026, 10, 12)
MORNING = datetime(2026, 10, 12, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Monday, 12 October 2026"),
        ("zh", "2026年10月12日（星期一）"),
        ("ru", "понедельник, 12 октября 2026 г."),
        ("th", "วันจันทร์ที่ 12 ตุลาคม 2569"),
    ],
)
def test_a_day_is_said_with_its_weekday(language: str, said: str) -> None:
    assert format_day(DAY, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "09:05–10:00"),
        ("zh", "09:05—10:00"),
        ("ru", "09:05–10:00"),
        ("th", "09.05–10.00 น."),
    ],
)
def test_hours_are_said_from_one_to_another(language: str, said: str) -> None:
    assert format_hours(MORNING, MORNING + timedelta(minutes=55), language) == said


def test_an_end_on_a_later_day_is_said() -> None:
    assert format_hours(MORNING, MORNING + timedelta(hours=20), "ru") == "09:05–05:05 (+1 сут.)"


@pytest.mark.parametrize(
    ("minutes", "said"), [(480, "UTC+8"), (330, "UTC+5:30"), (-210, "UTC−3:30"), (0, "UTC+0")]
)
def test_an_offset_is_said_in_hours_and_minutes(minutes: int, said: str) -> None:
    zone = timezone(timedelta(minutes=minutes))
    assert format_offset(MORNING.astimezone(zone)) == said
