"""Names as they are heard, in one alphabet of sounds for five scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.language.heard import (
    heard_arabic,
    heard_cyrillic,
    heard_han,
    heard_latin,
)
from landbridge.language.heard_thai import heard_thai
from landbridge.language.hearing import Heard, hearings
from landbridge.language.sound_distance import likeness, weight
from landbridge.language.sound_stretch import worst_stretch


def test_one_name_in_five_scripts() -> None:
    assert heard_latin("Putin") == heard_cyrillic("Путин") == "putin"
    assert heard_thai("ปูติน") == ("putin",)
    assert heard_han("普京") == "pxtin"
    assert heard_arabic("بوتين") == "bxwxtxyxn"


@pytest.mark.parametrize(
    ("name", "tongues"),
    [
        ("王洪章", [Heard.MANDARIN, Heard.ABROAD]),
        ("谢尔盖·舍维列夫", [Heard.ANY]),
        ("Ван Хунчжан", [Heard.MANDARIN, Heard.ANY]),
        ("Сергей Шевелёв", [Heard.ANY]),
        ("หลี่ เหว่ย์", [Heard.ANY]),
        ("ธนา พงศ์ไพร", [Heard.NOT_CHINESE]),
        ("سامي الزين", [Heard.NOT_CHINESE]),
        ("شي جين بينغ", [Heard.ANY]),
        ("", []),
    ],
)
def test_of_which_tongue_a_name_may_be(name: str, tongues: list[Heard]) -> None:
    assert list(dict.fromkeys(heard.tongue for heard in hearings(name))) == tongues


def test_the_article_and_the_father_are_no_words_of_a_name() -> None:
    assert hearings("خالد بن الوليد")[0].words == hearings("خالد وليد")[0].words


def test_likeness_by_hand() -> None:
    # p, t weigh 1 and 0.8, vowels 0.5: "pat" weighs 2.3; b for p costs 0.2: 1 - 0.2 / 4.6.
    assert weight("pat") == pytest.approx(2.3)
    assert likeness(["pat", "pat", "pat"], ["pat", "bat", ""]).tolist() == pytest.approx(
        [1.0, 1 - 0.2 / 4.6, 0.0], abs=1e-5
    )


def test_l_is_not_n_but_where_a_syllable_ends() -> None:
    # l, n and L weigh 0.8; two that are no neighbours cost what leaving both out does.
    alike = likeness(["la", "La"], ["na", "na"]).tolist()
    assert alike == pytest.approx([1 - 1.6 / 2.6, 1 - 0.15 / 2.6], abs=1e-5)


def test_the_worst_stretch_by_hand() -> None:
    # p to b and k to g cost 0.2 each, 4 steps apart; a whole syllable sa (1 and 0.5) is worse.
    assert worst_stretch("pamak", "bamag") == pytest.approx(0.2)
    assert worst_stretch("samak", "mak") == pytest.approx(1.5)
    assert worst_stretch("mak", "mak") == worst_stretch("", "") == 0.0


@given(st.text("paxtSnw"), st.text("bietsrN"))
def test_a_stretch_costs_no_more_than_the_whole_way(left: str, right: str) -> None:
    whole = (1 - float(likeness([left], [right])[0])) * (weight(left) + weight(right))
    assert worst_stretch(left, right) <= whole + 1e-3


@given(st.lists(st.tuples(st.text("paxtSnw"), st.text("bietsrN")), min_size=1, max_size=9))
def test_likeness_is_the_same_from_both_sides(pairs: list[tuple[str, str]]) -> None:
    left, right = (list(side) for side in zip(*pairs, strict=True))
    forth, back = likeness(left, right), likeness(right, left)
    assert forth.tolist() == pytest.approx(back.tolist(), abs=1e-4)
    assert all(-1e-4 <= score <= 1 + 1e-4 for score in forth)


@given(st.text(max_size=40))
def test_any_text_is_heard_in_known_sounds(text: str) -> None:
    for heard in hearings(text):
        for word in heard.words:
            weight(word)
