"""Renditions in files of their own: one release and one voice where they face each other."""

from __future__ import annotations

from decimal import Decimal

import pytest
from telling import Page, Telling

from landbridge.claims.model import Kind
from landbridge.claims.value import Text
from landbridge.language.values import Money, Quantity

SUMS = ("250000000", "83700000000", "12000000", "4500000")


def tell(page: Page, sums: tuple[str, ...] = SUMS, places: tuple[str, ...] = ("1", "2")) -> None:
    """A release with sums of money, tonnes and places, by a page that says who put it out."""
    page.thing(Kind.RELEASE, title=Text(f"title {page.language}"))
    for amount in sums:
        page.thing(Kind.STATISTIC, measure=Text("sum"), value=Money(Decimal(amount), "CNY"))
    page.thing(Kind.STATISTIC, measure=Text("coal"), value=Quantity(Decimal(31), "t"))
    for code in places:
        page.place(code, f"place {code}")


def releases(telling: Telling) -> int:
    kinds = [dossier.kind for dossier in telling.fold().dossiers.values()]
    return kinds.count(Kind.RELEASE)


def voices(telling: Telling) -> int:
    """How many independent voices name the first place."""
    dossiers = telling.fold().dossiers.values()
    return max(one.publishers for one in dossiers if one.kind is Kind.PLACE)


def two(telling: Telling, **second: object) -> tuple[Page, Page]:
    one = telling.page("zh", publisher="某市外办")
    return one, telling.page(**{"language": "en", "publisher": "Foreign Affairs Office", **second})


def test_files_of_one_day_that_say_the_same_in_two_languages_are_one_voice(
    telling: Telling,
) -> None:
    one, other = two(telling)
    tell(one)
    tell(other)
    assert (releases(telling), voices(telling)) == (1, 1)
    dossiers = [one for one in telling.fold().dossiers.values() if one.kind is Kind.RELEASE]
    assert [merge.reason.code for one in dossiers for merge in one.merges] == ["rendition"]


def test_one_sum_that_is_told_wrong_parts_no_renditions(telling: Telling) -> None:
    one, other = two(telling)
    tell(one)
    tell(other, ("250000000", "837000000000", "12000000", "4500000"))
    assert (releases(telling), voices(telling)) == (1, 1)


@pytest.mark.parametrize(
    ("sums", "places", "second"),
    [
        (SUMS, ("1", "2"), {"published": "2023-10-21"}),
        (SUMS, ("1", "2"), {"language": "zh"}),
        (SUMS, ("1", "3"), {}),
        ((*SUMS[:2], "1", "2"), ("1", "2"), {}),
        (SUMS[:1], ("1", "2"), {}),
    ],
)
def test_two_reports_are_two_voices(
    telling: Telling, sums: tuple[str, ...], places: tuple[str, ...], second: dict[str, object]
) -> None:
    """Of another day, in one language, with other places, with other sums, with too few."""
    one, other = two(telling, **second)
    tell(one)
    tell(other, sums, places)
    assert (releases(telling), voices(telling)) == (2, 2)


def test_what_is_counted_may_be_called_otherwise(telling: Telling) -> None:
    for page, unit in zip(two(telling), ("{person-time}", "{person}"), strict=True):
        tell(page, SUMS[:2])
        count = Quantity(Decimal(1280000), unit)
        page.thing(Kind.STATISTIC, measure=Text("guests"), value=count)
    assert releases(telling) == 1


def test_one_publisher_may_put_a_rendition_out_later(telling: Telling) -> None:
    one, other = two(telling, publisher="某市外办", published="2023-10-25")
    tell(one)
    tell(other)
    assert releases(telling) == 1


def test_a_figure_of_two_files_is_said_by_one_voice(telling: Telling) -> None:
    one, other = two(telling)
    tell(one)
    tell(other)
    facts = [f for d in telling.fold().dossiers.values() for f in d.facts if f.predicate == "value"]
    assert {fact.publishers for fact in facts} == {1}
