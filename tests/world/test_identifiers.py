"""Registered numbers are told by word, form and check digits; a wrong one says why.

The valid numbers are examples of python-stdnum's documentation or of public companies' pages.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.world.identifiers import (
    Flaw,
    Identifier,
    System,
    WrongNumber,
    check,
    read_number,
)

RIGHT = {
    System.USCC: "91110000600037341L",
    System.INN: "7707083893",
    System.OGRN: "1027700132195",
    System.OGRNIP: "304500116000157",
    System.THAI: "0107537000939",
    System.LEI: "213800KUD8LAJWSQ9D15",
    System.VAT: "DE136695976",
}


@pytest.mark.parametrize(("system", "number"), RIGHT.items())
def test_a_number_is_told_by_its_form_and_check_digits(system: System, number: str) -> None:
    assert read_number(number) == Identifier(system, number)


@pytest.mark.parametrize(("system", "number"), RIGHT.items())
def test_one_digit_changed_is_a_wrong_number(system: System, number: str) -> None:
    last = number[-1]
    changed = number[:-1] + ("1" if last != "1" else "2")
    assert check(system, changed) == WrongNumber(changed, Flaw.CHECK_DIGITS, system)


def test_the_inn_by_hand() -> None:
    # 7·2+7·4+0·10+7·3+0·5+8·9+3·4+8·6+9·8 = 267; 267 mod 11 = 3; 3 mod 10 = 3
    assert read_number("ИНН 7707083893") == Identifier(System.INN, "7707083893")
    assert read_number("ИНН 7707083891") == WrongNumber("7707083891", Flaw.CHECK_DIGITS, System.INN)


@pytest.mark.parametrize(
    ("stated", "system", "number"),
    [
        ("统一社会信用代码：9111 0000 6000 3734 1l", System.USCC, "91110000600037341L"),
        ("ОГРН № 1027700132195", System.OGRN, "1027700132195"),
        ("เลขทะเบียนนิติบุคคล ๐๑๐๗๕๓๗๐๐๐๙๓๙", System.THAI, "0107537000939"),
        ("0-1075-37000-93-9", System.THAI, "0107537000939"),
        ("VAT no. DE 136 695 976", System.VAT, "DE136695976"),
        ("LEI: HWUPKR0MPOU8FGXBT394", System.LEI, "HWUPKR0MPOU8FGXBT394"),
    ],
)
def test_a_number_as_people_write_it(stated: str, system: System, number: str) -> None:
    assert read_number(stated) == Identifier(system, number)


def test_what_has_no_known_form_is_told() -> None:
    assert read_number("12-34") == WrongNumber("12-34", Flaw.UNKNOWN_FORM)
    assert read_number("ИНН 12345") == WrongNumber("12345", Flaw.FORM, System.INN)


@given(st.text(alphabet="0123456789ABINLEFV инн-: ", max_size=60))
def test_any_text_is_a_number_or_told_why_not(text: str) -> None:
    read = read_number(text)
    assert isinstance(read, WrongNumber) or check(read.system, read.number) == read
