"""Who promises, speaks and signs in Russian releases, in whatever order it is told."""

from __future__ import annotations

from release_reading import fact, facts, said


def test_who_opens_a_line_with_a_quotation_says_all_of_it() -> None:
    text = (
        "Коммерческий директор Тимур Саранцев: «Мы хотели бы летать и в Далянь. "
        "Отдельное спасибо аэропорту Читы за поддержку»."
    )
    assert said(text, "Statement", "speaker") == {"Тимур Саранцев"}
    assert said(text, "Statement", "stance") == {"wishes", "thanks"}


def test_a_promise_may_stand_before_who_gives_it() -> None:
    text = (
        "«Деньги за билеты вернём полностью – это мы гарантируем каждому пассажиру», – "
        "сказал генеральный директор «Ямал Авиа» Олег Тищенко."
    )
    assert fact(text, "Commitment") >= {
        ("by", "Олег Тищенко"),
        ("what", "Деньги за билеты вернём полностью"),
    }


def test_partners_without_a_name_promise() -> None:
    text = "По словам ректора, партнёры обязались до 1 декабря передать оборудование."
    assert fact(text, "Commitment") == {
        ("by", "партнёры"),
        ("due", "2023-12-01"),
        ("what", "передать оборудование"),
    }


def test_what_somebody_takes_upon_himself_is_a_promise() -> None:
    text = "Закупку приборов возьмёт на себя читинский вуз."
    assert fact(text, "Commitment") == {("by", "читинский вуз"), ("what", "Закупку приборов")}


def test_an_assurance_is_of_who_gives_it_and_not_of_who_passes_it_on() -> None:
    text = "Инвестор заверил нас, что линия заработает в срок, отметил мэр Пётр Саврасов."
    assert fact(text, "Commitment") >= {("by", "Инвестор"), ("what", "линия заработает в срок")}


def test_a_paper_that_is_initialled_is_to_be_signed_later() -> None:
    text = "Проект соглашения стороны парафировали; подписать его рассчитывают в Чите."
    assert fact(text, "Agreement") >= {("status", "initialled"), ("status", "planned")}


def test_the_papers_of_one_list_are_agreements_each() -> None:
    text = "Подписаны меморандум о сотрудничестве вузов, договор на поставку муки."
    assert said(text, "Agreement", "type") == {"memorandum", "contract"}
    assert len(facts(text, "Agreement")) == 2


def test_a_term_that_has_run_out() -> None:
    text = "Срок действия соглашения между Читой и Даляном истёк в декабре 2022 года."
    assert fact(text, "Agreement") >= {("status", "expired"), ("when", "2022-12")}


def test_inhabitants_oppose_without_a_name() -> None:
    text = "Местные жители выступают против строительства полигона."
    assert ("stance", "opposes") in fact(text, "Statement")
