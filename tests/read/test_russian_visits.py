"""Visits and meetings in Russian releases. The sentences are samples, written for these tests."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, modalities, names, said


def test_a_visit_with_its_date() -> None:
    said = fact("16 октября делегация провинции Ляонин посетила Приморский край.", "Visit")
    assert said == {
        ("visitor", "делегация провинции Ляонин"),
        ("place", "Приморский край"),
        ("when", "2023-10-16"),
    }


def test_the_verb_may_stand_before_the_visitor() -> None:
    said = fact("Владивосток с рабочим визитом посетила делегация города Даляня.", "Visit")
    assert said == {("visitor", "делегация города Даляня"), ("place", "Владивосток")}


def test_a_place_that_guests_arrived_in() -> None:
    said = fact("В Томскую область прибыла делегация Узбекистана.", "Visit")
    assert said == {("visitor", "делегация Узбекистана"), ("place", "Томская область")}


def test_the_head_of_a_delegation() -> None:
    sentence = "Делегация Даляня во главе с вице-мэром Чжан Вэем посетила Владивосток."
    assert ("head", "Чжан Вэй") in fact(sentence, "Visit")


def test_several_visitors() -> None:
    sentence = (
        "Генеральный консул России в Шэньяне Сергей Черненко и директор Канцелярии "
        "иностранных дел города Шэньян Чэнь Шуанвэй посетили район Ляочжун."
    )
    visitors = {value for key, value in fact(sentence, "Visit") if key == "visitor"}
    assert visitors == {"Сергей Черненко", "Чэнь Шуанвэй"}


def test_two_countries_of_one_journey_are_two_visits() -> None:
    sentence = (
        "Делегация Ляонина побывала в Германии (11–13 октября), где посетила концерны "
        "BMW Group и Siemens, и в Саудовской Аравии (14–15 октября), где посетила "
        "штаб-квартиру Saudi Aramco."
    )
    first, second = sorted(facts(sentence, "Visit"), key=str, reverse=True)
    hosts = [{v for k, v in said if k == "host"} for said in (first, second)]
    assert {frozenset(h) for h in hosts} == {
        frozenset({"BMW Group", "Siemens"}),
        frozenset({"Saudi Aramco"}),
    }


def test_a_visit_told_with_a_relative_clause() -> None:
    sentence = "Выступила делегация Ляонина, которая посещает Приморский край."
    assert ("place", "Приморский край") in fact(sentence, "Visit")


def test_a_visit_to_come_is_a_plan() -> None:
    assert modalities("Делегация Ляонина посетит Приморский край.", "Visit") == {"plan"}


def test_a_visit_that_was_not_made_is_denied() -> None:
    assert modalities("Ранее делегация Приморья не посещала Ляонин.", "Visit") == {"denial"}


def test_a_meeting_of_two() -> None:
    said = fact(
        "Губернатор Амурской области Василий Орлов встретился с делегацией Хэйлунцзяна.",
        "Meeting",
    )
    assert said == {
        ("participant", "Василий Орлов"),
        ("participant", "делегация Хэйлунцзяна"),
        ("type", "meeting"),
    }


def test_talks() -> None:
    said = fact("Мэр Хабаровска Иван Петров провёл переговоры с мэром Харбина Ван У.", "Meeting")
    assert ("type", "talks") in said


def test_a_meeting_in_the_course_of_a_visit() -> None:
    sentence = (
        "Губернатор Приморского края Олег Кожемяко побывал в Харбине, где встретился "
        "с вице-губернатором провинции Хэйлунцзян Юй Цзянем."
    )
    people = {value for key, value in fact(sentence, "Meeting") if key == "participant"}
    assert people == {"Олег Кожемяко", "Юй Цзянь"}


def test_meetings_with_the_holders_of_two_posts() -> None:
    sentence = (
        "В программу вошли встречи с председателем Совета Федерации и заместителем министра "
        "Российской Федерации по развитию Дальнего Востока и Арктики."
    )
    assert fact(sentence, "Meeting") == {
        ("type", "meeting"),
        ("participant", "chairman"),
        ("participant", "deputy_minister"),
    }


def test_a_courtesy_call() -> None:
    sentence = (
        "Генеральный консул Японии в Хабаровске Масами Сато нанёс визит вежливости "
        "губернатору Сахалинской области Валерию Лимаренко."
    )
    assert ("type", "courtesy_call") in fact(sentence, "Meeting")


def test_a_working_meeting_with_the_leaders_of_a_body() -> None:
    sentence = "Прошла рабочая встреча с руководством правительства района Ляочжун."
    assert fact(sentence, "Meeting") == {
        ("type", "discussion"),
        ("participant", "правительство района Ляочжун"),
    }


def test_what_a_delegation_consists_of_may_stand_before_the_verb() -> None:
    sentence = (
        "Делегация города Шэньяна, в состав которой вошли представители 12 компаний, "
        "посетила Иркутск и Улан-Удэ."
    )
    assert fact(sentence, "Visit") == {
        ("visitor", "Делегация города Шэньяна"),
        ("place", "Иркутск"),
        ("place", "Улан-Удэ"),
    }


def test_who_did_not_meet_or_refused_to_has_not_met() -> None:
    for words in ("не встречался", "отказался встречаться"):
        sentence = f"Губернатор Иван Петров {words} с генеральным консулом Ли Вэем."
        assert modalities(sentence, "Meeting") == {"denial"}


def test_they_travelled_on() -> None:
    sentence = "Делегация Приморья посетила Далянь. Затем они посетят Шэньян и Харбин."
    places = {value for visit in facts(sentence, "Visit") for key, value in visit if key == "place"}
    assert places == {"Далянь", "Шэньян", "Харбин"}


def test_where_a_visitor_works_is_no_visitor() -> None:
    sentence = "Гости побывали на заводе «Дальпресс» и осмотрели технопарк «Русский»."
    visitors = {
        value for visit in facts(sentence, "Visit") for key, value in visit if key == "visitor"
    }
    assert visitors == set()


def test_a_delegation_of_a_city_of_a_country() -> None:
    sentence = "14–16 октября Калининград посетила делегация китайского города Далянь."
    assert fact(sentence, "Visit") == {
        ("visitor", "делегация китайского города Далянь"),
        ("place", "Калининград"),
        ("when", "2023-10-14/2023-10-16"),
    }


def test_a_visit_whose_results_are_to_be_told_has_been_made() -> None:
    sentence = "Планируется подвести итоги рабочего визита делегации Даляня во Владивосток."
    assert modalities(sentence, "Visit") == {"fact"}


def test_a_meeting_of_two_takes_the_place_before_it() -> None:
    sentence = (
        "7 сентября во Владивостоке прошла встреча посла КНР в России Ли Хуэя "
        "с губернатором Приморского края России О.Н. Лесным."
    )
    assert {("place", "Владивосток"), ("participant", "Ли Хуэй")} < fact(sentence, "Meeting")


def test_who_led_a_journey() -> None:
    sentence = (
        "Проекты обсудили в ходе поездки предпринимателей во главе с акимом "
        "Костанайской области Асланом Мухамедовым в Пекин."
    )
    assert fact(sentence, "Visit") == {("head", "Аслан Мухамедов"), ("place", "Пекин")}


def test_a_visitor_of_whom_a_clause_tells_where_he_is() -> None:
    sentence = (
        "Мэр Омска Иван Лесной встретился с послом Китая Ли Хуэем, "
        "который находится с рабочей поездкой в Красноярске."
    )
    assert ("place", "Красноярск") in fact(sentence, "Visit")


def test_who_was_received_met_others_then() -> None:
    sentence = (
        "Делегация Калужской области была принята президентом Вьетнама, "
        "встретилась с министром промышленности Иваном Петровым."
    )
    assert [
        {value for key, value in one if key == "participant"} for one in facts(sentence, "Meeting")
    ] == [
        {"Делегация Калужской области", "president"},
        {"Делегация Калужской области", "Иван Петров"},
    ]


def test_who_met_on_the_margins_of_something() -> None:
    sentence = (
        "Министр России Иван Лесной встретился 25 сентября на полях Генеральной Ассамблеи "
        "с главой МИД Таиланда Сомчаем Вонгом."
    )
    assert {("participant", "Иван Лесной"), ("when", "2023-09-25")} < fact(sentence, "Meeting")
    assert ("post", "minister") in facts(sentence, "Person")[1]


def test_an_exhibition_whose_name_stands_in_capitals() -> None:
    sentence = "В Екатеринбурге стартует Международная промышленная выставка ПРОМЭКСПО."
    assert {
        ("name", "Международная промышленная выставка ПРОМЭКСПО"),
        ("place", "Екатеринбург"),
    } < fact(sentence, "Event")


def test_a_business_mission_is_an_event() -> None:
    sentence = "В Гонконге проходит деловая миссия российских компаний."
    assert fact(sentence, "Event") == {("type", "business_mission"), ("place", "Гонконг")}


def test_businessmen_of_a_city_are_visitors() -> None:
    sentence = "В Тюмень с ознакомительной поездкой приехали предприниматели из Харбина."
    assert fact(sentence, "Visit") == {
        ("visitor", "предприниматели из Харбина"),
        ("place", "Тюмень"),
    }


def test_who_took_part_in_a_forum_without_a_name() -> None:
    sentence = (
        "Торгово-промышленная палата Омской области приняла участие в бизнес-форуме в Урумчи."
    )
    assert fact(sentence, "Event") == {
        ("type", "forum"),
        ("participant", "Торгово-промышленная палата Омской области"),
        ("place", "Урумчи"),
    }


@pytest.mark.parametrize("year", ["с.г.", "2023 г."])
def test_a_city_behind_a_year_in_short_is_that_city(year: str) -> None:
    sentence = f"22–24 сентября {year} Гуанчжоу посетила делегация Пензенской области."
    assert {("place", "Гуанчжоу"), ("when", "2023-09-22/2023-09-24")} < fact(sentence, "Visit")


def test_a_delegation_with_its_head_in_front() -> None:
    sentence = (
        "Делегация Архангельской области с губернатором Иваном Петровым во главе прибыла в Шэньян."
    )
    assert ("head", "Иван Петров") in fact(sentence, "Visit")


def test_talks_of_two_delegations_with_their_heads() -> None:
    sentence = (
        "Состоялись переговоры делегации Забайкальского края во главе с вице-губернатором "
        "Иваном Петровым с делегацией Маньчжурии."
    )
    assert {
        ("participant", "делегация Забайкальского края"),
        ("participant", "делегация Маньчжурии"),
    } < fact(sentence, "Meeting")


def test_a_firm_that_a_delegation_visited_is_its_host() -> None:
    sentence = "2 июля завод компании «Заря» посетила делегация Пензенской области."
    assert {("host", "Заря"), ("visitor", "делегация Пензенской области")} < fact(sentence, "Visit")


def test_talks_that_somebody_held_in_a_city() -> None:
    sentence = "Губернатор Иван Лесной в Пекине провёл переговоры с корпорацией «Заря»."
    assert {("place", "Пекин"), ("type", "talks")} < fact(sentence, "Meeting")


def test_what_came_before_another_trip_is_no_part_of_it() -> None:
    text = "До приезда в Россию делегация Ляонина побывала в Германии."
    assert said(text, "Visit", "place") == {"Германия"}


def test_guests_of_whom_nothing_is_told_are_nobody() -> None:
    assert names("Гостям из Китая раздавали буклеты о Приморье.", "Organization") == set()
