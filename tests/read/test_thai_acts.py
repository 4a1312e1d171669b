"""Visits, meetings and events told by their noun or a line of a calendar in Thai.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts


def test_how_many_they_are_stands_before_who_leads_them() -> None:
    sentence = (
        "คณะผู้แทนจากนครหนานหนิง จำนวน 11 คน นำโดยนางหลี่ ลี่ผิง รองนายกเทศมนตรีนครหนานหนิง "
        "เดินทางถึงจังหวัดมุกดาหารเมื่อวันที่ 5 ตุลาคม 2566"
    )
    said = fact(sentence, "Visit")
    assert {key for key, _ in said} == {"visitor", "head", "place", "when"}


def test_a_town_that_nobody_knows_behind_a_verb_of_motion() -> None:
    said = fact("นายสมชาย ใจดี ผู้อำนวยการ เดินทางไปเมืองผูเอ่อร์ เมื่อวันที่ 5 ตุลาคม 2566", "Visit")
    assert "place" in {key for key, _ in said}


def test_who_chairs_talks_with_the_guests() -> None:
    sentence = (
        "นายสมชาย ใจดี ผู้ว่าราชการจังหวัดมุกดาหาร เป็นประธานการประชุมหารือร่วมกับ"
        "คณะผู้แทนจากนครหนานหนิง ณ ศาลากลางจังหวัดมุกดาหาร"
    )
    said = fact(sentence, "Meeting")
    assert {("type", "discussion"), ("participant.chair", "นายสมชาย ใจดี")} <= said
    assert "place" in {key for key, _ in said}


def test_a_session_of_a_joint_group_to_come() -> None:
    sentence = (
        "กิจกรรมต่อไป\n- ประชุมคณะทำงานร่วมด่านศุลกากรหนองคาย–ด่านศุลกากรมุกดาหาร ครั้งที่ 9 "
        "วันที่ 23 ต.ค. 2566 ณ นครหลวงเวียงจันทน์ หัวข้อ การเชื่อมโยงใบขนสินค้า"
    )
    said = fact(sentence, "Meeting")
    assert {("type", "session"), ("when", "2023-10-23"), ("topic", "การเชื่อมโยงใบขนสินค้า")} <= said


def test_the_lines_of_a_calendar_with_their_hosts() -> None:
    text = (
        "สำนักงานส่งเสริมการค้าแจ้งกำหนดการกิจกรรมในไตรมาสนี้ให้ผู้ประกอบการทราบ\n"
        "24 พฤศจิกายน 2566 งานจับคู่ธุรกิจกาแฟไทย-ยูนนาน โรงแรมกรีนเลค นครคุนหมิง "
        "เจ้าภาพคือ สมาคมกาแฟยูนนาน"
    )
    said = facts(text, "Event")[0]
    assert {("type", "business_mission"), ("when", "2023-11-24")} <= said
    assert {"place", "participant.host"} <= {key for key, _ in said}
