"""Offers and needs are listed as matching sees them, and reviewed by their ids."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SHEET = """kind,party,registered id,seat,what,code,amount,working language
offer,Crane Works,7707083893,Dalian,harbour cranes,,USD 3 million,zh; ru
need,Harbour,,Nakhodka,cranes,HS 8426,,
"""


@pytest.fixture
def imported(tmp_path: Path, run: Callable) -> Callable:
    (tmp_path / "offers.csv").write_text(SHEET, encoding="utf-8")
    assert run("import", "offers.csv").code == 0
    return run


def test_who_offers_is_told_with_number_place_money_and_terms(imported: Callable) -> None:
    out = " ".join(imported("match", "profiles", "crane works").out.split())
    assert "Harbour" not in out
    assert "INN 7707083893 · Dalian" in out
    assert "USD 3 million · working language: Russian, Chinese" in out


def test_codes_stand_with_the_words_that_led_there(imported: Callable) -> None:
    [offer] = imported("match", "profiles", "crane works", "--format", "json").json()
    assert offer["codes"][0]["code"] == "C2816"
    assert "cranes" in offer["codes"][0]["words"]


def test_an_offer_is_reviewed_by_its_id(imported: Callable) -> None:
    [offer] = imported("match", "profiles", "crane works", "--format", "json").json()
    assert "not reviewed" in imported("match", "profiles", "crane works").out
    assert imported("review", offer["id"][:8], "accepted").code == 0
    assert "reviewed on" in imported("match", "profiles", "crane works").out
    assert imported("review", offer["id"][:8], "rejected").code == 0
    [offer] = imported("match", "profiles", "crane works", "--format", "json").json()
    assert offer["left_aside"] == "profile_rejected"


def test_a_review_has_no_sameness_to_say(imported: Callable) -> None:
    [offer] = imported("match", "profiles", "crane works", "--format", "json").json()
    ran = imported("review", offer["id"], "same")
    assert ran.code == 1
    assert "accepted, rejected, unsure" in ran.err


def test_what_is_neither_question_nor_profile_is_told(imported: Callable) -> None:
    ran = imported("review", "nothing", "accepted")
    assert ran.code == 1
    assert "match profiles" in ran.err


def test_where_nothing_is_open_that_is_said(imported: Callable) -> None:
    assert imported("review", "--lang", "ru").out.strip() == "Открытых вопросов нет."
