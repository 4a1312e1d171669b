"""The codes of an offer: as stated, else activities and goods as its words lead there."""

from decimal import Decimal

import pytest

from landbridge.claims.dossier import Fact, Standing
from landbridge.claims.model import Modality
from landbridge.claims.value import Code, Text, Value
from landbridge.match.model import Term, TermName
from landbridge.office.profile_codes import codes_from
from landbridge.office.profile_sites import codes_with_site


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


def site_of(text: str, language: str, *terms: Term, stated: tuple[Fact, ...] = ()) -> set[str]:
    codes = codes_with_site(stated, [fact(Text(text, language))], terms)
    return {f"{code.system}:{code.code}" for code in codes}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("site for a car parts plant", "en"),
        ("земельный участок под завод автокомпонентов", "ru"),
        ("汽车零部件工业用地", "zh"),
        ("ที่ดินสำหรับโรงงานชิ้นส่วนรถยนต์", "th"),
    ],
)
def test_a_site_is_coded_by_what_it_is_for(text: str, language: str) -> None:
    found = site_of(text, language)
    assert {"site:land", "site:C2930"} <= found
    assert all(code.startswith("site:") for code in found)


def test_a_code_that_is_stated_says_what_a_site_is_for() -> None:
    stated = (fact(Code("isic", "C28")),)
    assert site_of("industrial land", "en", stated=stated) == {"site:land", "site:C28"}
    goods = (fact(Code("hs", "8458")),)
    assert {"site:land", "site:C2822"} <= site_of("industrial land", "en", stated=goods)


def test_who_has_land_as_a_term_is_seen_as_a_site_too() -> None:
    land = Term(TermName.LAND, Decimal(20))
    assert {"isic:C2822", "hs:8458", "site:land", "site:C2822"} <= site_of("CNC lathes", "en", land)
    assert "site:land" not in site_of("CNC lathes", "en")
