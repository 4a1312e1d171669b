"""How a reading is held against the gold."""

from __future__ import annotations

from evaluation.agreement import compare
from evaluation.statements import Statement


def said(
    thing: str, predicate: str, *forms: str, type_: str = "code", kind: str = "Project"
) -> Statement:
    return Statement(kind, thing, predicate, type_, forms, "fact", "")


def test_what_agrees_counts_for_both_sides() -> None:
    gold = [said("plant", "status", "operating"), said("plant", "starts", "2023-03", type_="when")]
    score = compare(gold, [said("m1", "status", "operating")]).score("Project")
    assert (score.expected, score.made, score.agreeing) == (2, 1, 1)
    assert score.recall == 0.5
    assert score.precision == 1.0


def test_a_status_of_another_thing_does_not_count() -> None:
    gold = [
        said("plant", "status", "operating"),
        said("plant", "starts", "2023-03", type_="when"),
        said("port", "status", "cancelled"),
    ]
    made = [
        said("m1", "status", "cancelled"),
        said("m1", "starts", "2023-03", type_="when"),
    ]
    assert compare(gold, made).score("Project").agreeing == 1


def test_a_claim_is_spent_once() -> None:
    gold = [said("plant", "place", "Panjin", type_="ref")] * 2
    score = compare(gold, [said("m1", "place", "Panjin", type_="ref")]).score("Project")
    assert (score.expected, score.agreeing) == (2, 1)


def test_a_name_may_hold_the_other() -> None:
    gold = [said("plant", "place", "Panjin", type_="ref")]
    made = [said("m1", "place", "the city of Panjin", type_="ref")]
    assert compare(gold, made).score("Project").agreeing == 1


def test_words_that_are_less_than_a_third_do_not_agree() -> None:
    gold = [said("zone", "aim", "hub", type_="text", kind="Zone")]
    made = [said("m1", "aim", "a hub of trade and logistics", type_="text", kind="Zone")]
    assert compare(gold, made).score("Zone").agreeing == 0


def test_terms_are_told_apart() -> None:
    gold = [said("plant", "amount.contracted", "CNY 5", type_="money")]
    made = [said("m1", "amount.total_planned", "CNY 5", type_="money")]
    assert compare(gold, made).score("Project").agreeing == 0


def test_a_post_agrees_with_its_body() -> None:
    gold = [said("Li", "post", "mayor@Dalian", type_="post", kind="Person")]
    right = [said("m1", "post", "mayor@Dalian Municipal Government", type_="post", kind="Person")]
    wrong = [said("m1", "post", "mayor@Harbin", type_="post", kind="Person")]
    assert compare(gold, right).score("Person").agreeing == 1
    assert compare(gold, wrong).score("Person").agreeing == 0
