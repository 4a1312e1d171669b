"""Pinyin, Palladius, Thai consonants: the tables behind the sounds."""

from __future__ import annotations

import pytest

from landbridge.language.palladius import pinyin_syllables, to_pinyin
from landbridge.language.pinyin import family_and_given, split_syllables, syllables
from landbridge.language.sound_tables import sound_rows
from landbridge.language.thai_sound import thai_classes


def test_every_syllable_of_palladius_is_read() -> None:
    rows = sound_rows("palladius.csv")
    assert {to_pinyin(cyrillic) for _, cyrillic in rows} == {(s,) for s in pinyin_syllables()}


@pytest.mark.parametrize(
    ("cyrillic", "pinyin"),
    [
        ("Шэньян", ("shen", "yang")),
        ("Ляонин", ("liao", "ning")),
        ("Цзиньхай", ("jin", "hai")),
        ("Хуацзинь", ("hua", "jin")),
        ("Чанъань", ("chang", "an")),
        ("Хуэй", ("hui",)),
    ],
)
def test_palladius_is_read(cyrillic: str, pinyin: tuple[str, ...]) -> None:
    assert to_pinyin(cyrillic) == pinyin


@pytest.mark.parametrize("word", ["Черненко", "Владивосток", "Сименс", "Дмитрий"])
def test_a_russian_word_is_no_pinyin(word: str) -> None:
    assert to_pinyin(word) is None


def test_pinyin_is_parted_into_syllables() -> None:
    assert split_syllables("shuangwei") == ("shuang", "wei")
    assert split_syllables("xi'an") == ("xi", "an")
    assert split_syllables("chernenko") is None


def test_a_name_is_parted_behind_the_surname() -> None:
    assert family_and_given("欧阳修") == ("欧阳", "修")
    assert family_and_given("陈双伟") == ("陈", "双伟")
    assert family_and_given("契尔年科") is None


def test_readings_follow_the_word() -> None:
    assert syllables("沈阳") == ("shen", "yang")


@pytest.mark.parametrize(
    ("thai", "classes"),
    [
        ("เสิ่นหยาง", "SNN"),
        ("เหลียวหนิง", "LNN"),
        ("ต้าเหลียน", "TLN"),
        ("วลาดีวอสตอค", "FLTFSTK"),
        ("ซีเมนส์", "SMNS"),
        ("หัวจิ่น", "HSN"),
    ],
)
def test_thai_keeps_the_consonants(thai: str, classes: str) -> None:
    assert thai_classes(thai) == classes


def test_a_decomposed_sara_am_is_a_vowel_too() -> None:
    assert thai_classes("น\u0e4dา") == thai_classes("นำ") == "N"
