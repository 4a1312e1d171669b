"""When two mentions of people are one person."""

from __future__ import annotations

from telling import Telling

from landbridge.claims.model import Kind, Verdict
from landbridge.claims.value import Code, Post


def office(page, place="CN-shenyang", code="foreign_affairs_office"):
    return page.thing(Kind.PUBLIC_BODY, type=Code("body_type", code), seat=page.place(place))


def consulate(page):
    return page.thing(
        Kind.PUBLIC_BODY,
        type=Code("body_type", "consulate_general"),
        seat=page.place("CN-shenyang"),
        of=page.place("RU"),
    )


def test_a_name_heard_in_two_scripts_is_one_person_in_one_document(telling: Telling) -> None:
    page = telling.page("zh")
    chen = page.person("陈双伟")
    again = page.person("Chen Shuangwei", language="en")
    assert telling.is_one(chen, again)


def test_a_foreign_name_in_characters_is_the_name_in_latin_and_cyrillic(telling: Telling) -> None:
    page = telling.page("zh")
    zh = page.person("谢尔盖·契尔年科")
    en = page.person("Sergey Chernenko", language="en")
    ru = page.person("Сергей Викторович Черненко", language="ru")
    assert telling.is_one(zh, en, ru)


def test_across_documents_a_name_needs_a_post_that_agrees(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    one = zh.person("陈双伟", "director", office(zh))
    other = en.person("Chen Shuangwei", "director", office(en))
    assert telling.is_one(one, other)


def test_across_documents_a_name_alone_is_not_enough(telling: Telling) -> None:
    one = telling.page("zh").person("王伟")
    other = telling.page("en").person("Wang Wei")
    assert not telling.is_one(one, other)


def test_a_name_with_another_post_in_the_same_place_is_one_person(telling: Telling) -> None:
    zh, en = telling.page("zh"), telling.page("en")
    one = zh.person("陈双伟", "director", office(zh))
    other = en.person(
        "Chen Shuangwei", "party_secretary", office(en, code="municipal_party_committee")
    )
    assert telling.is_one(one, other)


def test_who_holds_a_post_on_the_day_is_its_unnamed_holder(telling: Telling) -> None:
    ru, th = telling.page("ru"), telling.page("th")
    named = ru.person("Сергей Черненко")
    unnamed = th.person("")
    ru.say(
        named, Kind.PERSON, "post", Post("consul_general", "", consulate(ru)), as_of="2023-10-19"
    )
    th.say(
        unnamed, Kind.PERSON, "post", Post("consul_general", "", consulate(th)), as_of="2023-10-20"
    )
    assert telling.is_one(named, unnamed)


def test_a_post_that_several_hold_says_nothing_about_its_unnamed_holder(telling: Telling) -> None:
    ru, th = telling.page("ru"), telling.page("th")
    named, unnamed = ru.person("Сергей Черненко"), th.person("")
    ru.say(named, Kind.PERSON, "post", Post("vice_consul", "", consulate(ru)), as_of="2023-10-19")
    th.say(unnamed, Kind.PERSON, "post", Post("vice_consul", "", consulate(th)), as_of="2023-10-19")
    assert not telling.is_one(named, unnamed)


def test_the_next_holder_of_a_post_is_another_person(telling: Telling) -> None:
    first, second = telling.page("ru"), telling.page("ru")
    one = first.person("Сергей Черненко", "consul_general", consulate(first))
    other = second.person("Игорь Поволоцкий", "consul_general", consulate(second))
    assert not telling.is_one(one, other)


def test_characters_that_only_sound_alike_are_two_people(telling: Telling) -> None:
    page = telling.page("zh")
    assert not telling.is_one(page.person("王伟"), page.person("王炜"))


def test_a_family_name_alone_is_the_only_bearer_of_it(telling: Telling) -> None:
    page = telling.page("ru")
    assert telling.is_one(page.person("Сергей Черненко"), page.person("Черненко"))


def test_a_family_name_alone_is_nobody_where_two_bear_it(telling: Telling) -> None:
    page = telling.page("ru")
    sergey, oleg = page.person("Сергей Черненко"), page.person("Олег Черненко")
    alone = page.person("Черненко")
    assert telling.dossier(alone).mentions == (alone,)
    assert not telling.is_one(sergey, oleg)


def test_people_part_what_a_rule_joined(telling: Telling) -> None:
    page = telling.page("zh")
    one, other = page.person("陈双伟"), page.person("Chen Shuangwei", language="en")
    telling.judge(Verdict.DIFFERENT, one, other)
    assert not telling.is_one(one, other)


def test_people_join_what_no_rule_joins(telling: Telling) -> None:
    one, other = telling.page("zh").person("白思谛"), telling.page("en").person("Máté Pesti")
    telling.judge(Verdict.SAME, other, one)
    assert telling.is_one(one, other)


def test_undo_restores(telling: Telling) -> None:
    page = telling.page("zh")
    one, other = page.person("陈双伟"), page.person("Chen Shuangwei", language="en")
    before = telling.fold()
    judged = telling.judge(Verdict.DIFFERENT, one, other)
    telling.judge(Verdict.UNSURE, one, other, replaces=judged)
    assert telling.fold() == before
