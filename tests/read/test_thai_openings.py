"""Who opened a plant or an office, and where, in Thai releases; firms are invented."""

from __future__ import annotations

import pytest
from release_reading import Facts, fact, modalities, names

FIRM = "บริษัท ลำธารทอง กลาส จำกัด"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            f"{FIRM} เปิดโรงงานแห่งใหม่ในจังหวัดชลบุรี เมื่อวันที่ 5 ตุลาคม 2566",
            {("what", "โรงงาน"), ("place", "Chon Buri"), ("when", "2023-10-05")},
        ),
        (
            f"พิธีเปิดโรงงานของ{FIRM} จัดขึ้นที่จังหวัดระยอง เมื่อวันที่ 5 ตุลาคม 2566",
            {("what", "โรงงาน"), ("place", "Rayong"), ("when", "2023-10-05")},
        ),
        (
            f"โรงงานแห่งใหม่ของ{FIRM} ที่จังหวัดระยอง เปิดอย่างเป็นทางการเมื่อวันที่ 5 ตุลาคม 2566",
            {("what", "โรงงาน"), ("place", "Rayong"), ("when", "2023-10-05")},
        ),
        (
            f"{FIRM} ทำพิธีเปิดศูนย์กระจายสินค้า ณ จังหวัดขอนแก่น",
            {("what", "ศูนย์กระจายสินค้า"), ("place", "Khon Kaen")},
        ),
        (
            f"{FIRM} เปิดสำนักงานสาขาในกรุงเทพฯ",
            {("what", "สำนักงานสาขา"), ("place", "Bangkok")},
        ),
        (
            f"{FIRM} เริ่มเดินเครื่องผลิตที่โรงงานในจังหวัดระยอง",
            {("what", "โรงงาน"), ("place", "Rayong")},
        ),
    ],
)
def test_an_opening_in_each_of_its_constructions(sentence: str, told: Facts) -> None:
    assert fact(sentence, "Establishment") == {("founder", FIRM), *told}


def test_a_second_plant_that_is_to_open_is_a_plan() -> None:
    sentence = f"{FIRM} เตรียมเปิดโรงงานแห่งที่ 2 ในจังหวัดปราจีนบุรี ภายในปี 2567"
    assert ("place", "Prachin Buri") in fact(sentence, "Establishment")
    assert modalities(sentence, "Establishment") == {"plan"}


def test_a_country_opens_a_consulate() -> None:
    assert fact("สาธารณรัฐคาซัคสถานเปิดสถานกงสุลใหญ่ในจังหวัดภูเก็ต", "Establishment") == {
        ("founder", "Kazakhstan"),
        ("what", "สถานกงสุลใหญ่"),
        ("place", "Phuket"),
    }


def test_a_university_ends_where_its_opening_begins() -> None:
    sentence = "มหาวิทยาลัยลำธารทองเปิดศูนย์การท่องเที่ยวที่นครคุนหมิง"
    assert names(sentence, "Organization") == {"มหาวิทยาลัยลำธารทอง"}


def test_a_bank_is_a_company() -> None:
    sentence = "ธนาคารลำธารทองเปิดสาขาใหม่ที่เมืองเซินเจิ้น"
    assert ("founder", "ธนาคารลำธารทอง") in fact(sentence, "Establishment")


def test_an_estate_bears_the_name_of_its_firm() -> None:
    sentence = f"{FIRM} เปิดโรงงานในนิคมอุตสาหกรรมดับบลิวเอชเอ ระยอง 36"
    assert names(sentence, "Zone") == {"นิคมอุตสาหกรรมดับบลิวเอชเอ ระยอง 36"}
