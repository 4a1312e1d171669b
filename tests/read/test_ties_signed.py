"""Cities that sign to become sister cities are tied, whoever signs for them."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, modalities, said

RU = {("place", "Казань"), ("place", "Чэнду"), ("level", "sister_city")}
TH = {("place", "Khon Kaen"), ("place", "Nanning"), ("level", "sister_city")}
EN = {("place", "Kazan"), ("place", "Chengdu"), ("level", "sister_city")}


@pytest.mark.parametrize(
    ("sentence", "tie"),
    [
        ("Власти Казани и Чэнду подписали соглашение об установлении побратимских связей.", RU),
        ("Казань подписала с Чэнду соглашение о побратимских отношениях.", RU),
        (
            "Мэр Казани Иван Сидоров и мэр Чэнду Ван Лэй подписали договор об установлении "
            "побратимских связей.",
            RU,
        ),
        (
            "จังหวัดขอนแก่นและนครหนานหนิงลงนามข้อตกลงสถาปนาความสัมพันธ์เมืองคู่แฝด",
            TH,
        ),
        (
            "เทศบาลนครขอนแก่นลงนามข้อตกลงสถาปนาความสัมพันธ์เมืองพี่เมืองน้องกับนครหนานหนิง",
            TH,
        ),
        (
            "นายกเทศมนตรีนครขอนแก่นลงนามข้อตกลงสถาปนาความสัมพันธ์เมืองพี่เมืองน้องกับนายกเทศมนตรีนครหนานหนิง",
            TH,
        ),
        ("Kazan and Chengdu signed an agreement to become sister cities.", EN),
        (
            "The mayor of Kazan, Ivan Sidorov, and the mayor of Chengdu, Wang Lei, signed an "
            "agreement to become sister cities.",
            EN,
        ),
    ],
)
def test_who_signs_ties_the_cities(sentence: str, tie: set[tuple[str, str]]) -> None:
    assert fact(sentence, "Tie") == tie


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        ("20 октября 2023 года Казань и Чэнду стали городами-побратимами.", "2023-10-20"),
        ("On May 10, 2024, Kazan and Chengdu became sister cities.", "2024-05-10"),
    ],
)
def test_a_date_ahead_tells_since_when(sentence: str, since: str) -> None:
    assert ("since", since) in fact(sentence, "Tie")


def test_cities_that_plan_to_become_sisters_are_tied_in_a_plan() -> None:
    assert modalities("Томск и Сиань планируют стать городами-побратимами.", "Tie") == {"plan"}


def test_an_anniversary_that_a_mayor_opens_ties_two_cities_once() -> None:
    sentence = (
        "นายกเทศมนตรีนครขอนแก่นเป็นประธานเปิดงานฉลองความสัมพันธ์เมืองพี่เมืองน้องระหว่างนครขอนแก่นกับนครหนานหนิง"
    )
    assert facts(sentence, "Tie") == [TH]


def test_a_city_that_signs_with_another_one_too_is_tied() -> None:
    text = "大连市还与喀山市签署了建立友好城市关系协议书,这是大连市的第9个国际友城。"
    assert said(text, "Agreement", "party") == {"大连", "喀山"}
    assert said(text, "Tie", "place") == {"大连", "喀山"}
