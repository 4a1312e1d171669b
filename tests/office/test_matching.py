"""From a sheet to proposals, answers, meetings and the page of a brief."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from landbridge.claims.model import Reason, Verdict
from landbridge.match.model import Match, PairsProblem, ProposalId, Refusal, Side, Standing
from landbridge.office.allocating import allocate_meetings
from landbridge.office.entered_obstacles import NotedObstacle
from landbridge.office.importing import import_sheet
from landbridge.office.known import Known, known_at
from landbridge.office.matching import (
    NoProposal,
    OwnTables,
    explain,
    obstacles_of_nobody,
    pairs_problem,
)
from landbridge.office.meeting_limits import MeetingLimits
from landbridge.office.proposing import answer, propose, propose_meetings
from landbridge.office.publishing import brief_view, publish_brief
from landbridge.office.reading import Provenance
from landbridge.register import Register

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
TODAY = date(2026, 11, 27)
ONE = MeetingLimits(1)
TABLES = OwnTables(rates={"USD": 1.0, "CNY": 0.14})
SHEET = """kind,party,what,code,amount,constraint,valid_until
offer,沈阳示例起重机有限公司,港口集装箱起重机,HS 8426,7000万元,,2028-01-01
offer,Sample Crane Works Ltd,harbour cranes,HS 8426,USD 30 million,,2028-01-01
need,Sample Terminal JSC,ship-to-shore cranes,HS 8426,USD 12 million,payment in yuan,2028-01-01
need,Sample Bakery LLC,wheat flour,HS 1101,USD 1 million,,2028-01-01
need,Sample Late LLC,cranes,HS 8426,USD 1 million,,2026-01-01
"""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    sheet = tmp_path / "sample.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    with Register.open(tmp_path / "r.db") as book:
        import_sheet(sheet, book, actor="clerk", at=NOW, provenance=Provenance())
        yield book


def problem(register: Register) -> PairsProblem:
    return pairs_problem(register, TABLES, today=TODAY)


def the_match(register: Register) -> Match:
    [match] = propose(register, problem(register), actor="clerk", at=NOW).matches
    return match


def test_an_offer_and_a_need_in_two_languages_are_proposed(register: Register) -> None:
    match = the_match(register)
    known = {profile.id: profile for profile in problem(register).profiles}
    assert known[match.offer].party.name == "沈阳示例起重机有限公司"
    assert known[match.need].party.name == "Sample Terminal JSC"
    assert match.standing is Standing.NEITHER


def test_each_reason_leads_to_its_cells(register: Register) -> None:
    claims = register.ledger().claims
    codes = the_match(register).parts[0]
    assert {claims[claim].evidence.cell for claim in codes.claims} >= {"D2", "D4"}


def test_a_price_above_the_budget_is_explained_with_what_would_change_it(
    register: Register,
) -> None:
    asked = problem(register)
    ids = {profile.party.name: profile.id for profile in asked.profiles}
    found = explain(asked, ids["Sample Crane Works Ltd"], ids["Sample Terminal JSC"])
    assert isinstance(found, Refusal)
    assert found.obstacles[0].reason.code == "over_budget"
    assert found.obstacles[0].remedy is not None


def test_what_is_left_aside_is_told(register: Register) -> None:
    plan = propose(register, problem(register), actor="clerk", at=NOW)
    assert [reason.code for _, reason in plan.left_aside] == ["profile_expired"]


def test_the_plan_is_kept_once_with_its_inputs(register: Register) -> None:
    propose(register, problem(register), actor="clerk", at=NOW)
    propose(register, problem(register), actor="another", at=NOW)
    [kept] = register.plans("pairs")
    assert kept.actor == "clerk"
    assert len(json.loads(kept.body)["matches"]) == 1


def test_answers_count_in_the_next_plan(register: Register) -> None:
    match = the_match(register)
    said = {"actor": "clerk", "at": NOW}
    taken = answer(register, match.id[:6], Side.NEED, Verdict.ACCEPTED, **said)
    assert taken.standing is Standing.SEEKING
    assert the_match(register).standing is Standing.SEEKING
    answer(register, match.id, None, Verdict.REJECTED, actor="head", at=NOW)
    assert propose(register, problem(register), actor="clerk", at=NOW).matches == ()


def test_an_answer_to_no_proposal_is_refused(register: Register) -> None:
    the_match(register)
    with pytest.raises(NoProposal):
        answer(register, "nothing", Side.NEED, Verdict.ACCEPTED, actor="clerk", at=NOW)


def test_before_any_plan_there_is_nothing_to_answer(register: Register) -> None:
    with pytest.raises(NoProposal):
        answer(register, "", Side.NEED, Verdict.ACCEPTED, actor="clerk", at=NOW)


def test_who_has_agreed_meets_for_sure(register: Register) -> None:
    match = the_match(register)
    for side in Side:
        answer(register, match.id, side, Verdict.ACCEPTED, actor="clerk", at=NOW)
    allocated = allocate_meetings(problem(register), ONE)
    assert [one.id for one in allocated.meetings] == [match.id]
    assert allocated.plan.proven


def test_what_is_pinned_is_held_and_answered_to(register: Register) -> None:
    asked = problem(register)
    first = propose_meetings(register, asked, ONE, actor="clerk", at=NOW)
    [meeting] = first.meetings
    again = propose_meetings(register, asked, ONE, [meeting.id[:8]], actor="clerk", at=NOW)
    assert [one.id for one in again.meetings] == [meeting.id]
    answer(register, meeting.id, Side.NEED, Verdict.REJECTED, actor="clerk", at=NOW)
    assert propose_meetings(register, problem(register), ONE, actor="clerk", at=NOW).meetings == ()
    assert len(register.plans("meetings")) == 3


def test_a_pin_that_something_bars_is_told_and_one_of_nobody_is_refused(
    register: Register,
) -> None:
    match = the_match(register)
    answer(register, match.id, None, Verdict.REJECTED, actor="clerk", at=NOW)
    allocated = allocate_meetings(problem(register), ONE, {match.id})
    assert allocated.meetings == ()
    [unheld] = allocated.unheld
    assert [one.reason.code for one in unheld.obstacles] == ["declined"]
    with pytest.raises(NoProposal):
        allocate_meetings(problem(register), ONE, {ProposalId("nobody")})


def test_each_party_has_a_list_of_those_it_may_meet(register: Register) -> None:
    asked = problem(register)
    names = {profile.party.id: profile.party.name for profile in asked.profiles}
    lists = {
        names[party]: [names[other] for other in others]
        for party, others in allocate_meetings(asked, ONE).lists.items()
    }
    assert lists == {
        "沈阳示例起重机有限公司": ["Sample Terminal JSC"],
        "Sample Terminal JSC": ["沈阳示例起重机有限公司"],
    }


def test_an_obstacle_that_the_office_entered_is_shown(register: Register) -> None:
    noted = NotedObstacle("licence expired", "sample terminal JSC")
    tables = OwnTables(TABLES.rates, obstacles=(noted,))
    plan = propose(register, pairs_problem(register, tables, today=TODAY), actor="clerk", at=NOW)
    assert noted.reason in [obstacle.reason for obstacle in plan.matches[0].obstacles]


@pytest.mark.parametrize("code", [("hs", "84"), ("hs", "842611"), ("isic", "C28")])
def test_controlled_goods_bar_whoever_offers_them(
    register: Register, code: tuple[str, str]
) -> None:
    tables = OwnTables(TABLES.rates, obstacles=(NotedObstacle("x", code=code, bars=True),))
    assert not propose(
        register, pairs_problem(register, tables, today=TODAY), actor="clerk", at=NOW
    ).matches


def test_an_obstacle_of_nobody_is_told(register: Register) -> None:
    noted = tuple(NotedObstacle("late", party) for party in ("Nobody", "Sample Terminal JSC"))
    asked = pairs_problem(register, OwnTables(obstacles=noted), today=TODAY)
    [told] = obstacles_of_nobody(asked)
    assert told.as_mapping()["party"] == "Nobody"


def test_where_there_is_no_register_nothing_is_known(tmp_path: Path) -> None:
    assert known_at(str(tmp_path / "none.db"), TODAY) == Known()
    assert not (tmp_path / "none.db").exists()


def test_a_brief_shows_the_match_with_its_quotes(register: Register, tmp_path: Path) -> None:
    view = brief_view(register, about=None, today=TODAY)
    page = publish_brief(view, tmp_path / "brief", "en", "html").read_text("utf-8")
    section = page[page.index('<section id="matches">') :].partition("</section>")[0]
    assert "Sample Terminal JSC" in section
    assert "Neither side has confirmed interest." in section
    assert 'title="HS 8426"' in section
    assert "<bdi>ship-to-shore cranes</bdi>" in section
    assert 'dir="auto"' in section.partition("</h3>")[0]


def test_a_no_can_be_taken_back_after_a_later_plan(register: Register) -> None:
    match = the_match(register)
    later = NOW + timedelta(hours=1)
    answer(register, match.id, Side.NEED, Verdict.REJECTED, actor="clerk", at=NOW)
    assert not propose(register, problem(register), actor="clerk", at=NOW).matches
    answer(register, match.id[:8], Side.NEED, Verdict.UNSURE, actor="clerk", at=later)
    assert the_match(register).id == match.id


def test_whose_veto_stands_is_told_to_who_answers_otherwise(register: Register) -> None:
    match = the_match(register)
    assert answer(register, match.id, None, Verdict.REJECTED, actor="head", at=NOW).vetoes == ()
    taken = answer(register, match.id, None, Verdict.UNSURE, actor="clerk", at=NOW)
    assert taken.standing is Standing.DECLINED
    assert taken.vetoes == (Reason.of("veto_stands", actor="head"),)


def test_barred_pairs_are_in_the_plan_that_is_kept(register: Register) -> None:
    propose(register, problem(register), actor="clerk", at=NOW)
    [kept] = register.plans("pairs")
    [(_, _, codes)] = json.loads(kept.body)["barred"]
    assert codes == ["over_budget"]


def test_a_table_of_corridors_leaves_open_what_it_has_no_row_for(register: Register) -> None:
    tables = OwnTables(TABLES.rates, corridors={("CN", "RU"): 0.5})
    [match] = propose(
        register, pairs_problem(register, tables, today=TODAY), actor="clerk", at=NOW
    ).matches
    assert "place_not_stated" in [one.reason.code for one in match.obstacles]


def test_whose_pinned_meetings_are_too_many_is_told_by_name(tmp_path: Path) -> None:
    rows = "".join(
        f"offer,Sample Cranes {number} Ltd,cranes,HS 8426,,,2028-01-01\n" for number in (1, 2)
    )
    sheet = tmp_path / "two.csv"
    head = "kind,party,what,code,amount,constraint,valid_until\n"
    need = "need,Sample Terminal JSC,cranes,HS 8426,,,2028-01-01\n"
    sheet.write_text(head + rows + need, encoding="utf-8")
    with Register.open(tmp_path / "two.db") as book:
        import_sheet(sheet, book, actor="clerk", at=NOW, provenance=Provenance())
        for match in propose(book, problem(book), actor="clerk", at=NOW).matches:
            for side in Side:
                answer(book, match.id, side, Verdict.ACCEPTED, actor="clerk", at=NOW)
        [reason] = allocate_meetings(problem(book), ONE).plan.reasons
    assert reason == Reason.of("pinned_over_limit", party="Sample Terminal JSC", by=1)


def test_a_brief_about_a_place_has_the_matches_with_others(tmp_path: Path) -> None:
    sheet = tmp_path / "offers.csv"
    sheet.write_text(
        "kind,party,seat,what,code\n"
        "offer,Sample Pumps,Shenyang,pumps,HS 8413\n"
        "need,Sample Harbour,Nakhodka,pumps,HS 8413\n",
        "utf-8",
    )
    with Register.open(tmp_path / "landbridge.db") as register:
        import_sheet(sheet, register, actor="system", at=NOW, provenance=Provenance())
        view = brief_view(register, about="Shenyang", today=TODAY)
    names = {name for one in view.ledger.dossiers.values() for name in one.names.values()}
    assert {"Sample Pumps", "Sample Harbour"} <= names
