"""Two sets of codes are as near as the nearest thing that both name."""

import pytest

from landbridge.match.model import CodeWeight
from landbridge.match.nearness import keys_of, nearest


def near(offered: str, sought: str, weight: float = 1.0) -> tuple[str, float]:
    system, code = offered.split(":")
    other_system, other = sought.split(":")
    return nearest(
        keys_of([CodeWeight(system, code, weight)]), keys_of([CodeWeight(other_system, other, 1.0)])
    )


def test_the_same_class_is_the_same_thing() -> None:
    assert near("isic:C2011", "isic:C2011") == ("isic:C2011", 1.0)


def test_two_classes_of_a_group_meet_under_it() -> None:
    assert near("isic:C2011", "isic:C2012") == ("isic:C201", pytest.approx(0.6 * 0.6))


def test_two_groups_of_a_division_meet_under_it() -> None:
    assert near("isic:C2011", "isic:C2021") == ("isic:C20", pytest.approx(0.4 * 0.4))


def test_a_class_is_nearer_to_its_own_division_than_to_another_class_of_it() -> None:
    assert near("isic:C2011", "isic:C20") == ("isic:C20", pytest.approx(0.4))


def test_a_field_of_an_office_lies_in_its_division() -> None:
    assert near("isic:C20.fine", "isic:C20") == ("isic:C20", pytest.approx(0.6))


def test_a_section_brings_nobody_together() -> None:
    assert near("isic:C2011", "isic:C1010") == ("", 0.0)


def test_what_is_doubtful_counts_for_less() -> None:
    assert near("isic:C2011", "isic:C2011", 0.5) == ("isic:C2011", 0.5)


def test_one_heading_is_the_same_thing() -> None:
    assert near("hs:8426", "hs:842611") == ("hs:8426", 1.0)


def test_two_headings_that_one_class_makes_meet_under_it() -> None:
    key, nearness = near("hs:8426", "hs:8425")
    assert key == "isic:C2816"
    assert nearness > 0.4


def test_goods_meet_the_class_that_makes_them() -> None:
    key, nearness = near("hs:8426", "isic:C2816")
    assert key == "isic:C2816"
    assert 0.5 < nearness <= 0.8
