"""Which names of people are worth comparing."""

from __future__ import annotations

import pytest

from landbridge.match.heard_name import heard_names
from landbridge.match.people_index import PeopleIndex
from landbridge.match.people_names import name_scores
from landbridge.match.people_thresholds import HIT

HELD = ("Сергей Волков", "Somchai Jaidee", "李建国", "محمد الشامي")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Sergei Volkov", "Сергей Волков"),
        ("สมชาย ใจดี", "Somchai Jaidee"),
        ("Li Jianguo", "李建国"),
        ("Mohammed Al-Shami", "محمد الشامي"),
        ("Bernard Higgins", None),
    ],
)
def test_a_name_finds_its_own_in_another_script(name: str, found: str | None) -> None:
    held = [heard for one in HELD for heard in heard_names(one)]
    index = PeopleIndex(held)
    pairs = [(held[place], one) for one in heard_names(name) for place in index.candidates(one)]
    hits = {
        left.name
        for (left, _), score in zip(pairs, name_scores(pairs), strict=True)
        if score >= HIT
    }
    assert hits == ({found} if found else set())


@pytest.mark.parametrize(
    ("name", "same", "other"),
    [
        ("Николай Балашов", "Nikolai Balashov", "Nikolay Belousov"),
        ("Фёдор Панфилов", "Fyodor Panfilov", "Petr Panfilov"),
        ("อาทิตย์ แสงพิทักษ์", "Arthit Saengpitak", "Arthit Chonpitak"),
        ("วิโรจน์ สกล", "วิโรจน์ สกล", "วิโรจน์ สกุล"),
    ],
)
def test_another_name_in_one_of_its_words_is_another(name: str, same: str, other: str) -> None:
    one, two = (_score(name, listed) for listed in (same, other))
    assert two < HIT <= one


@pytest.mark.parametrize(
    ("name", "listed"),
    [("ชนะ ชาญพงศ์", "Zhan Qinping"), ("سامي هشام الزين", "Sang Xuanjun")],
)
def test_letters_that_no_chinese_name_has_keep_it_from_chinese_ones(name: str, listed: str) -> None:
    assert _score(name, listed) < HIT


def test_an_article_keeps_an_arab_from_a_slav() -> None:
    assert _score("عمر المغربي", "Марат Макаров") < _score("عمر مغربي", "Марат Макаров")


def test_the_first_letters_of_alexei_are_no_article() -> None:
    assert _score("اليكسي موراتوف", "Алексей Муратов") >= HIT


def _score(name: str, listed: str) -> float:
    index = PeopleIndex(heard_names(name))
    pairs = [
        (heard_names(name)[place], one)
        for one in heard_names(listed)
        for place in index.candidates(one)
    ]
    return max(name_scores(pairs), default=0.0)
