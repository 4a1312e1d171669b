"""What was put off is a plan again, what was called off did not take place."""

from __future__ import annotations

import pytest
from release_reading import modalities, read


@pytest.mark.parametrize(
    "visit",
    [
        "Визит губернатора Ивана Петрова в Далянь перенесён на июнь.",
        "Mayor Li Wei's visit to Rotterdam has been postponed until June.",
        "市长李伟访问鹿特丹的行程推迟到6月。",
        "คณะผู้แทนนครหนานหนิงเดินทางเยือนหาดใหญ่ถูกเลื่อนออกไป",
    ],
)
def test_what_was_put_off_is_a_plan(visit: str) -> None:
    assert modalities(visit, "Visit") == {"plan"}


@pytest.mark.parametrize(
    "visit",
    [
        "Визит губернатора Ивана Петрова в Далянь отменён.",
        "Mayor Li Wei's visit to Rotterdam was called off.",
        "市长李伟访问鹿特丹的行程已取消。",
        "คณะผู้แทนนครหนานหนิงเดินทางเยือนหาดใหญ่ถูกยกเลิก",
    ],
)
def test_what_was_called_off_did_not_take_place(visit: str) -> None:
    assert modalities(visit, "Visit") == {"denial"}


def test_the_money_of_a_project_that_was_put_off_is_a_plan() -> None:
    sentence = "Строительство завода стоимостью 5 млрд рублей отложено."
    assert told(sentence, "amount.total_planned") == {"plan"}
    assert told(sentence, "status") == {"fact"}


def test_an_agreement_whose_signing_was_put_off_is_a_plan() -> None:
    sentence = "Подписание соглашения между Приморьем и Цзилинем, намеченное на ноябрь, отложено."
    assert modalities(sentence, "Agreement") == {"plan"}


def told(sentence: str, predicate: str) -> set[str]:
    """As what a predicate is told."""
    return {str(one.modality) for one in read(sentence).claims if one.predicate == predicate}


def test_hearsay_that_a_comma_sets_off_opens_its_sentence() -> None:
    assert modalities("据报道，韩国三友公司已在铁岭设立研发中心。", "Establishment") == {"hearsay"}
    text = "Reportedly, Samyong Co., Ltd. opened a research centre in Turku."
    assert modalities(text, "Establishment") == {"hearsay"}
    text = "По слухам, компания «Самён» построила завод в Находке."
    assert modalities(text, "Establishment") == {"hearsay"}
