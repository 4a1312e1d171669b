"""Who is on a list, why, and what nothing found rests on; the names here are made up."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from landbridge.claims.model import Verdict
from landbridge.match.screen import Watchlist, screen
from landbridge.match.screening import (
    Counterparty,
    Outcome,
    ScreeningPlan,
    ScreeningProblem,
    entry_key,
    obstacles_of,
    standing,
    ways_to_owners,
)
from landbridge.match.watchlists import ListEntry, ListHead, ListKind, ListRefused, read_watchlist

PERSON, FIRM = ListKind.PERSON, ListKind.ORGANISATION
HEAD = ListHead("own.csv", "csv", "2024-03-15", 1)


def watchlist(entries: Sequence[ListEntry]) -> Watchlist:
    yield from entries
    return ListHead("own.csv", "csv", "2024-03-15", len(entries))


def screened(party: Counterparty, *entries: ListEntry) -> ScreeningPlan:
    return screen(ScreeningProblem((party,)), [watchlist(entries)])


def codes(plan: ScreeningPlan) -> list[list[str]]:
    return [[reason.code for reason in hit.reasons] for hit in plan.hits]


@pytest.mark.parametrize(
    ("own", "listed"),
    [
        ("Сергей Шевелёв", "Sergey Shevelev"),
        ("王洪章", "Wang Hongzhang"),
        ("王洪章", "Ван Хунчжан"),
        ("Sergei Shevelev", "谢尔盖·舍维列夫"),
        ("Tariq al-Khatib", "طارق الخطيب"),
        ("สมศักดิ์ วงศ์สุวรรณ", "Somsak Wongsuwan"),
        ("Shevelev, Sergei", "SERGEI SHEVELEV"),
    ],
)
def test_a_person_is_found_in_another_script(own: str, listed: str) -> None:
    plan = screened(Counterparty("p", PERSON, (own,)), ListEntry("7", PERSON, (listed,)))
    assert [(hit.name, hit.listed, hit.entry) for hit in plan.hits] == [(own, listed, "own.csv:7")]
    assert codes(plan) == [["screening_names_agree"]]


@pytest.mark.parametrize(
    ("own", "listed"),
    [
        ("Сергей Шевелёв", "Sergey Kalinin"),
        ("王洪章", "Wang Hongwei"),
        ("Somsak Wongsuwan", "Somchai Wongsuwan"),
        ("طارق الخطيب", "خالد الخطيب"),
    ],
)
def test_one_name_in_common_is_no_hit(own: str, listed: str) -> None:
    assert not screened(Counterparty("p", PERSON, (own,)), ListEntry("7", PERSON, (listed,))).hits


def test_a_firm_is_found_in_another_script_and_legal_form() -> None:
    party = Counterparty("c", FIRM, ("沈阳鑫源机械有限公司",))
    listed = ListEntry("1", FIRM, ("Shenyang Xinyuan Machinery Co., Ltd.",))
    assert [hit.listed for hit in screened(party, listed).hits] == [listed.names[0]]


def test_a_person_is_no_firm() -> None:
    party = Counterparty("c", FIRM, ("Ivan Primerov",))
    assert not screened(party, ListEntry("1", PERSON, ("Ivan Primerov",))).hits


def test_a_registered_number_is_a_sure_hit_whatever_the_names() -> None:
    number = (("inn", "7707083893"),)
    party = Counterparty("c", FIRM, ("Ромашка",), numbers=number)
    plan = screened(party, ListEntry("1", FIRM, ("Sample Bank",), numbers=number))
    assert [hit.score for hit in plan.hits] == [1.0]
    assert codes(plan) == [["screening_number_agrees"]]


def test_country_and_birth_raise_and_lower_by_their_worth() -> None:
    # 1 by name, less 0.05 for another country: 0.95; less 0.15 for another birth: 0.85 - 0.05.
    def score(countries: tuple[str, ...], births: tuple[str, ...]) -> list[float]:
        party = Counterparty("p", PERSON, ("Ivan Primerov",), ("ru",), ("1968-12-10",))
        entry = ListEntry("1", PERSON, ("Ivan Primerov",), countries, births)
        return [hit.score for hit in screened(party, entry).hits]

    assert score((), ()) == [0.99]
    assert score(("ru",), ("1968",)) == [0.99]
    assert score(("cn",), ()) == [0.95]
    assert score((), ("1970",)) == [0.85]
    assert score(("cn",), ("1970",)) == []


def test_nobody_is_clear_who_was_not_screened() -> None:
    plan = screened(Counterparty("p", PERSON, ("Ivan Primerov",)), ListEntry("1", FIRM, ("Other",)))
    assert standing(None, "p").outcome is Outcome.NOT_SCREENED
    assert standing(plan, "q").outcome is Outcome.NOT_SCREENED
    assert standing(plan, "p").outcome is Outcome.NOTHING_FOUND
    assert standing(plan, "p").lists == (HEAD,)
    assert obstacles_of(standing(plan, "q"), {"q": "Q"}) is None
    assert obstacles_of(standing(plan, "p"), {"p": "P"}) == ()


def test_an_answer_settles_a_hit() -> None:
    plan = screened(
        Counterparty("p", PERSON, ("Ivan Primerov",)), ListEntry("1", PERSON, ("Ivan Primerov",))
    )
    pair = ("p", "own.csv:1")
    assert standing(plan, "p").outcome is Outcome.HIT
    assert standing(plan, "p", {pair: Verdict.SAME}).outcome is Outcome.CONFIRMED
    assert standing(plan, "p", {pair: Verdict.DIFFERENT}).outcome is Outcome.NOTHING_FOUND


def test_only_the_hit_that_was_confirmed_is_told_as_confirmed() -> None:
    entries = [ListEntry(key, PERSON, ("Ivan Primerov",)) for key in "12"]
    plan = screened(Counterparty("p", PERSON, ("Ivan Primerov",)), *entries)
    said = {("p", "own.csv:1"): Verdict.SAME}
    found = obstacles_of(standing(plan, "p", said), {"p": "P"}) or ()
    told = {reason.as_mapping()["entry"]: reason.code for reason in found}
    assert told == {"own.csv:1": "on_list", "own.csv:2": "perhaps_on_list"}


def test_a_hit_on_an_owner_is_one_on_the_party() -> None:
    firm, owner = (
        Counterparty("c", FIRM, ("Ромашка",)),
        Counterparty("o", PERSON, ("Иван Примеров",)),
    )
    problem = ScreeningProblem((firm, owner), {"c": ("o",)})
    plan = screen(problem, [watchlist([ListEntry("1", PERSON, ("Ivan Primerov",))])])
    (reason,) = obstacles_of(standing(plan, "c"), {"c": "Ромашка"}) or ()
    assert (reason.code, reason.as_mapping()["owner"]) == ("perhaps_on_list", "Иван Примеров")


def test_a_hit_on_an_owner_of_an_owner_is_told_with_the_way_to_it() -> None:
    firm = Counterparty("c", FIRM, ("Ромашка",))
    holding = Counterparty("h", FIRM, ("Сирень",))
    owner = Counterparty("o", PERSON, ("Иван Примеров",))
    problem = ScreeningProblem((firm, holding, owner), {"c": ("h",), "h": ("o", "c"), "o": ()})
    plan = screen(problem, [watchlist([ListEntry("1", PERSON, ("Ivan Primerov",))])])
    confirmed = {("o", "own.csv:1"): Verdict.SAME}
    (reason,) = obstacles_of(standing(plan, "c", confirmed), {"h": "Сирень"}) or ()
    assert (reason.code, reason.as_mapping()["owner"]) == ("on_list", "Сирень → Иван Примеров")
    assert standing(plan, "o").outcome is Outcome.HIT
    assert ways_to_owners(problem.owners, "c") == {"c": (), "h": ("h",), "o": ("h", "o")}


def test_no_plan_rests_on_a_list_that_is_not_whole() -> None:
    party = Counterparty("p", PERSON, ("Ivan Primerov",))
    broken = read_watchlist(io.BytesIO(b"name,kind\nIvan Primerov,person\nIvan"), "own.csv")
    with pytest.raises(ListRefused):
        screen(ScreeningProblem((party,)), [broken])


def test_both_forms_of_a_list_give_an_entry_one_key() -> None:
    assert entry_key("ofac_advanced", "adv.xml", "36") == entry_key("ofac", "sdn.xml", "36")
    assert entry_key("csv", "own.csv", "1") == "own.csv:1"
