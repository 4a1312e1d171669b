"""As what rumours and denials are told, where their words stand before or behind."""

from __future__ import annotations

import pytest
from release_reading import fact, modalities


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("По данным СМИ, компания Huawei планирует построить завод в Томске.", "Project"),
        ("Как сообщается, делегация Харбина посетит Томск 5 ноября 2023 года.", "Visit"),
        ("Huawei is rumoured to be opening an office in Tomsk.", "Establishment"),
        ("It is said that Huawei will open an office in Tomsk.", "Establishment"),
        ("Reportedly, Huawei will build a plant in Tomsk.", "Project"),
        (
            "สื่อท้องถิ่นอ้างว่าเทศบาลนครเชียงใหม่ได้ลงนามสัญญากับบริษัท หัวเว่ย จำกัด",
            "Agreement",
        ),
    ],
)
def test_rumours_are_hearsay_also_of_a_plan(sentence: str, kind: str) -> None:
    assert modalities(sentence, kind) - {"fact"} == {"hearsay"}


def test_a_contract_that_is_denied_to_have_been_signed_is_denied() -> None:
    sentence = "The city denied that a contract had been signed with Huawei."
    assert modalities(sentence, "Agreement") == {"denial"}
    assert ("party", "Huawei") in fact(sentence, "Agreement")


def test_who_plans_to_send_a_delegation_plans_a_visit() -> None:
    sentence = "Мэрия Томска планирует направить в Далянь делегацию предпринимателей."
    assert modalities(sentence, "Visit") == {"plan"}
    assert ("place", "Далянь") in fact(sentence, "Visit")
