"""Lines that begin with a date and are no masthead."""

from __future__ import annotations

from landbridge.read.lines import Use, use_of


def test_what_a_firm_does_in_a_year_is_text():
    assert use_of("ปี 2566 บริษัท ตัวอย่างพลังงาน จำกัด มีรายได้รวม 12,450 ล้านบาท") is Use.TEXT


def test_a_body_that_signs_beside_a_day_is_masthead():
    assert use_of("17 พฤษภาคม 2567 สำนักงานพาณิชย์จังหวัดระยอง") is Use.MASTHEAD
