"""What is planned is not on a day that has passed, nor on that of something beside it."""

from __future__ import annotations

import pytest
from release_reading import fact, said

OFFICE = (
    "The trade office of Chengdu opened in Tomsk on May 10, 2024, and the two cities will sign "
    "a cooperation agreement."
)
PLANT = "โครงการศูนย์กระจายสินค้าเชียงของเริ่มก่อสร้างเมื่อวันที่ 5 มีนาคม 2566 "


@pytest.mark.parametrize(
    "sentence",
    [
        OFFICE,
        "Торговый дом открылся в Харбине 10 октября 2023 года, стороны планируют подписать "
        "меморандум.",
        "The office opens in Tomsk on June 10, 2024, while Tomsk and Chengdu plan to sign "
        "a memorandum.",
    ],
)
def test_a_signing_to_come_does_not_take_the_day_of_an_opening(sentence: str) -> None:
    assert said(sentence, "Agreement", "status") == {"planned"}
    assert said(sentence, "Agreement", "when") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "In June 2024, Tomsk and Chengdu will sign a cooperation agreement.",
        "Tomsk and Chengdu will sign a cooperation agreement in June 2024.",
    ],
)
def test_it_keeps_a_day_of_its_own(sentence: str) -> None:
    assert said(sentence, "Agreement", "when") == {"2024-06"}


@pytest.mark.parametrize(
    ("end", "completes"),
    [
        ("คาดว่าจะแล้วเสร็จปลายปี 2568", "2025-10/2025-12~"),
        ("คาดว่าจะแล้วเสร็จและเปิดให้บริการภายในปี 2568", "2025"),
    ],
)
def test_what_is_expected_to_be_completed_is_not_completed_at_its_start(
    end: str, completes: str
) -> None:
    assert said(PLANT + end, "Project", "completes") == {completes}


def test_a_plant_begun_in_march_is_not_to_be_completed_in_march() -> None:
    sentence = (
        "Construction of the plant began in March 2024 and is expected to be completed in 2026."
    )
    assert {("starts", "2024-03"), ("completes", "2026")} <= fact(sentence, "Project")
    assert said(sentence, "Project", "completes") == {"2026"}


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        (
            "С начала года экспорт Томской области в Китай составил 120 млн долларов.",
            "2023-01/2023-10",
        ),
        ("Since March exports of Tomsk to China have reached $120 million.", "2024-03/2024-05"),
        (
            "ตั้งแต่ต้นปี การส่งออกของจังหวัดเชียงรายมีมูลค่า 120 ล้านบาท",
            "2023-01/2023-10",
        ),
        ("С 2021 года экспорт Томской области составил 120 млн долларов.", "2021"),
    ],
)
def test_what_runs_since_a_month_of_this_year_runs_up_to_the_page(
    sentence: str, period: str
) -> None:
    assert said(sentence, "Statistic", "period") == {period}
