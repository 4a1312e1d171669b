"""Which names of people are worth comparing."""

from __future__ import annotations

import pytest

from landbridge.match.people_index import PeopleIndex
from landbridge.match.people_names import heard_names, name_scores
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


def test_slavs_whose_family_names_are_written_otherwise_are_two() -> None:
    pairs = [
        (heard_names("Николай Балашов")[0], heard_names(other)[0])
        for other in ("Nikolai Balashov", "Nikolay Belousov")
    ]
    same, other = name_scores(pairs)
    assert other < HIT <= same
