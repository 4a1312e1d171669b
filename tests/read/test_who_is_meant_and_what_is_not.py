"""What words around a name or a verb tell: whose they are, and what they are not."""

from __future__ import annotations

import pytest
from release_reading import facts, modalities, names, read, said


def test_an_edition_may_have_three_digits() -> None:
    text = "The 128th Tomsk Fair will open in Tomsk on 15 June 2024."
    assert names(text, "Event") == {"128th Tomsk Fair"}


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("The mayor said the city wants to attract investors in timber.", "Need", "the city"),
        ("Mayor Petrov said the port was ready to offer investors land.", "Offer", "the port"),
        (
            "A producer of glassware based in Tomsk is looking for distributors in Siberia.",
            "Need",
            "A producer",
        ),
    ],
)
def test_the_words_for_somebody_hold_no_verb_of_saying(text: str, kind: str, party: str) -> None:
    assert said(text, kind, "party") == {party}


def test_who_welcomes_a_signing_signs_nothing() -> None:
    text = "The Ministry of Trade welcomed the signing of the agreement between Laos and Serbia."
    assert said(text, "Agreement", "party") == {"Laos", "Serbia"}


def test_a_day_is_no_subject_of_an_agreement() -> None:
    text = "Samyong Group and Tomsk Holding signed a lease contract worth EUR 2 million on Sunday."
    assert said(text, "Agreement", "subject") == {"lease"}


def test_a_service_that_should_open_is_planned() -> None:
    text = "A ferry link from Busan to Vladivostok is being prepared and should open next year."
    assert modalities(text, "Link") == {"plan"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (
            "Samyong Ltd seeks a Chinese partner to set up a joint venture worth EUR 9 million.",
            "wish",
        ),
        (
            "Samyong Ltd plans to set up a joint venture, with an investment of EUR 9 million.",
            "plan",
        ),
        (
            "Компания Huawei рассматривает возможность строительства завода стоимостью 5 млн евро.",
            "plan",
        ),
    ],
)
def test_the_sum_of_what_is_wished_for_is_no_fact(text: str, modality: str) -> None:
    sums = [one for one in read(text).claims if one.predicate == "amount.total_planned"]
    assert {str(one.modality) for one in sums} == {modality}


def test_the_sum_of_a_phase_is_not_that_of_the_plant() -> None:
    text = (
        "Компания Huawei построит завод за 40 млрд рублей. "
        "Первая очередь завода обойдётся в 15 млрд рублей."
    )
    (plant,) = [one for one in facts(text, "Project") if ("name", "завод") in one]
    assert {shown for key, shown in plant if key == "amount.total_planned"} == {"RUB 40000000000"}


def test_a_firm_that_is_called_a_plant_is_no_project() -> None:
    text = "Томский завод «Самён» закупит литиевые аккумуляторы, бюджет — 12 млн рублей."
    assert facts(text, "Project") == []
    assert said(text, "Need", "party") == {"Самён"}


def test_what_equipment_is_for_is_no_project() -> None:
    text = (
        "АО «Самён» подписало с Huawei договор на поставку оборудования "
        "для производства стекла стоимостью 2 млрд рублей."
    )
    assert facts(text, "Project") == []
    assert said(text, "Agreement", "party") == {"АО «Самён»", "Huawei"}
    assert said(text, "Agreement", "amount.contracted") == {"RUB 2000000000"}


def test_a_container_service_runs_on_what_its_trains_run_on() -> None:
    text = (
        "Открыт контейнерный сервис по маршруту Сиань – Томск. "
        "Первый поезд отправился 3 июня 2023 года."
    )
    assert said(text, "Link", "mode") == {"rail"}


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Trade strongly condemns the attack on the port.",
        "Россия решительно осуждает введение новых пошлин.",
        "We firmly oppose any new duties, spokesperson Mao Lan said.",
    ],
)
def test_who_condemns_opposes(text: str) -> None:
    assert said(text, "Statement", "stance") == {"opposes"}


def test_the_region_of_a_governor_is_not_that_of_his_guests() -> None:
    text = (
        "Губернатор Томской области Иван Петров встретился с делегацией провинции Хубэй. "
        "Иван Петров отметил, что регион заинтересован в поставках станков."
    )
    assert said(text, "Need", "party") == {"Томская область"}


def test_who_is_quoted_says_nothing_of_the_next_sentence() -> None:
    text = (
        '"We offer land," Mayor Ivan Petrov told reporters. '
        "Samyong Ltd has signed a contract with Huawei, according to a company filing."
    )
    told = [one for one in read(text).claims if one.kind == "Agreement"]
    assert told
    assert {one.speaker for one in told} == {None}


def test_a_body_that_begins_with_business_is_no_person() -> None:
    text = "Business Upper Austria and the Tomsk Bureau of Commerce signed a memorandum."
    assert facts(text, "Person") == []
    assert said(text, "Agreement", "type") == {"memorandum"}


@pytest.mark.parametrize(
    "deed",
    [
        "has acquired a 65% stake in Svetla a.s.",
        "has completed the acquisition of a majority stake in Slovak lamp maker Svetla a.s.",
        "bought Svetla a.s.",
    ],
)
def test_who_buys_a_firm_and_what_he_buys_are_two_sides(deed: str) -> None:
    text = f"Samyong Holdings {deed} for EUR 12 million."
    assert said(text, "Agreement", "type") == {"acquisition"}
    assert said(text, "Agreement", "party") == {"Samyong Holdings", "Svetla a.s."}
    assert said(text, "Agreement", "amount.contracted") == {"EUR 12000000"}


def test_what_a_firm_bought_of_another_is_no_takeover() -> None:
    text = "Samyong Holdings bought Huawei equipment."
    assert facts(text, "Agreement") == []
    assert "Samyong Holdings" in said(text, "Company", "name")
