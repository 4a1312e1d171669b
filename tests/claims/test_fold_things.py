"""When mentions of places, bodies, zones, events are one thing."""

from __future__ import annotations

from telling import Page, Telling

from landbridge.claims.model import Kind, MentionId
from landbridge.claims.value import Code, Text, When


def shenyang(page: Page, name: str) -> MentionId:
    return page.place("CN-shenyang", name)


def test_places_of_one_code_are_one(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    assert telling.is_one(shenyang(zh, "沈阳"), shenyang(en, "Shenyang"))


def test_bodies_of_one_type_and_seat_are_one(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    office = Code("body_type", "foreign_affairs_office")
    one = zh.thing(Kind.PUBLIC_BODY, "市政府外办", type=office, seat=shenyang(zh, "沈阳"))
    other = en.thing(
        Kind.PUBLIC_BODY,
        "Shenyang Foreign Affairs Office",
        type=office,
        seat=shenyang(en, "Shenyang"),
    )
    assert telling.is_one(one, other)


def test_two_departments_of_one_place_are_two(telling: Telling) -> None:
    page = telling.page("en")
    department = Code("body_type", "department")
    seat = shenyang(page, "Shenyang")
    one = page.thing(Kind.PUBLIC_BODY, "Shenyang Forestry Bureau", type=department, seat=seat)
    other = page.thing(Kind.PUBLIC_BODY, "Shenyang Education Bureau", type=department, seat=seat)
    assert not telling.is_one(one, other)


def test_a_zone_is_one_in_four_languages(telling: Telling) -> None:
    zh, en, ru, th = (telling.page(language) for language in ("zh", "en", "ru", "th"))
    places = zip((zh, en, ru, th), ("沈阳", "Shenyang", "Шэньян", "เสิ่นหยาง"), strict=True)
    for page, name in places:
        shenyang(page, name)
    assert telling.is_one(
        zh.thing(Kind.ZONE, "沈阳近海经济区"),
        en.thing(Kind.ZONE, "Shenyang Jinhai Economic Zone"),
        ru.thing(Kind.ZONE, "Шэньянская экономическая зона Цзиньхай"),
        th.thing(Kind.ZONE, "เขตเศรษฐกิจจินไห่ เสิ่นหยาง"),
    )


def test_two_zones_of_one_city_are_two(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    shenyang(zh, "沈阳")
    shenyang(en, "Shenyang")
    economic = zh.thing(Kind.ZONE, "沈阳近海经济区")
    bonded = en.thing(Kind.ZONE, "Jinhai Zone of Shenyang Comprehensive Bonded Zone")
    other = en.thing(Kind.ZONE, "Shenyang Xinhe Economic Zone")
    ledger = telling.fold()
    assert {economic, bonded, other} <= set(ledger.dossiers)


def test_a_name_of_generic_words_alone_joins_no_two_documents(telling: Telling) -> None:
    one = telling.page("zh").thing(Kind.ZONE, "产业园")
    other = telling.page("en").thing(Kind.ZONE, "Industrial Park")
    assert not telling.is_one(one, other)


def test_zones_of_one_name_in_two_cities_are_two(telling: Telling) -> None:
    one, other = telling.page("en"), telling.page("en")
    here = one.thing(Kind.ZONE, "Jinhai Economic Zone", place=one.place("CN-shenyang"))
    there = other.thing(Kind.ZONE, "Jinhai Economic Zone", place=other.place("CN-dalian"))
    assert not telling.is_one(here, there)


def test_an_adopted_name_is_identity(telling: Telling) -> None:
    bmw = Code("adopted", "bmw")
    one = telling.page("zh").thing(Kind.COMPANY, "宝马集团", registered_id=bmw)
    other = telling.page("en").thing(Kind.COMPANY, "BMW Group", registered_id=bmw)
    assert telling.is_one(one, other)


def test_legal_forms_make_no_difference(telling: Telling) -> None:
    one = telling.page("en").thing(Kind.COMPANY, "Huajin Group Co., Ltd.")
    other = telling.page("zh").thing(Kind.COMPANY, "华锦集团有限公司")
    assert telling.is_one(one, other)


def visit(page: Page, place: str, when: str, visitor: MentionId | None = None) -> MentionId:
    by = {"visitor": visitor} if visitor else {}
    return page.thing(Kind.VISIT, place=page.place(place), when=When.parse(when), **by)


def test_visits_to_one_place_with_nested_dates_are_one(telling: Telling) -> None:
    zh, th = telling.page("zh"), telling.page("th")
    assert telling.is_one(
        visit(zh, "RU", "2023-10-16/2023-10-19"), visit(th, "RU", "2023-10-17/2023-10-19")
    )


def test_visits_in_two_years_are_two(telling: Telling) -> None:
    zh, th = telling.page("zh"), telling.page("th")
    assert not telling.is_one(visit(zh, "RU", "2023-10-16"), visit(th, "RU", "2024-10-16"))


def test_visits_of_two_visitors_are_two(telling: Telling) -> None:
    page = telling.page("en")
    companies = [page.thing(Kind.COMPANY, name) for name in ("Huajin Group", "Anshan Steel")]
    one, other = (visit(page, "RU", "2023-10-16", company) for company in companies)
    assert not telling.is_one(one, other)


def test_a_tie_has_no_direction(telling: Telling) -> None:
    zh, ru = telling.page("zh"), telling.page("ru")
    one = zh.thing(Kind.TIE, place=[zh.place("CN-dalian"), zh.place("RU-vladivostok")])
    other = ru.thing(Kind.TIE, place=[ru.place("RU-vladivostok"), ru.place("CN-dalian")])
    assert telling.is_one(one, other)


def test_a_link_of_another_mode_is_another(telling: Telling) -> None:
    page = telling.page("en")
    ends = {"origin": page.place("CN-dalian"), "destination": page.place("RU-vladivostok")}
    air = page.thing(Kind.LINK, mode=Code("link_mode", "air"), **ends)
    sea = page.thing(Kind.LINK, mode=Code("link_mode", "sea"), **ends)
    assert not telling.is_one(air, sea)


def test_meetings_on_one_day_with_two_participants_in_common_are_one(telling: Telling) -> None:
    mentions = []
    for language in ("zh", "ru"):
        page = telling.page(language)
        parties = [page.thing(Kind.COMPANY, name) for name in ("Huajin", "Rosneft")]
        when = When.parse("2023-10-16")
        mentions.append(page.thing(Kind.MEETING, participant=parties, when=when))
    assert telling.is_one(*mentions)


def test_renditions_in_one_document_tell_of_one_meeting(telling: Telling) -> None:
    page = telling.page("zh")
    host, when = page.place("CN-liaozhong"), When.parse("2022-10-10")
    zh = page.thing(Kind.MEETING, place=host, when=when)
    en = page.thing(Kind.MEETING, place=host, when=when, language="en")
    assert telling.is_one(zh, en)


def test_two_meetings_of_one_rendition_stay_two(telling: Telling) -> None:
    page = telling.page("zh")
    host, when = page.place("CN-liaozhong"), When.parse("2022-10-10")
    first = page.thing(Kind.MEETING, place=host, when=when)
    second = page.thing(Kind.MEETING, place=host, when=when)
    assert not telling.is_one(first, second)


def test_offers_of_one_party_in_one_wording_are_one(telling: Telling) -> None:
    one, other = telling.page("en"), telling.page("en")
    offers = [
        page.thing(
            Kind.OFFER,
            party=page.thing(Kind.COMPANY, "Huajin Group"),
            what=Text("Industrial robots", "en"),
        )
        for page in (one, other)
    ]
    assert telling.is_one(*offers)
