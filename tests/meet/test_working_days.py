"""What a day is in a country: weekends, holidays, make-up workdays, the end of what is known."""

from __future__ import annotations

from datetime import date

import pytest
from tours import BERLIN, MOSCOW, RIYADH

from landbridge.meet.tours.model import City, CityId, Day, DayKind
from landbridge.meet.tours.working_days import OwnDay, calendar_of, known_until

SHENZHEN = City(CityId("sz"), "Shenzhen", "Asia/Shanghai", "CN", "CN-GD")
MUNICH = City(CityId("muc"), "Munich", "Europe/Berlin", "DE", "DE-BY")


def day(city: City, when: date) -> Day | None:
    return calendar_of((city,), when, when)[city.country, city.subdivision].get(when)


def kind(city: City, when: date) -> DayKind | None:
    found = day(city, when)
    return found and found.kind


def test_the_weekend_is_that_of_the_country() -> None:
    saturday, friday, sunday = date(2023, 10, 14), date(2023, 10, 13), date(2023, 10, 15)
    assert [kind(RIYADH, one) for one in (friday, saturday, sunday)] == [
        DayKind.WEEKEND,
        DayKind.WEEKEND,
        DayKind.WORKING,
    ]
    assert kind(BERLIN, sunday) is DayKind.WEEKEND


def test_the_saudi_weekend_moved_in_the_summer_of_2013() -> None:
    # Thursday and Friday until 28 June 2013 (royal order of 23 June 2013).
    assert kind(RIYADH, date(2013, 6, 13)) is DayKind.WEEKEND
    assert kind(RIYADH, date(2013, 7, 11)) is DayKind.WORKING
    assert kind(RIYADH, date(2013, 7, 13)) is DayKind.WEEKEND


def test_a_holiday_of_a_subdivision_is_one_there_alone() -> None:
    assumption = date(2024, 8, 15)
    assert kind(MUNICH, assumption) in (DayKind.HOLIDAY, DayKind.WORKING)
    epiphany = date(2025, 1, 6)
    assert kind(MUNICH, epiphany) is DayKind.HOLIDAY
    assert kind(BERLIN, epiphany) is DayKind.WORKING


def test_chinese_days_are_moved_as_decreed() -> None:
    # Notice of the General Office of the State Council for 2023: 29 September to 6 October
    # are free, 7 and 8 October (a weekend) are worked.
    assert day(SHENZHEN, date(2023, 10, 6)) is not None
    assert kind(SHENZHEN, date(2023, 10, 6)) is DayKind.HOLIDAY
    assert kind(SHENZHEN, date(2023, 10, 7)) is DayKind.MAKE_UP
    assert kind(SHENZHEN, date(2023, 10, 8)) is DayKind.MAKE_UP
    assert kind(SHENZHEN, date(2023, 10, 14)) is DayKind.WEEKEND


def test_russian_days_are_moved_as_decreed() -> None:
    # For 2024: Saturday 27 April is worked, Monday 29 April free.
    assert kind(MOSCOW, date(2024, 4, 27)) is DayKind.MAKE_UP
    assert kind(MOSCOW, date(2024, 4, 29)) is DayKind.HOLIDAY


def test_the_chinese_calendar_ends_with_the_year_decreed() -> None:
    until = known_until("CN")
    assert until is not None
    assert (until.month, until.day) == (12, 31)
    after = date(until.year + 1, 3, 1)
    assert day(SHENZHEN, after) is None
    assert day(BERLIN, after) is not None


def test_an_office_s_own_days_stand_above_the_library_and_extend_it() -> None:
    until = known_until("CN")
    assert until is not None
    new_year = date(until.year + 1, 1, 1)
    own = OwnDay("CN", new_year, Day(DayKind.HOLIDAY, "元旦"))
    calendar = calendar_of((SHENZHEN,), new_year, new_year, (own,))
    assert calendar["CN", "CN-GD"] == {new_year: own.day}
    said = calendar_of((SHENZHEN,), new_year, new_year, known_until={"CN": new_year})
    assert said["CN", "CN-GD"][new_year].kind is DayKind.HOLIDAY


def test_an_own_day_of_a_subdivision_stands_above_that_of_the_country() -> None:
    when = date(2023, 10, 12)
    own = (
        OwnDay("DE", when, Day(DayKind.HOLIDAY, "fair"), "DE-BE"),
        OwnDay("DE", when, Day(DayKind.WEEKEND)),
    )
    calendar = calendar_of((BERLIN, MUNICH), when, when, own)
    assert calendar["DE", "DE-BE"][when].name == "fair"
    assert calendar["DE", "DE-BY"][when].kind is DayKind.WEEKEND


def test_a_country_that_nobody_knows_has_no_days() -> None:
    nowhere = City(CityId("x"), "X", "UTC", "XX")
    assert calendar_of((nowhere,), date(2023, 1, 1), date(2023, 1, 3)) == {("XX", None): {}}
    assert known_until("XX") is None


@pytest.mark.parametrize(("language", "name"), [("en", "Eid al-Fitr"), ("ar", "عيد الفطر")])
def test_holidays_have_names_in_the_language_and_say_where_the_moon_decides(
    language: str, name: str
) -> None:
    when = date(2027, 3, 10)
    found = calendar_of((RIYADH,), when, when, language=language)["SA", None][when]
    assert name in found.name
    assert found.name.endswith(("(estimated)", "(تقديري)"))
