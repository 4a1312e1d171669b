"""Timings in English, read on Thursday, 26 October 2023, at nine in the morning."""

from datetime import date, datetime, time
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from landbridge.language.folded import fold_text
from landbridge.language.timing import Clock, Reading, Recurrence, Stand, Timing, TimingKind
from landbridge.language.timings import find_timings
from landbridge.language.values import Quantity

NOW = datetime(2023, 10, 26, 9)


def timing(text: str) -> Timing:
    [mention] = find_timings(fold_text(text), "en", NOW)
    assert isinstance(mention.value, Timing)
    return mention.value


def points(text: str) -> list[Stand | None]:
    return [reading.start for reading in timing(text).readings]


def ranges(text: str) -> list[tuple[Stand | None, Stand | None]]:
    return [(reading.start, reading.end) for reading in timing(text).readings]


def test_a_day_without_a_year_is_the_last_or_the_next() -> None:
    assert points("signed on 2 November") == [date(2022, 11, 2), date(2023, 11, 2)]
    assert points("on Friday") == [date(2023, 10, 20), date(2023, 10, 27)]
    assert points("on the 5th.") == [date(2023, 10, 5), date(2023, 11, 5)]


def test_a_leap_day_waits_for_its_year() -> None:
    assert points("on 29 February") == [date(2020, 2, 29), date(2024, 2, 29)]


def test_a_full_date_is_one_day() -> None:
    assert points("the ceremony of March 3, 2021") == [date(2021, 3, 3)]
    assert points("2021-03-03") == [date(2021, 3, 3)]


def test_next_and_last_name_the_weeks_beside_this_one() -> None:
    assert points("next Monday") == [date(2023, 10, 30)]
    assert points("last Tuesday") == [date(2023, 10, 17)]
    assert points("Wednesday of next week") == [date(2023, 11, 1)]


def test_the_coming_weekday_is_after_today() -> None:
    assert points("this coming Thursday") == [date(2023, 11, 2)]


def test_spans_count_from_now_or_from_a_day() -> None:
    assert points("two days ago") == [date(2023, 10, 24)]
    assert points("in three weeks") == [date(2023, 11, 16)]
    assert points("two months after 31 December 2023") == [date(2024, 2, 29)]
    assert points("in 40 minutes") == [datetime(2023, 10, 26, 9, 40)]


def test_a_time_without_its_half_of_the_day_may_be_either() -> None:
    assert points("at half past seven o'clock") == [time(7, 30), time(19, 30)]
    assert points("at 3:30 pm") == [time(15, 30)]
    assert points("7 in the evening") == [time(19)]


def test_a_day_and_an_hour_are_one_moment() -> None:
    assert points("tomorrow at 4 pm") == [datetime(2023, 10, 27, 16)]
    assert points("9.15 am on 1 March 2024") == [datetime(2024, 3, 1, 9, 15)]


def test_hours_of_a_day() -> None:
    assert ranges("today from 2 to 4 pm") == [
        (datetime(2023, 10, 26, 14), datetime(2023, 10, 26, 16))
    ]
    assert ranges("last night") == [
        (datetime(2023, 10, 25, 20), datetime(2023, 10, 25, 23, 59, 59))
    ]


def test_the_second_hour_tells_the_half_of_the_day_of_the_first() -> None:
    assert ranges("from 10 to 1 pm") == [(time(10), time(13))]


def test_ranges_of_days_end_with_the_day_that_is_named() -> None:
    assert ranges("from 30 October to 2 November 2023") == [(date(2023, 10, 30), date(2023, 11, 2))]
    assert ranges("between the 11th and the 13th of May 2022") == [
        (date(2022, 5, 11), date(2022, 5, 13))
    ]


def test_periods_end_before_the_day_that_follows_them() -> None:
    assert ranges("in April 2022") == [(date(2022, 4, 1), date(2022, 5, 1))]
    assert ranges("next week") == [(date(2023, 10, 30), date(2023, 11, 6))]
    assert ranges("the second quarter of 2022") == [(date(2022, 4, 1), date(2022, 7, 1))]
    assert ranges("the last week of July 2023") == [(date(2023, 7, 24), date(2023, 7, 31))]


