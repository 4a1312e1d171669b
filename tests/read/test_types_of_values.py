"""What a reading tells is of the type that its predicate takes, so that the register keeps it."""

from __future__ import annotations

import pytest

from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.register.check import check_reading
from landbridge.world.gazetteer import Gazetteer

OFFERED_TO_GOODS = (
    "Участок площадью 20,5 га предлагается производителям мебельной и стекольной продукции.",
    "园区现有标准厂房2万平方米对外招租,面向茶叶、家具出口企业。",
    "ธนาคารตัวอย่างเสนอสินเชื่อวงเงินรวม 300 ล้านบาทแก่ผู้ส่งออกยางพาราในจังหวัดสงขลา",
    "เทศบาลนครสงขลาจะมอบทุนการศึกษาแก่เยาวชนหนานหนิงปีละ 8 ทุน",
    "市商务局局长柳明表示，将在6月底前免费为40家企业提供合规培训。",
)


@pytest.mark.parametrize("text", OFFERED_TO_GOODS)
def test_who_is_offered_something_is_somebody(text: str) -> None:
    document = open_document(text.encode(), "release.txt")
    reading = read_document(document, Gazetteer.load())
    assert reading.claims
    check_reading(reading)
