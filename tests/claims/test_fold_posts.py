"""When a post alone tells that two people are one, and when it is asked."""

from __future__ import annotations

from telling import Page, Telling

from landbridge.claims.model import Kind, MentionId, Verdict
from landbridge.claims.questions import open_questions
from landbridge.claims.value import Code


def holder(page: Page, name: str, post: str = "consul_general", language: str = "") -> MentionId:
    consulate = page.thing(
        Kind.PUBLIC_BODY,
        type=Code("body_type", "consulate_general"),
        seat=page.place("CN-chongqing"),
        of=page.place("HU"),
    )
    return page.person(name, post, consulate, language=language)


def minister(page: Page, name: str, of_type: str) -> MentionId:
    country, coded = page.place("HU"), Code("body_type", of_type)
    body = page.thing(Kind.PUBLIC_BODY, "Trade Ministry of Hungary", type=coded, of=country)
    return page.person(name, "minister", body)


def asked(telling: Telling) -> list[tuple[str, str, str]]:
    return [
        (q.reason.code, *sorted(side.name for side in q.sides))
        for q in open_questions(telling.fold())
    ]


def test_an_adopted_name_is_who_holds_the_post_on_that_day(telling: Telling) -> None:
    zh = holder(telling.page("zh"), "白思谛")
    en = holder(telling.page("en", published="2023-10-21"), "Máté Pesti")
    assert telling.is_one(zh, en)
    (merge,) = telling.dossier(zh).merges
    assert merge.reason.code == "same_post_on_date"
    assert {"白思谛", "Máté Pesti"} <= set(merge.reason.as_mapping().values())
    assert asked(telling) == []


def test_renditions_in_one_document_name_one_holder(telling: Telling) -> None:
    page = telling.page("zh", published="")
    assert telling.is_one(holder(page, "白思谛"), holder(page, "Máté Pesti", language="en"))


def test_of_a_post_that_several_hold_nothing_follows(telling: Telling) -> None:
    zh = holder(telling.page("zh"), "白思谛", "deputy_consul_general")
    en = holder(telling.page("en"), "Máté Pesti", "deputy_consul_general")
    assert not telling.is_one(zh, en)
    assert asked(telling) == []


def test_another_date_may_be_another_holder(telling: Telling) -> None:
    zh = holder(telling.page("zh"), "白思谛")
    en = holder(telling.page("en", published="2023-10-23"), "Máté Pesti")
    assert not telling.is_one(zh, en)


def test_two_names_in_one_script_are_asked(telling: Telling) -> None:
    one = holder(telling.page("en"), "Máté Pesti")
    other = holder(telling.page("en"), "Gábor Horváth")
    assert not telling.is_one(one, other)
    assert asked(telling) == [("same_post_on_date", "Gábor Horváth", "Máté Pesti")]
    telling.judge(Verdict.DIFFERENT, one, other)
    assert asked(telling) == []


def test_two_names_that_letters_tell_are_asked(telling: Telling) -> None:
    en = holder(telling.page("en"), "Máté Pesti")
    ru = holder(telling.page("ru"), "Габор Хорват")
    assert not telling.is_one(en, ru)
    assert len(asked(telling)) == 1


def test_whom_one_text_tells_apart_is_not_asked(telling: Telling) -> None:
    page = telling.page("en")
    assert not telling.is_one(holder(page, "Máté Pesti"), holder(page, "Gábor Horváth"))
    assert asked(telling) == []


def test_where_two_held_it_on_that_day_no_third_name_is_either(telling: Telling) -> None:
    page = telling.page("en")
    one, other = holder(page, "Máté Pesti"), holder(page, "Gábor Horváth")
    zh = holder(telling.page("zh"), "白思谛")
    assert not telling.is_one(zh, one)
    assert not telling.is_one(zh, other)


def test_what_a_person_is_called_elsewhere_counts_too(telling: Telling) -> None:
    known = telling.page("zh", published="2022-05-01").person("白思谛")
    named = telling.page("en", published="2022-05-01").person("Máté Pesti")
    zh, en = holder(telling.page("zh"), "白思谛"), holder(telling.page("en"), "Gábor Horváth")
    telling.judge(Verdict.SAME, known, named)
    telling.judge(Verdict.SAME, known, zh)
    assert not telling.is_one(zh, en)


def test_a_ministry_has_one_minister_and_a_government_several(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    one, other = minister(zh, "白思谛", "ministry"), minister(en, "Máté Pesti", "ministry")
    assert telling.is_one(one, other)
    one, other = minister(zh, "贝拉", "cabinet"), minister(en, "Ivo Sas", "cabinet")
    assert not telling.is_one(one, other)
