"""People's names, heard in four scripts."""

from __future__ import annotations

import pytest

from landbridge.language.name_comparison import (
    CLEARLY_DIFFERENT,
    SAME,
    compare_names,
    name_similarity,
)
from landbridge.language.name_sound import sound_key

CHEN = (("陈双伟", "zh"), ("Chen Shuangwei", "en"), ("Чэнь Шуанвэй", "ru"), ("เฉิน ซวงเหว่ย", "th"))
CHERNENKO = (
    ("谢尔盖·契尔年科", "zh"),
    ("Sergey Chernenko", "en"),
    ("Сергей Черненко", "ru"),
    ("เซอร์เกย์ เชอร์เนนโก", "th"),
)
PAIRS = [(a, b) for names in (CHEN, CHERNENKO) for a in names for b in names if a < b]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_one_name_in_two_scripts_is_one_name(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert name_similarity(*one, *other) >= SAME
    assert sound_key(*one) == sound_key(*other)


@pytest.mark.parametrize("one", CHEN)
@pytest.mark.parametrize("other", CHERNENKO)
def test_two_names_are_two_in_any_script(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert name_similarity(*one, *other) < CLEARLY_DIFFERENT


@pytest.mark.parametrize(
    ("character", "reading"),
    [
        ("曾", "Zeng"),
        ("单", "Shan"),
        ("仇", "Qiu"),
        ("朴", "Piao"),
        ("解", "Xie"),
        ("查", "Zha"),
        ("区", "Ou"),
        ("尉迟", "Yuchi"),
        ("欧阳", "Ouyang"),
    ],
)
def test_a_surname_is_read_as_a_surname(character: str, reading: str) -> None:
    assert name_similarity(f"{character}伟", "zh", f"{reading} Wei", "en") == 1.0


def test_the_family_name_may_stand_last() -> None:
    assert name_similarity("陈双伟", "zh", "Shuangwei Chen", "en") == 1.0


def test_u_with_dots_is_written_in_three_ways() -> None:
    scores = [
        name_similarity("吕志成", "zh", f"{family} Zhicheng", "en")
        for family in ("Lu", "Lv", "Lyu")
    ]
    assert scores == [1.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Sergei Chernenko", "Сергей Черненко"),
        ("Yury Trutnev", "Юрий Трутнев"),
        ("Dmitry Popov", "Дмитрий Попов"),
        ("Alexey Chekunkov", "Алексей Чекунков"),
        ("Valentina Matviyenko", "Валентина Матвиенко"),
        ("Oleg Kozhemyako", "Олег Кожемяко"),
        ("Alexander Krutikov", "Александр Крутиков"),
        ("Evgeny Fyodorov", "Евгений Фёдоров"),
    ],
)
def test_romanisations_of_a_russian_name_are_one_name(latin: str, cyrillic: str) -> None:
    assert name_similarity(latin, "en", cyrillic, "ru") >= 0.93


@pytest.mark.parametrize(
    ("chinese", "russian"),
    [
        ("瓦莲京娜·马特维延科", "Валентина Матвиенко"),
        ("奥列格·科热米亚科", "Олег Кожемяко"),
        ("阿列克谢·切昆科夫", "Алексей Чекунков"),
        ("尤里·特鲁特涅夫", "Юрий Трутнев"),
    ],
)
def test_characters_that_transcribe_a_russian_name_are_heard(chinese: str, russian: str) -> None:
    assert name_similarity(chinese, "zh", russian, "ru") >= SAME


def test_a_patronymic_makes_no_difference() -> None:
    assert name_similarity("Сергей Викторович Черненко", "ru", "Sergey Chernenko", "en") >= 0.99


def test_an_initial_stands_for_a_name() -> None:
    assert name_similarity("S. Chernenko", "en", "Сергей Черненко", "ru") >= SAME


def test_another_given_name_is_another_person() -> None:
    assert name_similarity("Andrey Ivanov", "en", "Sergey Ivanov", "en") < CLEARLY_DIFFERENT
    assert name_similarity("Wang Wei", "en", "Wang Lei", "en") < CLEARLY_DIFFERENT


def test_characters_that_sound_alike_are_a_doubt() -> None:
    assert CLEARLY_DIFFERENT < name_similarity("王伟", "zh", "王炜", "zh") < SAME


def test_a_thai_title_is_no_part_of_a_name() -> None:
    assert name_similarity("นายเฉิน ซวงเหว่ย", "th", "陈双伟", "zh") >= SAME


def test_a_score_comes_with_the_forms_that_were_compared() -> None:
    compared = compare_names("谢尔盖·契尔年科", "zh", "Sergey Chernenko", "en")
    assert (compared.left, compared.right) == ("SLK SLNNK", "SLK SLNNK")


@pytest.mark.parametrize("name", ["", " ", "·", "123", "😀", "\u200b", "ฺ", "-", "'"])
def test_what_is_no_name_has_a_score_all_the_same(name: str) -> None:
    assert 0.0 <= name_similarity(name, "", "陈双伟", "zh") <= 1.0
