"""As what Thai texts tell: a need is a fact, a route to come a plan, a rumour hearsay."""

import pytest
from release_reading import fact, modalities

NEED = "หอการค้าไทยประสงค์จะนำเข้าเครื่องจักรกลการเกษตร ปุ๋ย และเมล็ดพันธุ์จากจีน"
LATER = (
    "สายการบินนอร์ดสกายหารือเรื่องเที่ยวบินตรงระหว่างเมืองคาซันกับจังหวัดภูเก็ต\n"
    "เส้นทางดังกล่าวมีแผนเปิดให้บริการในเดือนมีนาคม 2567 สัปดาห์ละ 2 เที่ยว"
)
RUMOUR = "มีรายงานข่าวว่าบริษัท ตัวอย่าง กรีนเทค จำกัด เตรียมก่อสร้างโครงการโรงกลั่นน้ำมันในจังหวัดระยอง"
THROUGH = (
    "ขบวนรถไฟขนส่งสินค้าจากเมืองคุนหมิงถึงกรุงเทพฯ เริ่มให้บริการแล้ว\n"
    "สินค้าเดินทางผ่านทางรถไฟจีน-ลาว เส้นทางนี้ให้บริการสัปดาห์ละ 2 เที่ยว"
)


def test_what_one_seeks_is_sought_in_whatever_words():
    assert modalities(NEED, "Need") == {"fact"}
    assert {("what", "ปุ๋ย"), ("what", "เมล็ดพันธุ์")} < fact(NEED, "Need")


def test_a_route_to_come_is_a_plan_also_where_a_later_sentence_tells_its_start():
    assert modalities(LATER, "Link") == {"plan"}
    assert {
        ("status", "announced"),
        ("starts", "2024-03"),
        ("frequency", "สัปดาห์ละ 2 เที่ยว"),
    } < fact(LATER, "Link")


def test_a_rumour_of_a_plan_is_hearsay():
    assert "hearsay" in modalities(RUMOUR, "Project")
    assert "plan" not in modalities(RUMOUR, "Project")


def test_the_railway_that_a_train_passes_is_no_route_of_its_own():
    assert {("destination", "Bangkok"), ("frequency", "สัปดาห์ละ 2 เที่ยว")} < fact(THROUGH, "Link")


def test_a_route_whose_opening_is_talked_of_is_a_plan():
    text = "รองผู้ว่าการแคว้นโนโวซีบีสค์หารือเกี่ยวกับการเปิดเที่ยวบินตรงระหว่างเมืองโนโวซีบีสค์กับจังหวัดภูเก็ต"
    assert modalities(text, "Link") == {"plan"}


@pytest.mark.parametrize(
    "words", ["ไม่มีแผน", "ยกเลิกแผน", "ระงับแผน", "จะไม่"], ids=["none", "cancelled", "stopped", "not"]
)
def test_an_investment_that_is_not_made_or_taken_back_is_denied(words: str):
    told = f"บริษัท ตัวอย่างยางไทย จำกัด {words}ลงทุน 500 ล้านบาทสร้างโรงงานยางในจังหวัดระยอง"
    assert modalities(told, "Project") - {"fact"} == {"denial"}
    assert ("amount.total_planned", "500 ล้านบาท") not in fact(told, "Project")


def test_a_visit_and_a_route_that_will_not_be_are_denied():
    assert modalities("นายกรัฐมนตรีจะไม่เดินทางเยือนจีน", "Visit") == {"denial"}
    assert modalities("การบินไทยจะไม่เปิดเที่ยวบินตรงกรุงเทพฯ-ซีอาน", "Link") == {"denial"}


def test_no_less_than_a_sum_is_no_denial():
    told = "บริษัท ตัวอย่างยางไทย จำกัด ลงทุนไม่ต่ำกว่า 500 ล้านบาทสร้างโรงงานยางในจังหวัดระยอง"
    assert modalities(told, "Project") == {"fact"}


def test_what_partners_are_sought_for_is_wished():
    told = "บริษัท ตัวอย่างเกษตร จำกัด ต้องการหาพันธมิตรชาวจีนร่วมลงทุนโรงงานยางในจังหวัดระยอง วงเงิน 300 ล้านบาท"
    assert "wish" in modalities(told, "Project")
