"""How often something runs in a week, worked by hand."""

import pytest

from landbridge.language.frequency import runs_a_week


@pytest.mark.parametrize(
    ("stated", "language", "runs"),
    [
        ("twice a week", "en", 2),
        ("every Tuesday and Friday", "en", 2),
        ("every two weeks", "en", 0.5),
        ("14 weekly flights", "en", 14),
        ("每周三班", "zh", 3),
        ("每周二、四、六", "zh", 3),
        ("每天两班", "zh", 14),
        ("每两周一班", "zh", 0.5),
        ("три раза в неделю", "ru", 3),
        ("по вторникам и пятницам", "ru", 2),
        ("раз в две недели", "ru", 0.5),
        ("สัปดาห์ละ 3 เที่ยว", "th", 3),
        ("วันละ 2 เที่ยวบิน", "th", 14),
        ("ทุกวันจันทร์และพฤหัสบดี", "th", 2),
    ],
)
def test_the_runs_of_a_week(stated: str, language: str, runs: float) -> None:
    assert runs_a_week(stated, language) == runs


def test_a_month_is_the_twelfth_of_a_year() -> None:
    assert runs_a_week("once a month", "en") == pytest.approx(12 / 52.1786, rel=1e-4)


@pytest.mark.parametrize("stated", ["", "regular", "a" * 5000])
def test_words_that_do_not_say_it(stated: str) -> None:
    assert runs_a_week(stated, "en") is None
