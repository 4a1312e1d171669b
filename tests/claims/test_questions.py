"""What is asked of a person, and what is no longer asked."""

from __future__ import annotations

from decimal import Decimal

from telling import Telling

from landbridge.claims.model import Kind, Verdict
from landbridge.claims.questions import QuestionKind, open_questions
from landbridge.claims.value import Code, Money


def asked(telling: Telling) -> list[tuple[str, str]]:
    return [(q.kind.value, q.reason.code) for q in open_questions(telling.fold())]


def two_amounts(telling: Telling) -> list[str]:
    claims = []
    for amount in ("83.7e9", "837e9"):
        page = telling.page("en", amount)
        project = page.thing(Kind.PROJECT, "Huajin Refining Project")
        money = Money(Decimal(amount), "CNY")
        claims.append(page.say(project, Kind.PROJECT, "amount.total_planned", money).id)
    return claims


def test_a_disagreement_is_asked_with_both_quotes(telling: Telling) -> None:
    claims = two_amounts(telling)
    (question,) = open_questions(telling.fold())
    assert question.kind is QuestionKind.VALUE
    assert question.reason.as_mapping()["ratio"] == "10"
    assert {side.key for side in question.sides} == set(claims)
    assert [len(side.quotes) for side in question.sides] == [1, 1]


def test_a_value_accepted_is_asked_no_more(telling: Telling) -> None:
    claims = two_amounts(telling)
    telling.judge(Verdict.ACCEPTED, claims[0])
    assert asked(telling) == []


def test_one_name_in_two_documents_is_asked(telling: Telling) -> None:
    telling.page("zh").person("陈双伟")
    telling.page("en").person("Chen Shuangwei")
    (question,) = open_questions(telling.fold())
    assert question.kind is QuestionKind.SAME
    assert question.reason.as_mapping() == {
        "left": "chen shuangwei",
        "right": "chen shuangwei",
        "score": "1.00",
    }


def test_names_that_are_not_alike_are_not_asked(telling: Telling) -> None:
    telling.page("zh").person("陈双伟")
    telling.page("en").person("Wen Xiangwei")
    assert asked(telling) == []


def test_identity_once_judged_is_asked_no_more(telling: Telling) -> None:
    one = telling.page("zh").person("陈双伟")
    other = telling.page("en").person("Chen Shuangwei")
    telling.judge(Verdict.DIFFERENT, one, other)
    assert asked(telling) == []
    telling.judge(Verdict.SAME, one, other)
    assert asked(telling) == []


def test_two_people_against_each_other_is_asked_first(telling: Telling) -> None:
    one = telling.page("zh").person("陈双伟")
    other = telling.page("en").person("Chen Shuangwei")
    telling.judge(Verdict.SAME, one, other, actor="an")
    telling.judge(Verdict.DIFFERENT, one, other, actor="bo")
    assert asked(telling)[0] == ("judgement", "judgements_differ")


def test_a_contradiction_of_judgements_counts_for_neither(telling: Telling) -> None:
    page = telling.page("zh")
    one, other = page.person("陈双伟"), page.person("Chen Shuangwei", language="en")
    telling.judge(Verdict.SAME, one, other, actor="an")
    telling.judge(Verdict.DIFFERENT, one, other, actor="bo")
    assert telling.is_one(one, other)


def test_a_flight_moved_to_another_city_is_asked(telling: Telling) -> None:
    for city in ("CN-dalian", "CN-tianjin"):
        page = telling.page("en")
        link = page.thing(Kind.LINK, origin=page.place(city), destination=page.place("RU-vvo"))
        page.say(link, Kind.LINK, "mode", Code("link_mode", "air"), as_of="2023-10-20")
    assert asked(telling) == [("same", "one_end_in_common")]


def test_ids_of_questions_stay_the_same(telling: Telling) -> None:
    two_amounts(telling)
    before = [question.id for question in open_questions(telling.fold())]
    telling.page("en").person("Wen Xiangwei")
    assert [question.id for question in open_questions(telling.fold())] == before
