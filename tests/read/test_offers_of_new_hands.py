"""Offers, needs, promises, strengths and openings in the words of ports, agencies and chambers."""

from __future__ import annotations

import pytest
from release_reading import facts, said

PORT = "The Port of Kvalnes Authority "


def test_sheds_that_somebody_has_to_let_are_offered() -> None:
    sentence = PORT + "has two heated sheds of 4,200 square metres each to let."
    assert said(sentence, "Offer", "what") == {"two heated sheds of 4,200 square metres each"}


def test_what_newcomers_are_spared_is_offered_to_them() -> None:
    sentence = PORT + "said newcomers would be spared land tax for five years."
    assert said(sentence, "Offer", "what") == {"would be spared land tax for five years"}


def test_who_offers_to_do_something_at_his_expense_promises_it() -> None:
    sentence = "Yunnan Agricultural University offered to host a summer school at its own expense."
    assert facts(sentence, "Offer") == []
    assert said(sentence, "Commitment", "what") == {"host a summer school at its own expense"}


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        (
            "The Harbin Chamber of Commerce will provide a stand at the June expo at no cost.",
            "provide a stand at the June expo at no cost",
        ),
        (
            "Petra Kolar undertook to put together, by the end of June 2024, a list of sites.",
            "put together, by the end of June 2024, a list of sites",
        ),
        (
            "Директор агентства Пётр Колесников взялся подготовить перечень площадок.",
            "подготовить перечень площадок",
        ),
    ],
)
def test_what_is_undertaken_is_promised(sentence: str, what: str) -> None:
    assert said(sentence, "Commitment", "what") == {what}


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        (
            PORT + "wants to hear from suppliers of shore-power equipment.",
            "suppliers of shore-power equipment",
        ),
        ("Trading house Longjiang Grain wants 2,000 tonnes of linseed.", "2,000 tonnes of linseed"),
        (
            "บริษัท ซานตง ลาเท็กซ์ จำกัด กำลังหาโรงงานให้เช่าขนาดประมาณ 9,000 ตารางเมตร",
            "โรงงานให้เช่าขนาดประมาณ 9,000 ตารางเมตร",
        ),
    ],
)
def test_what_is_wanted_is_sought(sentence: str, what: str) -> None:
    assert said(sentence, "Need", "what") == {what}


def test_a_day_by_which_something_is_required_is_no_goods() -> None:
    assert facts("Помещение требуется к марту 2024 года.", "Need") == []


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        (
            "Tomsk supplies one in four tyres that are made in Russia.",
            "one in four tyres that are made in Russia",
        ),
        (
            "Среди преимуществ региона – квалифицированные инженеры и две трассы.",
            "квалифицированные инженеры и две трассы",
        ),
        (
            "มหาวิทยาลัยเชียงใหม่มีชื่อเสียงด้านการวิจัยโรคพืช",
            "ชื่อเสียงด้านการวิจัยโรคพืช",
        ),
    ],
)
def test_what_somebody_stands_out_by_is_a_strength(sentence: str, what: str) -> None:
    assert said(sentence, "Strength", "what") == {what}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            "A joint laboratory will be set up at Chiang Mai University by the end of 2025.",
            "Chiang Mai University",
        ),
        ("ห้องปฏิบัติการร่วมจะเปิดที่นครคุนหมิงภายในสิ้นปี 2567", "Kunming"),
    ],
)
def test_what_opens_at_a_body_or_in_a_town_opens_there(sentence: str, place: str) -> None:
    assert said(sentence, "Establishment", "place") == {place}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("A return trip of the agency to Bangkok is pencilled in for September 2024.", "Bangkok"),
        ("Ответная поездка агентства в Бангкок намечена на январь 2024 года.", "Бангкок"),
    ],
)
def test_a_return_trip_that_is_planned_is_a_visit(sentence: str, place: str) -> None:
    assert said(sentence, "Visit", "place") == {place}


def test_guests_who_look_at_a_port_are_not_its_hosts() -> None:
    sentence = "12 октября порт осмотрела группа специалистов из Циндао."
    assert said(sentence, "Visit", "host") == set()


def test_a_bureau_does_not_begin_within_an_engineer() -> None:
    sentence = "นายซุน ลี่หัว รับปากว่าจะส่งทีมวิศวกรมาช่วยออกแบบประตูอัตโนมัติ"
    assert said(sentence, "PublicBody", "name") == set()
