"""Who offers and seeks what: the register's dossiers as profiles."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from telling import Telling

from landbridge.claims.fold import fold
from landbridge.claims.model import Kind, Modality, Verdict
from landbridge.claims.value import Code, Text
from landbridge.language.values import Money, PartialDate, Quantity, When
from landbridge.match.model import CodeWeight, Profile, Side, Sort, Term, TermName
from landbridge.office.profiles import profiles
from landbridge.read.sheet import SheetReading, read_sheet

TODAY = date(2026, 11, 27)
HEADER = (
    "kind;party;registered id;what;code;amount;land;environment;bonded;working language;valid until"
)


def sheet(*rows: str, published: str = "2026-03-01") -> SheetReading:
    content = "\n".join((HEADER, *rows)).encode()
    reading = read_sheet(content, "offers.csv", published=published)
    assert reading.errors == ()
    return reading


def from_sheets(*readings: SheetReading) -> list[Profile]:
    claims = [claim for reading in readings for claim in reading.claims]
    return list(profiles(fold([reading.document for reading in readings], claims), TODAY))


@pytest.fixture
def telling() -> Telling:
    return Telling()


def told(telling: Telling) -> list[Profile]:
    return list(profiles(telling.fold(), TODAY, telling.judgements))


def test_a_row_of_a_sheet_is_a_profile() -> None:
    said = "перевалка зерна;ISIC 5224;5 млн руб.;15 га;II;нет;ru, zh;2027-03"
    (profile,) = from_sheets(sheet(f"offer;ПАО «Порт»;7707083893;{said}"))
    assert (profile.side, profile.sort, profile.what) == (
        Side.OFFER,
        Sort.PARTY,
        "перевалка зерна",
    )
    assert (profile.party.name, profile.language) == ("ПАО «Порт»", "ru")
    assert profile.party.identifiers == (("inn", "7707083893"),)
    assert profile.codes[0] == CodeWeight("isic", "H5224", 1.0)
    assert {(code.system, code.code) for code in profile.codes[1:]} == {
        ("site", "H5224"),
        ("site", "land"),
    }
    assert profile.amount == Money(Decimal(5_000_000), "RUB")
    assert profile.valid_until == PartialDate(2027, 3)
    assert profile.asks == ()
    assert [(term.name, term.amount, term.word) for term in profile.has] == [
        (TermName.LAND, Decimal(15), ""),
        (TermName.ENVIRONMENT, Decimal(2), ""),
        (TermName.BONDED, None, "not_bonded"),
        (TermName.LANGUAGE, None, "ru"),
        (TermName.LANGUAGE, None, "zh"),
    ]
    assert {predicate for predicate, _ in profile.claims} == {
        "party", "what", "code", "amount", "valid_until", "land", "environment", "bonded",
        "working_language",
    }  # fmt: skip


def test_a_need_asks_in_hectares_and_no_bonded_status_asks_nothing() -> None:
    (profile,) = from_sheets(sheet("need;Works Ltd;;a site;;;300 mu;;no;;"))
    assert profile.has == ()
    (land,) = profile.asks
    assert (land.name, land.amount) == (TermName.LAND, Decimal(20))


def test_without_a_code_the_words_lead_to_some() -> None:
    (profile,) = from_sheets(sheet("offer;Works Ltd;;building of ships;;;;;;;"))
    assert profile.codes[0].code == "C3011"
    assert profile.codes[0].words == ("building", "ships")


def test_words_in_a_language_without_words_for_codes_lead_to_none() -> None:
    sheet_of = "kind;party;what;language\noffer;Works;გემები;ka\n".encode()
    (profile,) = from_sheets(read_sheet(sheet_of, "offers.csv"))
    assert (profile.codes, profile.language) == ((), "ka")


def test_a_renewed_offer_is_one_profile_with_the_newest_values() -> None:
    old = sheet("offer;Sanli Works Ltd;;bridge cranes;HS 8426;USD 5 million;;;;en;2026-06-30")
    new = sheet(
        "offer;Sanli Works Ltd;;bridge cranes;HS 8426;USD 6 million;;;;ru;2027-06-30",
        published="2026-09-01",
    )
    first, renewed = from_sheets(old), from_sheets(old, new)
    assert len(renewed) == 1
    assert renewed[0].amount == Money(Decimal(6_000_000), "USD")
    assert renewed[0].valid_until == PartialDate(2027, 6, 30)
    assert [term.word for term in renewed[0].has] == ["ru"]
    assert renewed[0].id == first[0].id


def test_an_offer_without_a_party_is_no_profile(telling: Telling) -> None:
    telling.page().thing(Kind.OFFER, what=Text("cranes", "en"))
    assert told(telling) == []


def test_what_is_denied_or_rejected_is_left_out(telling: Telling) -> None:
    page = telling.page()
    offer = page.thing(Kind.OFFER, party=page.thing(Kind.COMPANY, "Works Ltd"))
    page.say(offer, Kind.OFFER, "what", Text("cranes", "en"), Modality.WISH)
    page.say(offer, Kind.OFFER, "what", Text("ships", "en"), Modality.DENIAL)
    wrong = page.say(offer, Kind.OFFER, "amount", Money(Decimal(5), "USD"))
    telling.judge(Verdict.REJECTED, wrong.id)
    (profile,) = told(telling)
    assert (profile.what, profile.amount, profile.reviewed) == ("cranes", None, None)


def test_an_accepted_claim_reviews_its_profile(telling: Telling) -> None:
    page = telling.page()
    offer = page.thing(Kind.OFFER, party=page.thing(Kind.COMPANY, "Works Ltd"))
    right = page.say(offer, Kind.OFFER, "what", Text("cranes", "en"))
    judgement = telling.judge(Verdict.ACCEPTED, right.id)
    (profile,) = told(telling)
    assert profile.reviewed == date(2024, 1, 1)
    telling.judge(Verdict.UNSURE, right.id, replaces=judgement)
    (profile,) = told(telling)
    assert profile.reviewed is None


def project(telling: Telling, status: str, *roles: str) -> None:
    page = telling.page(published="2026-01-10")
    parties = {f"party__{role}": page.thing(Kind.COMPANY, f"Harbour {role} Ltd") for role in roles}
    works = page.thing(
        Kind.PROJECT,
        "Tieling lithium works",
        field=Code("field", "C20.fine"),
        amount__annual_output=Money(Decimal(9), "USD"),
        amount__total_planned=Money(Decimal(7), "USD"),
        **parties,
    )
    page.say(works, Kind.PROJECT, "status", Code("project_status", status), as_of="2026-01-10")


def test_a_project_in_talks_seeks_a_partner(telling: Telling) -> None:
    project(telling, "in_talks", "operator", "owner")
    (profile,) = told(telling)
    assert (profile.side, profile.sort) == (Side.NEED, Sort.PROJECT)
    assert (profile.party.name, profile.what) == ("Harbour owner Ltd", "Tieling lithium works")
    assert profile.codes == (CodeWeight("isic", "C20.fine", 1.0),)
    assert profile.amount == Money(Decimal(7), "USD")
    assert {predicate for predicate, _ in profile.claims} == {"party", "what", "code", "amount"}


def test_a_project_that_has_an_investor_or_goes_on_seeks_nobody(telling: Telling) -> None:
    project(telling, "signed", "owner", "investor")
    assert told(telling) == []
    going_on = Telling()
    project(going_on, "ground_broken", "owner")
    assert told(going_on) == []


def test_a_zone_offers_its_land(telling: Telling) -> None:
    page = telling.page("zh")
    city = page.place("GN:1814087", "大连")
    page.thing(
        Kind.ZONE,
        "大连精细化工保税区",
        place=city,
        type=Code("zone_type", "bonded_zone"),
        area=Quantity(Decimal(3), "km2"),
    )
    (profile,) = told(telling)
    assert (profile.side, profile.sort, profile.party.place) == (
        Side.OFFER,
        Sort.ZONE,
        "GN:1814087",
    )
    assert [(code.system, code.code, code.words) for code in profile.codes] == [
        ("site", "C20.fine", ("精细化工",)),
        ("site", "land", ()),
    ]
    land, bonded = profile.has
    assert (land.name, land.amount) == (TermName.LAND, Decimal(300))
    assert bonded == Term(TermName.BONDED, word="bonded", claims=bonded.claims)


def test_a_closed_zone_offers_nothing(telling: Telling) -> None:
    telling.page().thing(Kind.ZONE, "Old Park", status=Code("zone_status", "closed"))
    assert told(telling) == []


def test_a_date_of_readiness_is_a_term(telling: Telling) -> None:
    page = telling.page()
    ready = When(PartialDate(2027, 1), PartialDate(2027, 6))
    page.thing(Kind.NEED, party=page.thing(Kind.COMPANY, "Works Ltd"), ready=ready)
    (profile,) = told(telling)
    assert [(term.name, term.day) for term in profile.asks] == [
        (TermName.READY, PartialDate(2027, 6))
    ]


def test_owners_are_named(telling: Telling) -> None:
    page = telling.page()
    holding = page.thing(Kind.COMPANY, "Harbour Holding Ltd")
    party = page.thing(Kind.COMPANY, "Works Ltd", owner=holding)
    page.thing(Kind.OFFER, party=party, what=Text("cranes", "en"))
    (profile,) = told(telling)
    assert profile.party.owners == ("Harbour Holding Ltd",)
    assert not profile.party.is_established


def test_the_seat_in_a_sheet_is_the_place_of_the_party() -> None:
    content = b"kind;party;city;what\noffer;Sanli Works Ltd;Dalian;cranes\n"
    (profile,) = from_sheets(read_sheet(content, "offers.csv"))
    assert profile.party.place == "GN:1814087"
