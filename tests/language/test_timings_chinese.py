"""Times in Chinese: hours, days, ranges, spans and recurrences; now is noon, 16 May 2024."""

from datetime import datetime

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.timing import Timing
from landbridge.language.timings import find_timings

NOW = datetime(2024, 5, 16, 12)


def timings(text: str) -> list[tuple[str, Timing]]:
    folded = fold_text(text)
    found = find_timings(folded, "zh", NOW)
    return [(folded.text[m.start : m.end], m.value) for m in found]  # type: ignore[misc]


def only(text: str) -> Timing:
    ((words, timing),) = timings(text)
    assert words == text
    return timing


def readings(text: str) -> list[str]:
    return [
        f"{reading.start}" if reading.end is None else f"{reading.start}/{reading.end}"
        for reading in only(text).readings
    ]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("下午四点半", ["16:30:00"]),
        ("上午9:20", ["09:20:00"]),
        ("晚上八点三刻", ["20:45:00"]),
        ("七点", ["07:00:00", "19:00:00"]),
        ("15时", ["15:00:00"]),
        ("前天", ["2024-05-14"]),
        ("大后天", ["2024-05-19"]),
        ("上周二", ["2024-05-07"]),
        ("星期五", ["2024-05-10", "2024-05-17"]),
        ("12日", ["2024-05-12", "2024-06-12"]),
        ("下周", ["2024-05-20/2024-05-27"]),
        ("上半月", ["2024-05-01/2024-05-16"]),
        ("2023年下半年", ["2023-07-01/2024-01-01"]),
        ("明年第二个月", ["2025-02-01/2025-03-01"]),
        ("2022年的第二周", ["2022-01-10/2022-01-17"]),
        ("去年的前20天", ["2023-01-01/2023-01-21"]),
        ("过去五年", ["2019-05-16/2024-05-16"]),
        ("四天前", ["2024-05-12"]),
        ("昨天下午3点", ["2024-05-15 15:00:00"]),
        ("乾隆十年", ["1745-01-01/1746-01-01"]),
        ("八十年代", ["1980-01-01/1990-01-01", "2080-01-01/2090-01-01"]),
        ("2021年3月2日至5日", ["2021-03-02/2021-03-05"]),
    ],
)
def test_what_is_stated_has_these_readings(words: str, meant: list[str]) -> None:
    assert readings(words) == meant


def test_a_limit_opens_one_end() -> None:
    before = only("2022年8月9日之前")
    since = only("2022年8月9日及以后")
    assert (before.bound, str(before.readings[0].end)) == ("before", "2022-08-09")
    assert (since.bound, str(since.readings[0].start)) == ("since", "2022-08-09")


def test_spans_add_up() -> None:
    assert str(only("三年半").duration.amount) == "3.5"  # type: ignore[union-attr]
    assert str(only("两个小时二十分钟").duration.amount) == "140"  # type: ignore[union-attr]


def test_what_recurs_recurs_every_so_long_or_on_a_weekday() -> None:
    assert str(only("每个月").recurrence.every) == str(only("每月").recurrence.every)  # type: ignore[union-attr]
    weekly = only("每周四上午十点").recurrence
    assert weekly is not None
    assert (weekly.weekday, str(weekly.clock)) == (4, "T10")


def test_a_lunar_date_is_marked_as_one() -> None:
    assert only("正月初五").lunar
    assert not only("1月5日").lunar


def test_a_day_in_a_title_is_no_day() -> None:
    assert timings("《昨日重现》演出") == []


def test_the_middle_of_a_year_is_not_the_name_of_china() -> None:
    assert [words for words, _ in timings("去年中国经济增长")] == ["去年"]
    assert [words for words, _ in timings("2021年中完工")] == ["2021年中"]
