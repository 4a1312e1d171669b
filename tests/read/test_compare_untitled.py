"""People without titles in renditions that face each other; texts of our own, one fact each."""

from __future__ import annotations

import pytest
from renditions import codes

TWO = {
    "en": (
        "John Miller and Anna Berg signed the agreement in Dalian.\n",
        "Anna Berg",
        "Anna Smith",
    ),
    "zh": ("约翰·米勒和安娜·伯格在大连签署了协议。\n", "安娜·伯格", "安娜·史密斯"),
    "ru": ("Джон Миллер и Анна Берг подписали соглашение в Даляне.\n", "Анна Берг", "Анна Смит"),
    "th": (
        "นายจอห์น มิลเลอร์ และนางสาวแอนนา เบิร์ก ลงนามข้อตกลงที่เมืองต้าเหลียน\n",
        "นางสาวแอนนา เบิร์ก",
        "นางสาวแอนนา สมิธ",
    ),
}
ONE = {
    "en": "John Miller signed the agreement in Dalian.\n",
    "zh": "约翰·米勒在大连签署了协议。\n",
    "ru": "Джон Миллер подписал соглашение в Даляне.\n",
    "th": "จอห์น มิลเลอร์ ลงนามข้อตกลงที่เมืองต้าเหลียน\n",
}
PAIRS = [(one, two) for one in TWO for two in TWO if one != two]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_a_name_without_a_title_faces_the_same_one_by_its_sound(one: str, two: str) -> None:
    assert codes(TWO[one][0], TWO[two][0]) == []


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_another_name_where_a_name_stands_is_a_difference(one: str, two: str) -> None:
    (left, name, _), (right, same, other) = TWO[one], TWO[two]
    assert codes(left, right.replace(same, other)) == [("person_differs", [name, other])]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_a_name_without_a_title_is_missed_where_it_is_left_out(one: str, two: str) -> None:
    left, name, _ = TWO[one]
    assert codes(left, ONE[two]) == [("missing_in_rendition", [name])]
    assert codes(ONE[two], left) == [("added_in_rendition", [name])]


def test_a_person_of_one_word_that_a_thai_text_lacks_is_told() -> None:
    right = "รองนายกเทศมนตรีเมืองเสิ่นหยางกล่าวต้อนรับ แขก\n"
    assert "missing_in_rendition" in {code for code, _ in codes("副市长陈小林致欢迎辞。\n", right)}


def test_people_listed_the_other_way_round_are_told() -> None:
    right = "Anna Berg and John Miller signed the agreement in Dalian.\n"
    places = ["约翰·米勒", "安娜·伯格", "Anna Berg", "John Miller"]
    assert codes(TWO["zh"][0], right) == [("order_differs", places)]


def test_a_given_name_alone_makes_no_person_the_same() -> None:
    left = "Ivan Petrov took part in the talks.\n"
    assert codes(left, "Иван Петров принял участие в переговорах.\n") == []
    assert codes(left, "Иван Сидоров принял участие в переговорах.\n") == [
        ("person_differs", ["Ivan Petrov", "Иван Сидоров"])
    ]


def test_initials_stand_for_the_name_and_are_missed_like_one() -> None:
    left = "И. В. Соколов и А. П. Громов приняли участие в совещании.\n"
    assert codes(left, "Igor Sokolov and A. P. Gromov took part in the meeting.\n") == []
    assert codes(left, "I. V. Sokolov took part in the meeting.\n") == [
        ("missing_in_rendition", ["А. П. Громов"])
    ]


def test_a_chinese_name_without_a_title_is_known_by_what_people_do() -> None:
    left = "王志强和李红签署了协议。\n"
    for both, first, other in (
        ("Wang Zhiqiang and Li Hong signed the agreement.\n", " and Li Hong", "Li Jun"),
        ("Ван Чжицян и Ли Хун подписали соглашение.\n", " и Ли Хун", "Ли Цзюнь"),
    ):
        name = first[-len("Li Hong") :].strip()
        assert codes(left, both) == []
        assert codes(left, both.replace(first, "")) == [("missing_in_rendition", ["李红"])]
        assert codes(left, both.replace(name, other)) == [("person_differs", ["李红", other])]


def test_streets_firms_and_places_are_no_people() -> None:
    left = "The delegation visited John Street and the office of Charles River Trading.\n"
    assert codes(left, "代表团参观了一条街道和一家贸易公司的办公室。\n") == []
