"""What is built, by whom and where, how large it will be, in Russian releases.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


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


def test_a_joint_venture_is_no_project() -> None:
    sentence = "Компания «Амурзерно» и корпорация Liftex создадут совместное предприятие."
    assert facts(sentence, "Project") == []


def test_when_a_checkpoint_will_be_done() -> None:
    sentence = "Реконструкцию пункта пропуска «Кумач» завершат в декабре 2026 года."
    assert fact(sentence, "Project") == {
        ("name", "пункт пропуска «Кумач»"),
        ("completes", "2026-12"),
    }
    assert "plan" in modalities(sentence, "Project")
