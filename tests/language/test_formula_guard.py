"""Cells that a spreadsheet would run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.language.formula_guard import guard, unguard


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＠", "\t", "\r", "\n", "\0", "'"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(start: str) -> None:
    assert guard(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("number", ["-5", "+3.5", "-1,200", "-12%", "2024", "-0.5"])
def test_a_number_stays_a_number(number: str) -> None:
    assert guard(number) == number


@pytest.mark.parametrize("cell", ["-5+A1", "+7-4212-000", "-", "-5)", "+1;2"])
def test_what_only_begins_like_a_number_is_guarded(cell: str) -> None:
    assert guard(cell) == f"'{cell}"


@given(st.text())
def test_what_is_guarded_can_be_read_back(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@pytest.mark.parametrize("cell", ["'tis", "'-5", "'", "", "plain"])
def test_an_apostrophe_that_guards_nothing_stays(cell: str) -> None:
    assert unguard(cell) == cell
