"""Tours and their legs, delegations, missions, projects by short names, lists in two languages."""

from __future__ import annotations

from telling import Page, Telling

from landbridge.claims.model import Kind, MentionId
from landbridge.claims.value import Code, Text, When

GENERAL = Code("body_type", "consulate_general")


def delegation(page: Page, name: str) -> MentionId:
    return page.thing(Kind.ORGANIZATION, name, of=page.place("CN-21"))


def visit(page: Page, when: str, *places: str, **more: object) -> MentionId:
    stood = {"place": [page.place(place) for place in places]} if places else {}
    return page.thing(Kind.VISIT, when=When.parse(when), **stood, **more)


def test_a_leg_is_not_the_tour_that_it_is_part_of(telling: Telling) -> None:
    page = telling.page("th")
    visitor = delegation(page, "คณะผู้แทนเหลียวหนิง")
    tour = visit(page, "2023-10-11/2023-10-19", "DE", "SA", "RU", visitor=visitor)
    leg = visit(page, "2023-10-16/2023-10-19", "RU", visitor=visitor)
    assert not telling.is_one(tour, leg)


def test_a_visit_told_without_its_place_is_the_visitor_s_of_that_day(telling: Telling) -> None:
    page = telling.page("th")
    visitor = delegation(page, "คณะผู้แทนเหลียวหนิง")
    placed = visit(page, "2023-10-11/2023-10-13", "DE", visitor=visitor)
    hosted = visit(page, "2023-10-11/2023-10-13", visitor=visitor)
    assert telling.is_one(placed, hosted)


def test_a_tour_of_a_zone_is_part_of_the_visit_to_where_it_lies(telling: Telling) -> None:
    page = telling.page("en")
    visitor = delegation(page, "Liaoning delegation")
    zone = page.thing(Kind.ZONE, "Jinhai Bonded Zone", place=page.place("CN-shenyang"))
    when = "2022-10-10"
    inside = page.thing(Kind.VISIT, when=When.parse(when), place=zone, visitor=visitor)
    assert telling.is_one(visit(page, when, "CN-shenyang", visitor=visitor), inside)


def test_delegations_of_one_place_on_one_visit_are_one(telling: Telling) -> None:
    zh, th = telling.page("zh"), telling.page("th")
    delegations = delegation(zh, "辽宁省代表团"), delegation(th, "คณะผู้แทนจากเหลียวหนิง")
    for page, visitor in zip((zh, th), delegations, strict=True):
        visit(page, "2023-10-14/2023-10-15", "SA", visitor=visitor)
    assert telling.is_one(*delegations)


def test_who_holds_a_post_in_a_body_visits_for_it(telling: Telling) -> None:
    zh, ru = telling.page("zh"), telling.page("ru")
    bodies = [
        page.thing(
            Kind.PUBLIC_BODY, type=GENERAL, seat=page.place("CN-shenyang"), of=page.place("RU")
        )
        for page in (zh, ru)
    ]
    consul = ru.person("Сергей Черненко", "consul_general", bodies[1])
    assert telling.is_one(
        visit(zh, "2022-10-10", "CN-liaozhong", visitor=bodies[0]),
        visit(ru, "2022-10-10", "CN-liaozhong", visitor=consul),
    )


def test_a_mission_without_its_seat_is_the_one_of_its_document(telling: Telling) -> None:
    page = telling.page("zh")
    full = page.thing(
        Kind.PUBLIC_BODY, type=GENERAL, seat=page.place("CN-shenyang"), of=page.place("RU")
    )
    short = page.thing(Kind.PUBLIC_BODY, type=GENERAL, of=page.place("RU"))
    assert telling.is_one(full, short)


def test_missions_without_a_seat_in_two_documents_are_two(telling: Telling) -> None:
    missions = [
        page.thing(Kind.PUBLIC_BODY, type=GENERAL, of=page.place("RU"))
        for page in (telling.page("zh"), telling.page("en"))
    ]
    assert not telling.is_one(*missions)


def test_a_short_name_is_the_only_project_of_its_bearers(telling: Telling) -> None:
    full = telling.page("en").thing(Kind.PROJECT, "Huajin-Aramco Fine Chemical Project")
    short = telling.page("th").thing(Kind.PROJECT, "โครงการ Huajin-Aramco")
    assert telling.is_one(full, short)


def test_a_short_name_is_none_of_two_projects(telling: Telling) -> None:
    fine = telling.page("en").thing(Kind.PROJECT, "Huajin-Aramco Fine Chemical Project")
    gas = telling.page("en").thing(Kind.PROJECT, "Huajin-Aramco Gas Project")
    short = telling.page("th").thing(Kind.PROJECT, "โครงการ Huajin-Aramco")
    ledger = telling.fold()
    assert {fine, gas, short} <= set(ledger.dossiers)


