"""Visits, meetings and events told by their noun, their case or a line of a calendar in Russian.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities


def test_whom_one_met_with_does_not_tour_the_works() -> None:
    sentence = (
        "Министр Карелии Павел Буренков встретился с вице-мэром Ли Чжэном и осмотрел порт Ухань."
    )
    assert {v for k, v in fact(sentence, "Visit") if k == "visitor"} == {"Павел Буренков"}


def test_who_invites_is_the_host_and_does_not_travel() -> None:
    sentence = (
        "По приглашению правительства Томской области 10–12 февраля Томск посетила делегация "
        "провинции Аньхой под руководством вице-губернатора Чжан Шугуана."
    )
    said = fact(sentence, "Visit")
    assert {("host", "правительство Томской области"), ("head", "Чжан Шугуан")} <= said
    assert {v for k, v in said if k == "visitor"} == {"делегация провинции Аньхой"}


def test_a_visit_told_by_the_host() -> None:
    said = fact("Мэр Читы Иван Седых принял делегацию провинции Цзилинь.", "Visit")
    assert said == {("host", "Иван Седых"), ("visitor", "делегация провинции Цзилинь")}


def test_a_visit_to_come_by_its_noun() -> None:
    sentence = "Ответный визит томских предпринимателей в Ханчжоу запланирован на март 2024 года."
    said = fact(sentence, "Visit")
    assert said == {
        ("visitor", "томские предприниматели"),
        ("place", "Ханчжоу"),
        ("when", "2024-03"),
    }


def test_people_of_a_region_visit() -> None:
    sentence = "9 октября Харбин посетили представители пяти предприятий Татарстана."
    said = fact(sentence, "Visit")
    assert ("visitor", "представители пяти предприятий Татарстана") in said


def test_the_stops_of_a_programme() -> None:
    programme = (
        "Программа визита\n14 октября: посещение порта Ванино\n15 октября: осмотр порта Находка"
    )
    stops = facts(programme, "Visit")
    assert [{k for k, _ in stop} for stop in stops] == [{"place", "when"}] * 2


def test_talks_were_held_between_two_sides_in_a_place() -> None:
    sentence = (
        "5 октября в Улан-Удэ состоялись переговоры между правительством Бурятии и "
        "правительством провинции Цзилинь."
    )
    said = fact(sentence, "Meeting")
    assert {("type", "talks"), ("when", "2023-10-05"), ("place", "Улан-Удэ")} <= said
    assert len([v for k, v in said if k == "participant"]) == 2


def test_the_next_round_is_planned() -> None:
    sentence = "Следующий раунд переговоров намечен на март 2024 года в Чанчуне."
    assert fact(sentence, "Meeting") == {
        ("type", "talks"),
        ("when", "2024-03"),
        ("place", "Чанчунь"),
    }
    assert modalities(sentence, "Meeting") == {"plan"}


def test_a_body_before_a_name_is_not_who_met() -> None:
    sentence = "На полях форума глава Бурятии Пётр Серов провёл встречу с послом Малайзии Ли Лаем."
    said = fact(sentence, "Meeting")
    assert {v for k, v in said if k == "participant"} == {"Пётр Серов", "Ли Лай"}


def test_that_talks_were_held_is_no_certain_meeting() -> None:
    assert facts("В рамках программы состоялись переговоры.", "Meeting") == []


def test_an_event_by_its_type_place_and_date() -> None:
    sentence = "Круглый стол по вопросам логистики пройдёт 17 ноября 2023 года в Чите."
    assert fact(sentence, "Event") == {
        ("type", "roundtable"),
        ("when", "2023-11-17"),
        ("place", "Чита"),
    }


def test_the_lines_of_a_calendar() -> None:
    calendar = (
        "Календарь\n18 ноября 2023 года, Чита: форум «Экспорт Забайкалья»\n"
        "20–22 ноября 2023 года – выставка продовольствия, Пекин"
    )
    said = facts(calendar, "Event")
    assert {("type", "forum"), ("when", "2023-11-18"), ("place", "Чита")} <= said[0]
    assert {("type", "expo"), ("when", "2023-11-20/2023-11-22"), ("place", "Пекин")} <= said[1]
