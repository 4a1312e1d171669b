"""The two sides that sign in Thai, a surname that holds a country, a delegation of so many."""

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
