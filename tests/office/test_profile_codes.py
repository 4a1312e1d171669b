"""The codes of an offer: as stated, else activities and goods as its words lead there."""

import pytest

from landbridge.claims.dossier import Fact, Standing
from landbridge.claims.model import Modality
from landbridge.claims.value import Code, Text, Value
from landbridge.office.profile_codes import codes_from


def fact(value: Value) -> Fact:
    return Fact("what", value, Standing.SHOWN, (), 1, 1, Modality.WISH, None)


def led_to(text: str, language: str) -> set[tuple[str, str]]:
    codes = codes_from((), [fact(Text(text, language))])
    return {(code.system, code.code) for code in codes}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("токарные станки с ЧПУ", "ru"),
        ("数控车床", "zh"),
        ("CNC lathes", "en"),
        ("เครื่องกลึง", "th"),
    ],
)
def test_words_lead_to_who_makes_goods_and_to_the_goods(text: str, language: str) -> None:
    assert {("isic", "C2822"), ("hs", "8458")} <= led_to(text, language)


@pytest.mark.parametrize(("text", "language"), [("ремонт судов", "ru"), ("ship repair", "en")])
def test_a_service_on_goods_is_no_goods(text: str, language: str) -> None:
    assert not [code for system, code in led_to(text, language) if system == "hs"]


def test_what_is_stated_stands_alone() -> None:
    [code] = codes_from([fact(Code("hs", "842611"))], [fact(Text("CNC lathes", "en"))])
    assert (code.system, code.code, code.weight) == ("hs", "842611", 1.0)
