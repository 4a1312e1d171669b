"""What is built, by whom and where, how large it will be, in Russian releases.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, modalities, said


def test_a_project_under_construction() -> None:
    sentence = (
        "В городе Паньцзинь с марта 2023 года строится нефтехимический комплекс "
        "«Хуацзинь-Арамко» стоимостью 83,7 млрд юаней."
    )
    assert fact(sentence, "Project") == {
        ("name", "Хуацзинь-Арамко"),
        ("place", "Паньцзинь"),
        ("starts", "2023-03"),
        ("status", "ground_broken"),
        ("amount.total_planned", "CNY 83700000000"),
    }


def test_a_project_that_a_company_will_build() -> None:
    sentence = "Компания «Агро-Восток» построит в Амурской области завод по переработке сои."
    assert fact(sentence, "Project") == {
        ("name", "завод по переработке сои"),
        ("party.investor", "Агро-Восток"),
        ("place", "Амурская область"),
    }
    assert "plan" in modalities(sentence, "Project")


def test_the_amount_that_a_company_will_invest() -> None:
    sentence = "Компания «Мир» вложит 80 млн рублей в строительство завода по переработке мяса."
    assert ("amount.total_planned", "RUB 80000000") in fact(sentence, "Project")


def test_a_bridge_is_completed() -> None:
    assert fact("Строительство моста через Амур завершено.", "Project") == {
        ("name", "мост через Амур"),
        ("status", "completed"),
    }


def test_what_a_plant_will_make_a_year_is_its_capacity() -> None:
    sentence = "Компания «Волга Мотор» построит завод двигателей мощностью 60 тысяч моторов в год."
    assert ("capacity", "60000 {piece}") in fact(sentence, "Project")


def test_the_capacity_may_be_told_in_a_sentence_of_its_own() -> None:
    sentence = (
        "Компания «Волга Мотор» построит в Пензе завод двигателей. "
        "Проектная мощность предприятия — 60 тысяч моторов в год."
    )
    assert said(sentence, "Project", "capacity") == {"60000 {piece}"}


def test_a_plant_without_a_name_is_called_the_plant() -> None:
    sentence = "Строительство завода в Пензе начнётся весной 2024 года."
    assert ("name", "завод") in fact(sentence, "Project")
    assert ("place", "Пенза") in fact(sentence, "Project")


def test_the_plant_is_the_one_that_is_named() -> None:
    sentence = (
        "Компания «Волга Мотор» построит завод в Пензе. "
        "Завод по производству двигателей будет запущен в 2025 году."
    )
    assert said(sentence, "Project", "name") == {"Завод по производству двигателей"}


def test_what_will_be_built_is_not_completed() -> None:
    sentence = "На территории Пензы будет построена газовая электростанция."
    assert said(sentence, "Project", "status") == set()


def test_what_was_put_off_is_suspended() -> None:
    sentence = "Начало строительства сахарного завода откладывается."
    assert said(sentence, "Project", "status") == {"suspended"}


def test_who_invests_and_who_lends() -> None:
    sentence = (
        "Компания «Волга Мотор» построит в Пензе завод двигателей. "
        "Инвестор проекта — корпорация Liftex. "
        "Ещё 2 млрд рублей предоставит Фонд развития промышленности."
    )
    assert said(sentence, "Project", "party.investor") == {"Liftex"}
    assert said(sentence, "Project", "party.financier") == {"Фонд развития промышленности"}


def test_a_project_that_was_not_cancelled() -> None:
    sentence = "Проект пункта пропуска не отменён."
    assert said(sentence, "Project", "status") == {"cancelled"}
    assert "denial" in modalities(sentence, "Project")


def test_when_a_checkpoint_will_be_done() -> None:
    sentence = "Реконструкцию пункта пропуска «Кумач» завершат в декабре 2026 года."
    assert fact(sentence, "Project") == {
        ("name", "пункт пропуска «Кумач»"),
        ("completes", "2026-12"),
    }
    assert "plan" in modalities(sentence, "Project")


def test_when_a_project_starts_and_ends_may_be_told_later() -> None:
    sentences = (
        "Компания «Омскпласт» построит завод по переработке пластика. "
        "Строительство начнётся в мае 2024 года, ввод в эксплуатацию намечен на 2026 год."
    )
    said = fact(sentences, "Project")
    assert said >= {("starts", "2024-05"), ("completes", "2026")}


def test_who_puts_money_into_a_project_is_its_investor() -> None:
    sentence = "Компания «Сибирь» вложит 65 млн долларов в строительство фабрики «Навои Текс»."
    said = fact(sentence, "Project")
    assert said >= {("party.investor", "Сибирь"), ("amount.total_planned", "USD 65000000")}


def test_what_a_plant_costs_stands_behind_it() -> None:
    sentence = "В Туркестанской области начали строить завод за 122,8 млрд тенге."
    assert ("amount.total_planned", "KZT 122800000000") in fact(sentence, "Project")


def test_what_will_be_invested_is_not_paid_in() -> None:
    sentences = (
        "Компания «Заря» построит в Твери тепличный комплекс. "
        "В строительство комплекса будет вложено 80 млрд тенге."
    )
    assert said(sentences, "Project", "amount.total_planned") == {"KZT 80000000000"}
    assert said(sentences, "Project", "amount.paid_in") == set()


def test_who_plans_to_start_a_plant_invests_in_it() -> None:
    sentence = "Компания «Заря» планирует запуск складского комплекса в Твери."
    assert said(sentence, "Project", "party.investor") == {"Заря"}


def test_a_first_stage_that_will_be_put_into_operation() -> None:
    sentence = "Первую очередь логистического комплекса введут в эксплуатацию в 2024 году."
    assert fact(sentence, "Project") == {
        ("name", "логистический комплекс"),
        ("completes", "2024"),
    }


def test_a_plant_that_will_appear_by_the_end_of_a_year() -> None:
    sentence = "Завод по переработке рапса появится в Красноярском крае к концу 2025 года."
    assert {("place", "Красноярский край"), ("completes", "2025-12~")} < fact(sentence, "Project")
