"""What figures measure by the words around them, in four languages: one fact each."""

from __future__ import annotations

import pytest
from release_reading import fact, facts

Fact = set[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "1—3月,两港间汽车滚装船平均装船效率达92.4%。",
            {("measure", "两港间汽车滚装船平均装船效率"), ("value", "92.4 %")},
        ),
        (
            "В феврале 2023 года средняя заполняемость гостиниц достигла 58 процентов.",
            {("measure", "средняя заполняемость гостиниц"), ("value", "58 %")},
        ),
        (
            "ในปี 2565 นิคมอุตสาหกรรมบางปูมีการเช่าที่ดินเพิ่ม 74 ไร่",
            {("measure", "การเช่าที่ดินเพิ่ม"), ("value", "74 [rai_th]"), ("period", "2022")},
        ),
        (
            "In 2023 the ferry line posted a net loss of 4 million euros.",
            {("measure", "net loss"), ("value", "EUR 4000000"), ("period", "2023")},
        ),
    ],
)
def test_a_figure_measures_what_leads_to_it(text: str, said: Fact) -> None:
    assert said <= fact(text, "Statistic")


@pytest.mark.parametrize(
    "text",
    [
        "2024年一季度,该线路全长318公里。",
        "Во втором квартале 2023 года открыт склад площадью 4 тыс. кв. м.",
        "ค่าเช่าไร่ละ 168,000 บาทต่อปี",
        "In 2023 arrivals rose by 12 percent.",
    ],
)
def test_lengths_areas_prices_and_growth_measure_nothing(text: str) -> None:
    assert facts(text, "Statistic") == []


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2024年1至3月,进口货物86万吨,上年同期为74万吨。", "2023-01/2023-03"),
        ("2023年,全省进口额为40亿元,2022年为31亿元。", "2022"),
        (
            "В 2022 году оборот порта составил 9 млн тонн против 8 млн тонн годом ранее.",
            "2021",
        ),
        ("ปี 2565 การค้าผ่านแดนมีมูลค่า 900 ล้านบาท เทียบกับ 700 ล้านบาทในปี 2564", "2021"),
    ],
)
def test_a_figure_of_the_year_before_has_the_measure_of_the_one_beside_it(
    text: str, before: str
) -> None:
    periods = {dict(one)["period"]: dict(one)["measure"] for one in facts(text, "Statistic")}
    assert before in periods
    assert len(periods) == 2
    assert len({*periods.values()}) == 1


def test_items_of_a_list_have_the_period_and_the_scope_of_what_they_are_parts_of() -> None:
    text = "ปี 2565 สินค้าผ่านแดนไปจีน 187,300 ตัน ในจำนวนนี้\n- ทุเรียนสด 64,100 ตัน\n- ยางแท่ง 38,750 ตัน"
    assert {dict(one)["period"] for one in facts(text, "Statistic")} == {"2022"}
    assert len(facts(text, "Statistic")) == 3


def test_lines_below_a_heading_have_its_period() -> None:
    text = "สรุปการค้าชายแดน ปี 2565\n\n1. มูลค่าการค้ารวม 98,412 ล้านบาท\n\n2. จัดเก็บรายได้ 2,316 ล้านบาท"
    assert [dict(one)["period"] for one in facts(text, "Statistic")] == ["2022", "2022"]


def test_what_is_counted_today_is_of_no_year_that_its_sentence_names() -> None:
    text = "2016年由该校发起的联盟现有106个成员单位。"
    assert "period" not in dict(fact(text, "Statistic"))


def test_a_sum_is_not_held_against_a_count() -> None:
    text = "In 2023 the port handled 46 ships, against 35 billion yuan a year earlier."
    assert len(facts(text, "Statistic")) == 1


def test_who_tells_a_figure_is_no_scope_of_it() -> None:
    text = "В 2022 году, по данным таможни Казахстана, товарооборот составил 2 млрд долларов."
    assert "scope" not in dict(fact(text, "Statistic"))


def test_who_reports_a_figure_is_no_scope_of_it() -> None:
    text = "กรมศุลกากรรายงานว่า ในปี 2565 การค้าระหว่างไทยกับลาวอยู่ที่ 700 ล้านบาท"
    assert {value for name, value in fact(text, "Statistic") if name == "scope"} == {
        "Thailand",
        "Laos",
    }


def test_numbers_of_a_list_have_the_unit_behind_the_last() -> None:
    assert facts("The shares announced in 2019 were 36, 35 and 29 percent.", "Statistic") == []


def test_the_month_of_a_happening_is_no_period_of_a_later_figure() -> None:
    text = "今年2月,双方签署了协议。长春有化工企业90余家。"
    (figure,) = facts(text, "Statistic")
    assert figure >= {("value", "90"), ("measure", "化工企业")}
    assert "period" not in dict(figure)


def test_the_month_of_a_figure_is_that_of_the_next_one_too() -> None:
    text = (
        "In April the port's throughput reached 3 million tons. Exports amounted to 1 million tons."
    )
    assert [dict(one)["period"] for one in facts(text, "Statistic")] == ["2024-04", "2024-04"]
