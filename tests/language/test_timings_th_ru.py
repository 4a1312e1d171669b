"""Timings in Thai and Russian, read on Thursday, 26 October 2023, at nine in the morning."""

from datetime import date, datetime, time
from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.timing import Clock, Recurrence, Stand, Timing
from landbridge.language.timings import find_timings
from landbridge.language.values import Quantity

NOW = datetime(2023, 10, 26, 9)


def timing(text: str, language: str) -> Timing:
    [mention] = find_timings(fold_text(text), language, NOW)
    assert isinstance(mention.value, Timing)
    return mention.value


def points(text: str, language: str) -> list[Stand | None]:
    return [reading.start for reading in timing(text, language).readings]


def ranges(text: str, language: str) -> list[tuple[Stand | None, Stand | None]]:
    return [(reading.start, reading.end) for reading in timing(text, language).readings]


def test_thai_hours_of_the_day_of_24() -> None:
    assert points("เวลา 09.30 น.", "th") == [time(9, 30)]
    assert ranges("เวลา 13.00-15.30 น.", "th") == [(time(13), time(15, 30))]


def test_thai_hours_of_the_day_of_four_times_six() -> None:
    assert points("ตีห้า", "th") == [time(5)]
    assert points("บ่ายโมง", "th") == [time(13)]
    assert points("บ่าย 2 โมงครึ่ง", "th") == [time(14, 30)]
    assert points("2 ทุ่มครึ่ง", "th") == [time(20, 30)]
    assert points("เที่ยงคืน", "th") == [time(0)]


def test_a_thai_day_with_an_hour_is_one_moment() -> None:
    assert points("วันที่ 3 พฤศจิกายน 2566 เวลา 10.00 น.", "th") == [datetime(2023, 11, 3, 10)]
    assert ranges("เช้าวันนี้", "th") == [(datetime(2023, 10, 26, 8), datetime(2023, 10, 26, 12))]


def test_thai_spans() -> None:
    assert timing("2 ชั่วโมง 30 นาที", "th").duration == Quantity(Decimal(150), "min")
    assert points("3 วันก่อน", "th") == [date(2023, 10, 23)]
    assert ranges("ก่อนปี 2570", "th") == [(None, date(2027, 1, 1))]


def test_what_comes_again_in_thai_and_russian() -> None:
    assert timing("ทุกวันศุกร์", "th").recurrence == Recurrence(weekday=5)
    monday = Recurrence(weekday=1, clock=Clock(11, 0))
    assert timing("каждый понедельник в 11:00", "ru").recurrence == monday


def test_russian_hours() -> None:
    assert ranges("с 9:00 до 18:00", "ru") == [(time(9), time(18))]
    assert points("5 часов вечера", "ru") == [time(17)]
    assert points("в 20 часов", "ru") == [time(20)]


def test_a_russian_day_with_an_hour_is_one_moment() -> None:
    assert points("26 октября 2023 года в 15:00", "ru") == [datetime(2023, 10, 26, 15)]
    assert points("завтра в полдень", "ru") == [datetime(2023, 10, 27, 12)]


def test_three_days_are_not_three_in_the_afternoon() -> None:
    assert points("три дня назад", "ru") == [date(2023, 10, 23)]
    assert points("в 3 часа дня", "ru") == [time(15)]


def test_russian_spans() -> None:
    assert points("через две недели", "ru") == [date(2023, 11, 9)]
    assert timing("2 часа 30 минут", "ru").duration == Quantity(Decimal(150), "min")
    assert ranges("до 2030 года", "ru") == [(None, date(2030, 1, 1))]