def test_the_last_quarters_are_whole_ones() -> None:
    assert ranges("the last two quarters") == [(date(2023, 4, 1), date(2023, 10, 1))]


def test_the_rest_of_a_week_begins_today() -> None:
    assert ranges("the rest of the week") == [(date(2023, 10, 26), date(2023, 10, 30))]


def test_from_one_weekday_to_another_is_within_seven_days() -> None:
    assert ranges("Tuesday to Friday") == [
        (date(2023, 10, 24), date(2023, 10, 27)),
        (date(2023, 10, 31), date(2023, 11, 3)),
    ]


def test_from_an_hour_of_one_day_to_an_hour_of_another() -> None:
    assert ranges("from 4 pm today to 9 am tomorrow") == [
        (datetime(2023, 10, 26, 16), datetime(2023, 10, 27, 9))
    ]


def test_business_days_leave_out_the_weekend() -> None:
    assert points("in three business days") == [date(2023, 10, 31)]
    assert ranges("the next two business days") == [(date(2023, 10, 27), date(2023, 10, 31))]
    assert ranges("the last five working days") == [(date(2023, 10, 19), date(2023, 10, 26))]


def test_a_decade_in_words_may_be_of_either_century() -> None:
    assert ranges("in the nineties") == [
        (date(1990, 1, 1), date(2000, 1, 1)),
        (date(2090, 1, 1), date(2100, 1, 1)),
    ]


def test_a_limit_leaves_one_end_open() -> None:
    assert ranges("before 2020") == [(None, date(2020, 1, 1))]
    assert ranges("since March 2022") == [(date(2022, 3, 1), None)]
    assert ranges("after 2020") == [(date(2021, 1, 1), None)]
    assert timing("before 2020").bound == "before"


def test_a_span_by_itself_is_a_duration() -> None:
    assert timing("for two hours and 15 minutes").duration == Quantity(Decimal(135), "min")
    assert timing("one and a half years").duration == Quantity(Decimal("1.5"), "a")
    assert timing("half an hour").duration == Quantity(Decimal("0.5"), "h")


def test_what_comes_again() -> None:
    monday = Recurrence(weekday=1, clock=Clock(16))
    assert timing("every Monday at 4 pm").recurrence == monday
    assert timing("every two weeks").recurrence == Recurrence(Quantity(Decimal(2), "wk"))
    assert timing("daily").kind is TimingKind.SET
    assert timing("on Tuesdays").recurrence == Recurrence(weekday=2)
    assert timing("in the office mornings").recurrence == Recurrence(from_hour=8)


def test_a_season_is_a_range_that_nobody_knows() -> None:
    assert timing("this summer") == Timing(TimingKind.DATE_RANGE)


def test_words_that_look_like_months_and_days_are_none() -> None:
    assert find_timings(fold_text("You may march, she sat in the sun."), "en", NOW) == []


def test_a_day_that_does_not_exist_is_none() -> None:
    assert timing("31 April 2023").readings == ()


def test_what_lies_beyond_the_calendar_is_left_out() -> None:
    assert find_timings(fold_text("in 999 decades"), "en", NOW) == []


def test_a_language_without_times_has_none() -> None:
    assert find_timings(fold_text("12. Oktober, 15 Uhr"), "de", NOW) == []


WORDS = """
from to between and at in the of 3 12 2023 31 pm am May Friday next last week days ago every
999 decades half past before since until 10:30 1/2 the 5th noon tonight year-end q1 90s
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join))
def test_no_order_of_words_makes_it_fail(text: str) -> None:
    for mention in find_timings(fold_text(text), "en", NOW):
        assert 0 <= mention.start < mention.end <= len(text)
        value = mention.value
        assert isinstance(value, Timing)
        assert all(isinstance(reading, Reading) for reading in value.readings)
