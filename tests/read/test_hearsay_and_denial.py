"""As what rumours and denials are told, where their words stand before or behind."""

from __future__ import annotations

import pytest
from release_reading import fact, modalities, read


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


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Компания Huawei не планирует строить завод в Томске.", "Project"),
        ("Компания Huawei отказалась от планов построить завод в Томске.", "Project"),
        ("Компания Huawei не построит завод в Томске.", "Project"),
        ("Авиакомпания не откроет рейсы из Томска в Далянь.", "Link"),
        ("Huawei has dropped its plan to invest $3 billion in a plant in Tomsk.", "Project"),
        ("Huawei shelved its plan to open an office in Tomsk.", "Establishment"),
        ("Huawei will no longer build a plant in Tomsk.", "Project"),
    ],
)
def test_what_nobody_plans_any_more_is_denied(sentence: str, kind: str) -> None:
    told = {str(one.modality) for one in read(sentence).claims if one.kind == kind}
    assert "plan" not in told
    assert "denial" in told


def test_a_project_whose_plan_was_dropped_is_cancelled() -> None:
    claims = read("Huawei scrapped its plan to build a plant in Tomsk.").claims
    statuses = {str(claim.modality) for claim in claims if claim.predicate == "status"}
    assert statuses == {"fact"}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("泰方未承诺减免关税。", "Commitment"),
        ("大连市副市长赵启明未能访问老挝。", "Visit"),
        ("大连市副市长赵启明不打算访问老挝。", "Visit"),
        ("大连市副市长赵启明放弃访问老挝。", "Visit"),
        ("大连市副市长赵启明无意访问老挝。", "Visit"),
        ("华为不计划在老挝建厂。", "Project"),
        ("华为未在老挝设立子公司。", "Establishment"),
        ("双方未签署投资协议。", "Agreement"),
    ],
)
def test_what_is_not_done_and_not_meant_is_denied(sentence: str, kind: str) -> None:
    assert modalities(sentence, kind) - {"fact"} == {"denial"}


def test_what_lies_in_the_future_is_not_denied() -> None:
    assert modalities("泰方承诺未来三年减免关税。", "Commitment") == {"fact"}
    assert modalities("未来两年,大连市副市长赵启明将访问老挝。", "Visit") == {"plan"}
