"""Both sides that sign in Thai, and guests who come to us."""

from __future__ import annotations

import pytest
from release_reading import said

MET = "นายสมศักดิ์ วงศ์ไทย ผู้ว่าราชการจังหวัดหนองคาย หารือกับนายหลี่ หมิง รองผู้ว่าการมณฑลยูนนาน "
MEMORANDUM = "บันทึกความเข้าใจว่าด้วยการขนส่งสินค้าเกษตร"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("ทั้งสองฝ่ายลงนาม", "signed"),
        ("ทั้งสองฝ่ายได้ร่วมลงนามใน", "signed"),
        ("ทั้งสองฝ่ายเตรียมลงนาม", "planned"),
    ],
)
def test_both_sides_sign_in_thai(told: str, status: str) -> None:
    text = MET + told + MEMORANDUM
    assert said(text, "Agreement", "status") == {status}
    assert said(text, "Agreement", "party") == {"นายสมศักดิ์ วงศ์ไทย", "นายหลี่ หมิง"}


def test_a_country_within_a_surname_is_no_place() -> None:
    assert "ไทย" not in said(MET, "Place", "name")


def test_a_delegation_of_so_many_has_its_town() -> None:
    text = "A delegation of 15 from Qingdao visited the Port of Halden on 26 February."
    assert said(text, "Visit", "visitor") == {"A delegation of 15 from Qingdao"}
    assert said(text, "Visit", "host") == {"Port of Halden"}


@pytest.mark.parametrize(
    ("told", "visitor"),
    [
        ("9月2日,泰国工业联合会代表团来我市考察。", "泰国工业联合会代表团"),
        ("泰国企业家代表团来园区参观考察。", "泰国企业家代表团"),
        ("9月2日,泰国工业联合会副会长颂猜·披猜一行来访。", "颂猜·披猜"),
    ],
)
def test_who_comes_to_us_visits_in_chinese(told: str, visitor: str) -> None:
    assert said(told, "Visit", "visitor") == {visitor}


def test_what_a_park_has_is_no_new_plant_of_it() -> None:
    assert said("园区现有标准厂房15万平方米可供租赁,拟投资3亿元扩建。", "Project", "name") == set()
