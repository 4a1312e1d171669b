"""What parties have done before, and when they last met."""

from __future__ import annotations

from datetime import date

import pytest
from telling import Page, Telling

from landbridge.claims.model import Kind, MentionId, Modality
from landbridge.claims.value import Code, Text
from landbridge.language.values import PartialDate, When
from landbridge.office.experience import experience, last_contacts

TODAY = date(2026, 11, 27)


@pytest.fixture
def telling() -> Telling:
    return Telling()


def company(page: Page, name: str) -> MentionId:
    return page.thing(Kind.COMPANY, name)


def done(telling: Telling) -> list[list[str]]:
    return [[code.code for code in codes] for codes in experience(telling.fold()).values()]


def day(year: int, month: int, number: int) -> When:
    return When(PartialDate(year, month, number))


def test_a_project_under_way_is_experience_of_its_parties(telling: Telling) -> None:
    page = telling.page()
    page.thing(
        Kind.PROJECT,
        "Tieling plant",
        party=company(page, "Tieling Minerals Ltd"),
        field=Code("field", "C23.refractory"),
        status=Code("project_status", "ground_broken"),
    )
    assert done(telling) == [["C23.refractory"]]
    ledger = telling.fold()
    [[code]] = experience(ledger).values()
    assert {ledger.claims[claim].predicate for claim in code.claims} == {"field", "name"}


@pytest.mark.parametrize("status", ["in_talks", "signed", "cancelled"])
def test_a_project_that_was_not_begun_is_none(telling: Telling, status: str) -> None:
    page = telling.page()
    page.thing(
        Kind.PROJECT,
        "Tieling plant",
        party=company(page, "Tieling Minerals Ltd"),
        field=Code("field", "C23.refractory"),
        status=Code("project_status", status),
    )
    assert done(telling) == []


def test_what_is_opened_is_experience_and_a_plan_to_open_is_none(telling: Telling) -> None:
    page = telling.page()
    opened = page.thing(Kind.ESTABLISHMENT, founder=company(page, "Tieling Minerals Ltd"))
    page.say(opened, Kind.ESTABLISHMENT, "what", Text("building of ships", "en"), Modality.PLAN)
    assert done(telling) == []
    page.say(opened, Kind.ESTABLISHMENT, "what", Text("manufacture of bread", "en"))
    (codes,) = done(telling)
    assert codes[:2] == ["1905", "C1071"]


def test_the_last_meeting_of_two_parties_counts(telling: Telling) -> None:
    page = telling.page()
    one, other = company(page, "Tieling Minerals Ltd"), company(page, "ООО «Приморзерно»")
    for when in (day(2024, 3, 1), day(2025, 5, 2), day(2027, 1, 1)):
        page.thing(Kind.MEETING, participant=[one, other], when=when)
    [(pair, contact)] = last_contacts(telling.fold(), TODAY).items()
    assert pair == (min(one, other), max(one, other))
    assert contact.day == date(2025, 5, 2)
    [claim] = contact.claims
    assert telling.fold().claims[claim].value == day(2025, 5, 2)


def test_a_person_stands_for_the_body_of_the_post(telling: Telling) -> None:
    page = telling.page()
    one, other = company(page, "Tieling Minerals Ltd"), company(page, "ООО «Приморзерно»")
    head = page.person("Ivan Petrov", "director", other)
    page.thing(Kind.VISIT, visitor=one, host=head, when=day(2025, 5, 2))
    met = last_contacts(telling.fold(), TODAY)
    assert met[min(one, other), max(one, other)].day == date(2025, 5, 2)


def test_a_planned_visit_is_no_contact(telling: Telling) -> None:
    page = telling.page()
    one, other = company(page, "Tieling Minerals Ltd"), company(page, "ООО «Приморзерно»")
    visit = page.thing(Kind.VISIT, visitor=one, host=other)
    page.say(visit, Kind.VISIT, "when", day(2025, 5, 2), Modality.PLAN)
    assert last_contacts(telling.fold(), TODAY) == {}


def test_an_agreement_known_to_the_year_counts_from_its_first_day(telling: Telling) -> None:
    page = telling.page()
    one, other = company(page, "Tieling Minerals Ltd"), company(page, "ООО «Приморзерно»")
    page.thing(Kind.AGREEMENT, party=[one, other], when=When(PartialDate(2023)))
    [contact] = last_contacts(telling.fold(), TODAY).values()
    assert contact.day == date(2023, 1, 1)
