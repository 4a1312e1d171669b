"""Codes: what belongs to what, what a code is called, and how it is written."""

import pytest

from landbridge.world.codes import (
    HS_EDITIONS,
    SYSTEMS,
    ancestors_of,
    codes_below,
    headings_now,
    hs1992_of,
    hs_headings,
    hs_lifetime,
    isic_of,
    label_of,
    nace_of,
)
from landbridge.world.codes.concordance import hs1992_by_hs2022
from landbridge.world.tables import forms_of, rows_of


@pytest.mark.parametrize(
    ("system", "code", "above"),
    [
        ("isic", "C2011", ("C201", "C20", "C")),
        ("hs", "870310", ("8703", "87")),
        ("hs", "8703", ("87",)),
        ("nace", "20.11", ("20.1", "20", "C")),
        ("okved", "85.21", ("85.2", "85", "P")),
    ],
)
def test_what_a_code_lies_in(system: str, code: str, above: tuple[str, ...]) -> None:
    assert ancestors_of(system, code) == above


def test_the_systems_that_are_known() -> None:
    assert SYSTEMS == ("isic", "gbt", "hs", "nace", "okved")


def test_a_class_that_is_russias_own_belongs_to_the_nace_class_it_was_cut_from() -> None:
    assert nace_of("92.12") == ("92.00",)
    assert isic_of("okved", "92.12") == {"R9200": 1.0}


def test_any_other_okved_class_is_the_nace_class() -> None:
    assert nace_of("20.11") == ("20.11",)


def test_a_heading_has_the_shares_of_its_subheadings() -> None:
    assert isic_of("hs", "8703") == {"C2910": 1.0}
    assert sum(isic_of("hs", "4010").values()) == pytest.approx(1, abs=1e-4)


def test_the_headings_of_an_activity_are_those_whose_goods_come_from_it() -> None:
    assert codes_below("hs", "C2910")["8703"] == 1.0
    assert "8703" not in codes_below("hs", "A0111")


def test_a_subheading_of_today_is_found_in_the_first_edition() -> None:
    assert hs1992_of("010129") == ("010119",)


def test_an_unknown_code_belongs_to_nothing() -> None:
    assert isic_of("nace", "00.00") == {}
    assert hs1992_of("000000") == ()
    assert label_of("okved", "00.00", "ru") is None


def test_the_label_is_the_first_form() -> None:
    assert label_of("okved", "10.52", "ru") == "мороженое"


@pytest.mark.parametrize(
    ("table", "count"),
    [("isic", 419), ("gbt", 1381), ("hs", 1229), ("nace", 615), ("okved", 624)],
)
def test_each_table_has_every_class_once(table: str, count: int) -> None:
    codes = [row["code"] for row in rows_of(f"codes/{table}.csv")]
    assert len(codes) == len(set(codes)) == count


def test_every_code_belongs_to_an_isic_class() -> None:
    known = {row["code"] for row in rows_of("codes/isic.csv")}
    for system in ("nace", "okved", "gbt"):
        for row in rows_of(f"codes/{system}.csv"):
            assert set(isic_of(system, row["code"])) <= known
            assert isic_of(system, row["code"])


@pytest.mark.parametrize(
    ("table", "language"), [("okved", "ru"), ("gbt", "zh"), ("isic", "zh"), ("isic", "en")]
)
def test_every_class_has_words_and_none_twice(table: str, language: str) -> None:
    for row in rows_of(f"codes/{table}.csv"):
        forms = forms_of(row[language])
        assert forms, row["code"]
        assert len(forms) == len(set(forms)), row["code"]


def test_the_goods_of_each_heading_of_each_edition_stand_somewhere_today() -> None:
    for edition in HS_EDITIONS:
        for heading in hs_headings():
            first, last = hs_lifetime(heading)
            if first <= edition <= last:
                now = headings_now(heading, edition)
                assert sum(now.values()) == pytest.approx(1.0), (heading, edition)
                assert {hs_lifetime(one)[1] for one in now} == {2022}, (heading, edition)


def test_a_heading_that_was_given_up_and_given_anew_is_read_by_its_edition() -> None:
    # 8524 were records and tapes until 2002; since 2022 it is modules of flat displays.
    assert headings_now("8524", 2002) == {"8523": 1.0}
    assert headings_now("8524", 2022) == {"8524": 1.0}
    # 8485 were parts of machinery until 2002, ships' propellers among them.
    assert headings_now("848510", 1996) == {"8487": 1.0}
    assert headings_now("8485", 2022) == {"8485": 1.0}


def test_the_headings_of_the_first_and_the_last_edition_are_those_of_the_concordance() -> None:
    last = {code[:4] for code in hs1992_by_hs2022()}
    first = {code[:4] for codes in hs1992_by_hs2022().values() for code in codes}
    for heading in hs_headings():
        begins, ends = hs_lifetime(heading)
        assert (ends == 2022) == (heading in last or heading == "9999")
        assert begins == 1992 or heading not in first