def test_the_park_is_no_name_of_a_zone(telling: Telling) -> None:
    page = telling.page("en")
    jinhai = page.thing(Kind.ZONE, "Jinhai Economic Zone", "the park")
    hunnan = page.thing(Kind.ZONE, "Hunnan Bonded Zone", "the park")
    assert not telling.is_one(jinhai, hunnan)
    assert telling.dossier(jinhai).names == {"en": "Jinhai Economic Zone"}


def test_lists_in_two_languages_are_paired_in_order(telling: Telling) -> None:
    page = telling.page("zh")
    office = page.thing(Kind.PUBLIC_BODY, type=GENERAL, seat=page.place("CN-shenyang"))
    listed = {
        language: [
            page.thing(Kind.OFFER, party=office, what=Text(word, language), language=language)
            for word in words
        ]
        for language, words in (("zh", ("资源", "渠道")), ("en", ("resources", "channels")))
    }
    assert telling.is_one(listed["zh"][0], listed["en"][0])
    assert telling.is_one(listed["zh"][1], listed["en"][1])
    assert not telling.is_one(*listed["zh"])


def meeting(page: Page, when: str, *present: MentionId) -> MentionId:
    dated = {"when": When.parse(when)} if when else {}
    return page.thing(Kind.MEETING, participant=list(present), **dated)


def chairman(page: Page) -> MentionId:
    council = page.thing(Kind.PUBLIC_BODY, type=Code("body_type", "federation_council"))
    return page.person("", "chairman", council)


def test_a_meeting_of_which_one_side_is_told_is_that_of_its_date(telling: Telling) -> None:
    zh, th = telling.page("zh"), telling.page("th")
    whole = meeting(zh, "2023-10-16/2023-10-19", chairman(zh), delegation(zh, "辽宁省代表团"))
    part = meeting(th, "2023-10-17", chairman(th))
    assert telling.is_one(whole, part)


def test_a_deputy_minister_met_with_the_chairman_is_one_in_two_languages(telling: Telling) -> None:
    ministry = Code("body_type", "ministry_of_far_east_and_arctic_development")
    deputies = []
    for page in (telling.page("zh"), telling.page("ru")):
        deputy = page.person("", "deputy_minister", page.thing(Kind.PUBLIC_BODY, type=ministry))
        deputies.append(deputy)
        meeting(page, "2023-10-16/2023-10-19", chairman(page), deputy)
    assert telling.is_one(*deputies)


def test_deputy_ministers_of_two_meetings_may_be_two(telling: Telling) -> None:
    ministry = Code("body_type", "ministry_of_far_east_and_arctic_development")
    deputies = []
    for year in ("2022", "2023"):
        page = telling.page()
        deputy = page.person("", "deputy_minister", page.thing(Kind.PUBLIC_BODY, type=ministry))
        deputies.append(deputy)
        meeting(page, f"{year}-10-16", chairman(page), deputy)
    assert not telling.is_one(*deputies)


def test_an_undated_visit_is_the_only_one_of_the_fortnight_before(telling: Telling) -> None:
    dated, report = telling.page(published="2023-10-24"), telling.page(published="2023-10-25")
    late = telling.page(published="2023-12-01")
    visits = [
        dated.thing(
            Kind.VISIT,
            visitor=delegation(dated, "Liaoning delegation"),
            place=dated.place("RU"),
            when=When.parse("2023-10-16/2023-10-19"),
        )
    ]
    for page in (report, late):
        visitor = delegation(page, "Liaoning delegation")
        visits.append(page.thing(Kind.VISIT, visitor=visitor, place=page.place("RU")))
    assert telling.is_one(*visits[:2])
    assert not telling.is_one(visits[0], visits[2])


def test_a_short_name_of_a_zone_is_the_full_one_of_its_document(telling: Telling) -> None:
    page = telling.page("en")
    page.place("CN-shenyang", "Shenyang")
    full = page.thing(Kind.ZONE, "China-Russia (Shenyang) Economic and Trade Cooperation Park")
    bonded = page.thing(Kind.ZONE, "Jinhai Zone of Shenyang Comprehensive Bonded Zone")
    around = page.thing(Kind.ZONE, "Shenyang Comprehensive Bonded Zone")
    assert telling.is_one(full, page.thing(Kind.ZONE, "China-Russia Park"))
    assert not telling.is_one(bonded, around)


def jinhai(telling: Telling, place: str, name: str) -> tuple[MentionId, MentionId]:
    """The zone of Shenyang, and one of its name in a document that speaks of some place."""
    full, called = telling.page("zh"), telling.page("ru")
    full.place("CN-shenyang", "沈阳")
    called.place(place, name)
    zone = full.thing(Kind.ZONE, "沈阳近海经济区")
    return zone, called.thing(Kind.ZONE, "экономическая зона Цзиньхай")


def test_a_zone_may_leave_out_a_place_that_its_document_names(telling: Telling) -> None:
    assert telling.is_one(*jinhai(telling, "CN-shenyang", "Шэньян"))


def test_a_zone_without_a_place_is_none_of_a_place_that_nobody_names(telling: Telling) -> None:
    assert not telling.is_one(*jinhai(telling, "CN-dalian", "Далянь"))
