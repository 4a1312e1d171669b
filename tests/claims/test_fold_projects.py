"""When two names are one project, and when one company has two."""

from __future__ import annotations

from decimal import Decimal

from telling import Page, Telling, entity

from landbridge.claims.model import Kind, MentionId
from landbridge.claims.value import Code, Money


def project(page: Page, name: str, status: str = "", as_of: str = "", **more: object) -> MentionId:
    found = page.thing(Kind.PROJECT, name, **more)
    if status:
        page.say(found, Kind.PROJECT, "status", Code("project_status", status), as_of=as_of)
    return found


def panjin(page: Page, name: str) -> MentionId:
    return page.place("CN-panjin", name)


def aramco(page: Page) -> MentionId:
    code = Code("adopted", "huajin-aramco")
    return page.thing(Kind.COMPANY, "Huajin Aramco Petrochemical Company", registered_id=code)


def test_a_project_of_a_company_is_one_in_four_languages(telling: Telling) -> None:
    zh, en, ru, th = (telling.page(language) for language in ("zh", "en", "ru", "th"))
    assert telling.is_one(
        project(zh, "华锦阿美精细化工及原料工程项目"),
        project(en, "Huajin-Aramco project"),
        project(ru, "Хуацзинь-Арамко"),
        project(th, "โครงการหัวจิ่น-อารัมโก"),
    )


def test_amei_alone_is_no_company(telling: Telling) -> None:
    one = project(telling.page("zh"), "福建阿美石化项目")
    other = project(telling.page("en"), "Fujian Aramco Petrochemical Project")
    assert telling.is_one(one, other)


def test_one_status_in_one_month_outweighs_another_word(telling: Telling) -> None:
    zh, th = telling.page("zh"), telling.page("th")
    right = project(
        zh,
        "华锦阿美精细化工及原料工程项目",
        "ground_broken",
        "2023-03-29",
        place=panjin(zh, "盘锦"),
    )
    wrong = project(
        th, "โครงการสารชีวเคมีหัวจิ่น-อารัมโก", "ground_broken", "2023-03", place=panjin(th, "ผานจิ่น")
    )
    assert telling.is_one(right, wrong)


def test_projects_of_one_company_in_one_town_are_two(telling: Telling) -> None:
    one, other = telling.page("en"), telling.page("en")
    plant = project(one, "BMW Engine Plant Project", place=one.place("CN-shenyang"))
    battery = project(other, "BMW Battery Centre Project", place=other.place("CN-shenyang"))
    assert not telling.is_one(plant, battery)


def test_the_day_of_the_report_is_no_date_of_a_status(telling: Telling) -> None:
    one, other = telling.page(published="2023-10-20"), telling.page(published="2023-10-20")
    plant, battery = (
        project(page, name, "ground_broken", "2023-10-20", place=page.place("CN-shenyang"))
        for page, name in ((one, "BMW Engine Plant"), (other, "BMW Battery Centre"))
    )
    assert not telling.is_one(plant, battery)


def test_what_one_text_tells_apart_no_date_brings_together(telling: Telling) -> None:
    one, other = telling.page("en"), telling.page("en")
    named = [(one, "BMW Engine Plant"), (one, "BMW Battery Centre"), (other, "BMW Engine Plant")]
    plant, battery, again = (
        project(page, name, "ground_broken", "2023-03", place=page.place("CN-shenyang"))
        for page, name in named
    )
    ledger = telling.fold()
    assert entity(ledger, plant).id == entity(ledger, again).id != entity(ledger, battery).id


def test_the_complex_is_the_only_project_of_its_document(telling: Telling) -> None:
    page = telling.page("en")
    place = panjin(page, "Panjin")
    assert telling.is_one(
        project(page, "Panjin complex"), project(page, "Huajin-Aramco project", place=place)
    )


def test_the_complex_is_none_of_two_projects_of_its_document(telling: Telling) -> None:
    page = telling.page("en")
    panjin(page, "Panjin")
    complex_ = project(page, "Panjin complex")
    project(page, "Huajin-Aramco project")
    project(page, "Sinopec Ethylene project")
    assert len(telling.dossier(complex_).mentions) == 1


def test_a_complex_with_another_sum_is_another(telling: Telling) -> None:
    page = telling.page("en")
    panjin(page, "Panjin")
    sums = [
        {"amount__total_planned": Money(Decimal(n), "CNY")} for n in (83_700_000_000, 5_000_000)
    ]
    assert not telling.is_one(
        project(page, "Panjin complex", **sums[0]),
        project(page, "Huajin-Aramco project", **sums[1]),
    )


def test_works_named_by_their_place_are_one_thing_in_one_document_only(telling: Telling) -> None:
    one, other = telling.page("en"), telling.page("en")
    panjin(one, "Panjin")
    assert not telling.is_one(project(one, "Panjin complex"), project(other, "Panjin complex"))


def test_works_in_a_place_are_those_of_the_company_that_the_document_names(
    telling: Telling,
) -> None:
    named, called = telling.page("zh"), telling.page("en")
    full = project(named, "华锦阿美精细化工及原料工程项目", place=panjin(named, "盘锦"))
    panjin(called, "Panjin")
    aramco(called)
    assert telling.is_one(full, project(called, "Panjin complex"))


def test_works_in_another_place_are_not(telling: Telling) -> None:
    named, called = telling.page("zh"), telling.page("en")
    full = project(named, "华锦阿美精细化工及原料工程项目", place=panjin(named, "盘锦"))
    called.place("CN-dalian", "Dalian")
    aramco(called)
    assert not telling.is_one(full, project(called, "Dalian complex"))
