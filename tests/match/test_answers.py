"""What people answered makes the standing of a proposal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from landbridge.claims.model import Judgement, JudgementId, Verdict
from landbridge.match.answers import standings, vetoes
from landbridge.match.model import ProfileId, Standing, proposal_id

NOW = datetime(2026, 11, 27, tzinfo=UTC)
PROPOSAL = proposal_id(ProfileId("seller"), ProfileId("buyer"))


def answer(number: int, side: str | None, verdict: Verdict, actor: str = "clerk") -> Judgement:
    at = NOW + timedelta(minutes=number)
    return Judgement(JudgementId(f"j{number}"), PROPOSAL, side, verdict, actor, at)


def standing(*answers: Judgement) -> Standing:
    return standings(answers)[PROPOSAL]


def test_one_yes_is_one_sides() -> None:
    assert standing(answer(1, "offer", Verdict.ACCEPTED)) is Standing.OFFERING
    assert standing(answer(1, "need", Verdict.ACCEPTED)) is Standing.SEEKING


def test_two_yeses_are_both() -> None:
    yes = Verdict.ACCEPTED
    assert standing(answer(1, "offer", yes), answer(2, "need", yes)) is Standing.BOTH


def test_one_no_outweighs_every_yes() -> None:
    said = (
        answer(1, "offer", Verdict.ACCEPTED),
        answer(2, "need", Verdict.ACCEPTED),
        answer(3, None, Verdict.REJECTED, "head"),
    )
    assert standing(*said) is Standing.DECLINED


def test_the_office_cannot_confirm_the_interest_of_others() -> None:
    assert standing(answer(1, None, Verdict.ACCEPTED)) is Standing.NEITHER


def test_the_later_answer_of_one_person_counts() -> None:
    said = (answer(1, "need", Verdict.REJECTED), answer(2, "need", Verdict.ACCEPTED))
    assert standing(*said) is Standing.SEEKING


def test_an_answer_that_was_taken_back_counts_for_nothing() -> None:
    no = answer(1, "need", Verdict.REJECTED)
    undo = replace(answer(2, "need", Verdict.UNSURE), replaces=no.id)
    assert standings([no, undo]) == {}


def test_judgements_on_other_things_are_no_answers() -> None:
    same = Judgement(JudgementId("j"), "m1", "m2", Verdict.SAME, "clerk", NOW)
    assert standings([same]) == {}


def test_a_side_s_newest_answer_counts_whoever_took_it_down() -> None:
    no, yes = (
        answer(1, "need", Verdict.REJECTED),
        answer(2, "need", Verdict.ACCEPTED, "another clerk"),
    )
    assert standing(no, yes) is Standing.SEEKING
    unsure = answer(3, "need", Verdict.UNSURE, "a third")
    assert standings([no, yes, unsure]) == {}


def test_a_veto_of_the_office_is_taken_back_by_who_said_it() -> None:
    no = answer(1, None, Verdict.REJECTED, "head")
    colleague = answer(2, None, Verdict.UNSURE, "clerk")
    assert standing(no, colleague) is Standing.DECLINED
    assert vetoes([no, colleague], PROPOSAL) == ("head",)
    assert standings([no, colleague, answer(3, None, Verdict.UNSURE, "head")]) == {}
