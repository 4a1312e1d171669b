"""Who opened a plant or an office, and where, in Russian releases.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

import pytest
from release_reading import Facts, fact, facts, modalities, names


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Компания «Стеклолит» 5 октября открыла завод по выпуску стекла в Туле.",
            {
                ("founder", "Стеклолит"),
                ("what", "завод по выпуску стекла"),
                ("place", "Тула"),
                ("when", "2023-10-05"),
            },
        ),
        (
            "В Казани открылся новый завод компании «Стеклолит».",
            {("founder", "Стеклолит"), ("what", "завод"), ("place", "Казань")},
        ),
        (
            "В Самаре состоялось открытие завода компании «Стеклолит».",
            {("founder", "Стеклолит"), ("what", "завода"), ("place", "Самара")},
        ),
        (
            "Завод компании «Стеклолит» в Калуге начал работу 5 октября.",
            {
                ("founder", "Стеклолит"),
                ("what", "Завод"),
                ("place", "Калуга"),
                ("when", "2023-10-05"),
            },
        ),
        (
            "Церемония открытия нового офиса компании «Стеклолит» прошла в Ханое 5 октября.",
            {
                ("founder", "Стеклолит"),
                ("what", "офиса"),
                ("place", "Ханой"),
                ("when", "2023-10-05"),
            },
        ),
        (
            "Правительство Сахалинской области открыло представительство в Токио.",
            {
                ("founder", "Правительство Сахалинской области"),
                ("what", "представительство"),
                ("place", "Токио"),
            },
        ),
    ],
)
def test_an_opening_in_each_of_its_constructions(sentence: str, told: Facts) -> None:
    assert fact(sentence, "Establishment") == told


def test_an_office_that_is_to_be_opened_is_a_plan() -> None:
    sentence = "ООО «Стеклолит» намерено открыть офис в Шанхае."
    assert ("place", "Шанхай") in fact(sentence, "Establishment")
    assert modalities(sentence, "Establishment") == {"plan"}


def test_a_plant_that_is_to_be_opened_is_a_project() -> None:
    sentence = "Компания «Стеклолит» откроет сборочное производство в Липецкой области."
    assert names(sentence, "Project") == {"сборочное производство"}
    assert facts(sentence, "Establishment") == []


def test_a_production_that_was_started_is_a_project_that_operates() -> None:
    sentence = "ООО «Стеклолит» запустило в Калуге производство керамической плитки."
    assert fact(sentence, "Project") == {
        ("name", "производство керамической плитки"),
        ("party.investor", "ООО «Стеклолит»"),
        ("place", "Калуга"),
        ("status", "operating"),
    }


def test_an_exhibition_that_opens_is_no_plant() -> None:
    assert facts("В Самаре открылась выставка станков.", "Establishment") == []
