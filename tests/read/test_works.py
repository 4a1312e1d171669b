"""What is built, set up or opened, in words that no rule names: which work, and what of it.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

import pytest
from release_reading import Facts, fact, facts, read, said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tarim Cement Ltd. will build a grinding plant in Navoi. "
            "Investment will total $45 million.",
            {
                ("party.investor", "Tarim Cement Ltd."),
                ("place", "Navoi"),
                ("amount.total_planned", "USD 45000000"),
            },
        ),
        (
            "Компания «Сибхимпром» построит в Омске завод по производству смазок. "
            "Объём инвестиций составит 2,3 млрд рублей.",
            {
                ("party.investor", "Сибхимпром"),
                ("place", "Омск"),
                ("amount.total_planned", "RUB 2300000000"),
            },
        ),
        (
            "浙江远大纺织有限公司投资2.8亿元的纺织厂去年9月投产。",
            {
                ("party.investor", "浙江远大纺织有限公司"),
                ("amount.total_planned", "CNY 280000000"),
                ("status", "operating"),
            },
        ),
        (
            "บริษัท ไทยรุ่งโลหะ จำกัด จะลงทุนก่อสร้างโรงงานผลิตท่อเหล็กในจังหวัดสระบุรี มูลค่า 1,800 ล้านบาท",
            {("amount.total_planned", "THB 1800000000")},
        ),
    ],
)
def test_a_project_told_by_its_builder_and_its_sum(text: str, told: Facts) -> None:
    assert fact(text, "Project") >= told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Harbour Foods plc has scrapped plans for a fish processing plant.", "cancelled"),
        ("Строительство логистического центра в Забайкальске приостановлено.", "suspended"),
        ("因资金短缺,该市决定暂停轻轨二号线建设。", "suspended"),
        ("บริษัท เหอเฟิง ออโต้ จำกัด ยกเลิกการก่อสร้างโรงงานประกอบรถยนต์ไฟฟ้า", "cancelled"),
    ],
)
def test_a_project_told_by_its_status_alone(text: str, status: str) -> None:
    assert said(text, "Project", "status") == {status}


def test_later_sentences_go_on_speaking_of_the_work() -> None:
    text = (
        "На территории индустриального парка «Тосно» запущен цех по сборке автобусов. "
        "Проектная мощность – 1500 машин в год. Инвестиции в проект превысили 900 млн рублей."
    )
    assert len(facts(text, "Project")) == 1
    assert said(text, "Project", "amount.total_planned") == {"RUB 900000000"}


def test_what_is_at_work_and_has_no_sum_is_an_opening() -> None:
    text = "The two universities have set up a joint laboratory in Wuhan."
    assert ("place", "Wuhan") in fact(text, "Establishment")
    assert facts(text, "Project") == []


@pytest.mark.parametrize(
    "text",
    [
        "The plant employs 300 people and makes tyres.",
        "Завод работает в две смены и выпускает сотню тракторов в месяц.",
        "代表团参观了当地一家汽车厂和一个物流园。",
        "โรงงานมีคนงาน 300 คน และผลิตสินค้าหลายชนิด",
    ],
)
def test_a_plant_of_which_nothing_is_built_is_no_project(text: str) -> None:
    assert facts(text, "Project") == facts(text, "Establishment") == []


def test_when_building_is_to_begin_is_a_start_and_a_plan() -> None:
    text = "The Lodge Hill project has been approved and can start construction in June 2025."
    told = {(one.predicate, str(one.modality), str(one.as_of)) for one in read(text).claims}
    assert {("starts", "plan", "2025-06"), ("status", "fact", "2024-05-16")} <= told
    assert (
        said("The Lodge Hill project will begin construction in June 2025.", "Project", "completes")
        == set()
    )


def test_a_thai_start_stands_behind_the_place() -> None:
    text = "ระหว่างวันที่ 14-15 คณะผู้แทนเยือนลาว โครงการหัวจิ่นเริ่มก่อสร้างที่จังหวัดระยองเมื่อเดือนมีนาคมปีนี้"
    assert said(text, "Project", "starts") == {"2023-03"}
