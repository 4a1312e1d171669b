"""Who owns a company is one person in each document that says so."""

from __future__ import annotations

from telling import Telling

from landbridge.claims.model import Kind


def owners(telling: Telling) -> list[int]:
    """How many mentions each person has."""
    people = [one for one in telling.fold().dossiers.values() if one.kind is Kind.PERSON]
    return sorted(len(one.mentions) for one in people)


def told(telling: Telling, company: str, owner: str) -> None:
    """A document that tells an owner of a company."""
    page = telling.page("en")
    page.thing(Kind.COMPANY, company, owner=page.thing(Kind.PERSON, owner))


def test_one_name_of_an_owner_of_one_company_is_one_person(telling: Telling) -> None:
    told(telling, "Sample Crane Works Ltd", "Ivan Primerov")
    told(telling, "Sample Crane Works Ltd", "Ivan Primerov")
    assert owners(telling) == [2]


def test_owners_of_two_companies_are_not_joined_by_their_name(telling: Telling) -> None:
    told(telling, "Sample Crane Works Ltd", "Ivan Primerov")
    told(telling, "Harbour Lines Ltd", "Ivan Primerov")
    assert owners(telling) == [1, 1]


def test_two_owners_of_one_company_stay_two(telling: Telling) -> None:
    told(telling, "Sample Crane Works Ltd", "Ivan Primerov")
    told(telling, "Sample Crane Works Ltd", "Pyotr Obraztsov")
    assert owners(telling) == [1, 1]


def test_a_name_of_common_words_is_one_company_where_the_seat_is_one(telling: Telling) -> None:
    for seat in ("Barnaul", "Barnaul", "Omsk"):
        page = telling.page("en")
        page.thing(Kind.COMPANY, "ООО Шинный завод", seat=page.thing(Kind.PLACE, seat))
    companies = [one for one in telling.fold().dossiers.values() if one.kind is Kind.COMPANY]
    assert sorted(len(one.mentions) for one in companies) == [1, 2]
