"""Names that a script writes by rule, so that letters and consonants alone tell too little."""

from __future__ import annotations

import pytest

from landbridge.language.name_comparison import CLEARLY_DIFFERENT, PERHAPS, SAME, name_similarity
from landbridge.language.scripts import language_of


def alike(one: str, other: str) -> float:
    return name_similarity(one, language_of(one), other, language_of(other))


@pytest.mark.parametrize(
    ("chinese", "written"),
    [("约翰·史密斯", "John Smith"), ("威廉·卡特", "William Carter"), ("汤姆·布朗", "Tom Brown")],
)
def test_characters_leave_out_what_mandarin_cannot_say(chinese: str, written: str) -> None:
    assert alike(chinese, written) >= SAME


def test_a_last_m_of_a_thai_name_is_an_n_in_characters() -> None:
    assert alike("颂猜", "Somchai") >= PERHAPS
    assert alike("颂猜", "สมชาย") >= PERHAPS
    assert alike("颂猜·翁萨瓦", "Somchai Wongsawa") >= SAME


@pytest.mark.parametrize(
    ("chinese", "thai"),
    [("李强", "หลี่ เฉียง"), ("王毅", "หวัง อี้"), ("张伟", "จาง เหว่ย"), ("Wang Yi", "หวัง อี้")],
)
def test_thai_writes_each_syllable_of_mandarin_in_one_way(chinese: str, thai: str) -> None:
    assert alike(chinese, thai) >= SAME


def test_other_syllables_with_the_same_consonants_are_no_same_name() -> None:
    assert alike("李强", "หลี่ เจียง") < SAME
    assert alike("王毅", "หวัง อู่") < SAME


def test_a_given_name_of_many_tongues_is_one_in_all_scripts() -> None:
    assert alike("迈克尔·布朗", "Michael Brown") >= SAME
    assert alike("Шарль Мартен", "Charles Martin") >= PERHAPS
    assert alike("约翰·史密斯", "James Smith") < CLEARLY_DIFFERENT
    assert alike("约翰·格林", "John Miller") < CLEARLY_DIFFERENT
