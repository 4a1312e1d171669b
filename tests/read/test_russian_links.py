"""Flights, trains and lines in Russian releases: between where, by whom, how often.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_a_flight_that_runs() -> None:
    sentence = (
        "Авиакомпания «Аврора» с 28 марта возобновила рейсы по маршруту Владивосток – Пекин, "
        "самолёты летают три раза в неделю."
    )
    assert fact(sentence, "Link") == {
        ("mode", "air"),
        ("origin", "Владивосток"),
        ("destination", "Пекин"),
        ("operator", "Аврора"),
        ("status", "running"),
        ("starts", "2023-03-28"),
        ("frequency", "три раза в неделю"),
    }


def test_a_flight_that_is_announced() -> None:
    sentence = "Аэрофлот планирует запустить прямой рейс между Харбином и Хабаровском."
    assert ("status", "announced") in fact(sentence, "Link")


def test_a_sea_line_that_is_suspended() -> None:
    assert fact("Морская линия Владивосток – Шанхай приостановлена.", "Link") == {
        ("mode", "sea"),
        ("origin", "Владивосток"),
        ("destination", "Шанхай"),
        ("status", "suspended"),
    }


def test_a_train_may_have_left_behind_both_places() -> None:
    said = fact("Контейнерный поезд из Даляня в Москву отправился 5 сентября.", "Link")
    assert {("mode", "rail"), ("status", "running")} <= said


def test_talk_of_flights_is_no_link() -> None:
    sentence = "Обсудили перспективы рейсов между Южно-Сахалинском и Саппоро."
    assert facts(sentence, "Link") == []


def test_a_flight_whose_opening_is_discussed_is_no_fact() -> None:
    sentence = "Стороны обсудили открытие прямого рейса Хабаровск — Чанчунь."
    assert modalities(sentence, "Link") == {"plan"}


def test_a_word_may_stand_before_each_place() -> None:
    sentence = "Между китайским городом Далянь и российским Челябинском появился новый маршрут."
    assert fact(sentence, "Link") == {
        ("origin", "Далянь"),
        ("destination", "Челябинск"),
        ("status", "running"),
    }


def test_a_train_that_left() -> None:
    sentence = "Первый поезд отправился из Даляня в Челябинск 13 октября."
    assert fact(sentence, "Link") == {
        ("mode", "rail"),
        ("origin", "Далянь"),
        ("destination", "Челябинск"),
        ("status", "running"),
        ("starts", "2023-10-13"),
    }


def test_a_train_that_came() -> None:
    sentence = "В Калининград из китайского города Далянь прибыл контейнерный поезд."
    assert {("mode", "rail"), ("origin", "Далянь")} < fact(sentence, "Link")


def test_flights_that_will_begin_are_announced() -> None:
    sentence = "Авиакомпания «Аврора» с 3 декабря начнёт выполнять рейсы из Владивостока в Далянь."
    assert fact(sentence, "Link") == {
        ("mode", "air"),
        ("operator", "Аврора"),
        ("origin", "Владивосток"),
        ("destination", "Далянь"),
        ("status", "announced"),
        ("starts", "2023-12-03"),
    }


def test_who_flies_how_often_may_follow() -> None:
    sentence = (
        "Открыты рейсы между Хабаровском и Харбином. "
        "Полёты будут выполняться авиакомпанией «Аврора» по вторникам и пятницам."
    )
    assert said(sentence, "Link", "operator") == {"Аврора"}
    assert said(sentence, "Link", "frequency") == {"по вторникам и пятницам"}


def test_this_route_is_the_one_told_of_before() -> None:
    sentence = (
        "Стороны обсудили контейнерную линию Владивосток – Далянь. "
        "Компания «Дальмор» уже возит грузы по этому маршруту раз в две недели."
    )
    assert {("operator", "Дальмор"), ("frequency", "раз в две недели")} < fact(sentence, "Link")


def test_a_route_of_which_one_end_is_told() -> None:
    sentence = "С июня компания «Заря» уже выполняет регулярные рейсы в Нячанг."
    assert ("destination", "Нячанг") in fact(sentence, "Link")
    assert ("operator", "Заря") in fact(sentence, "Link")


def test_a_route_that_opened_between_its_ends() -> None:
    sentence = (
        "Новый железнодорожный маршрут для составов с зерном открылся между Далянем и Москвой."
    )
    assert fact(sentence, "Link") == {
        ("mode", "rail"),
        ("status", "running"),
        ("origin", "Далянь"),
        ("destination", "Москва"),
    }


def test_a_ceremony_tells_that_a_train_runs() -> None:
    sentence = (
        "6 октября состоялась церемония, посвящённая запуску первого контейнерного поезда "
        "по маршруту Сиань–Москва."
    )
    assert {("status", "running"), ("starts", "2023-10-06")} < fact(sentence, "Link")


def test_a_flight_once_in_ten_days() -> None:
    sentences = "Открыт рейс из Уфы в Пекин. Перелёты осуществляются раз в 10 дней."
    assert ("frequency", "раз в 10 дней") in fact(sentences, "Link")


def test_a_route_there_and_back_ends_where_it_turns() -> None:
    sentence = "Возобновятся перелёты по маршрутам Ташкент — Алматы — Ташкент."
    assert fact(sentence, "Link") == {
        ("mode", "air"),
        ("status", "announced"),
        ("origin", "Ташкент"),
        ("destination", "Алматы"),
    }


def test_planes_that_fly_twice_a_week_fly_the_route_of_before() -> None:
    sentences = (
        "Возобновляется авиасообщение между Алматы и Самаркандом. "
        "Самолёты будут летать два раза в неделю."
    )
    assert ("frequency", "два раза в неделю") in fact(sentences, "Link")


def test_two_countries_whose_flights_were_resumed() -> None:
    sentence = "Узбекистан официально возобновил регулярное воздушное сообщение с Казахстаном."
    assert {("origin", "Узбекистан"), ("destination", "Казахстан")} < fact(sentence, "Link")
