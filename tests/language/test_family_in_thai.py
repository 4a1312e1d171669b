"""Chinese families as Thai spells them."""

from __future__ import annotations

import pytest

from landbridge.language.family_in_thai import are_two_chinese_families

SPELLED = [
    *(("周", "โจว"), ("张", "จาง"), ("陈", "เฉิน"), ("郑", "เจิ้ง"), ("吴", "อู๋"), ("于", "อวี๋")),
    *(("徐", "สวี"), ("黄", "หวง"), ("王", "หวัง"), ("刘", "หลิว"), ("李", "หลี่"), ("吕", "หลี่ว์")),
    *(("谢", "เซี่ย"), ("郭", "กัว"), ("侯", "โหว"), ("薛", "เซวีย"), ("习", "สี"), ("蔡", "ไช่")),
]


@pytest.mark.parametrize(("family", "thai"), SPELLED)
def test_a_family_is_the_one_that_thai_spells(family: str, thai: str) -> None:
    assert not are_two_chinese_families(f"{family}明", f"นาย{thai} หมิง")


@pytest.mark.parametrize(
    ("name", "thai"),
    [
        ("周立群", "จาง ลี่ฉวิน"),
        ("Zhang Liqun", "โจว ลี่ฉวิน"),
        ("Чжан Лицюнь", "โจว ลี่ฉวิน"),
        ("陈明", "เจิ้ง หมิง"),
        ("郑明", "เฉิน หมิง"),
        ("于国华", "หลี่ กั๋วหัว"),
    ],
)
def test_another_family_is_another_one(name: str, thai: str) -> None:
    assert are_two_chinese_families(name, thai)
    assert are_two_chinese_families(thai, name)


def test_only_full_chinese_names_have_a_family() -> None:
    assert not are_two_chinese_families("周立群", "จาง")
    assert not are_two_chinese_families("Anna Berg", "จาง เหว่ย")
    assert not are_two_chinese_families("周立群", "Zhang Liqun")


def test_a_family_may_be_read_as_korea_does() -> None:
    assert not are_two_chinese_families("文明哲", "มุน มยองช็อล")
