"""Who opens, moves and wins what, in the many ways in which English tells it."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_an_opening_that_took_place_is_an_establishment() -> None:
    text = "The opening of the Polish consulate in Dalian took place in June."
    assert ("place", "Dalian") in fact(text, "Establishment")


def test_doors_that_open_are_a_plan_while_they_will() -> None:
    text = "A cultural centre will open its doors in Busan in September."
    assert ("what", "A cultural centre") in fact(text, "Establishment")
    assert modalities(text, "Establishment") == {"plan"}


def test_a_showroom_of_something_opened() -> None:
    text = "A showroom of Belarusian goods opened in Wuhan last week."
    assert ("place", "Wuhan") in fact(text, "Establishment")


def test_a_ribbon_is_cut_on_what_opens() -> None:
    text = "Golden Wheel Group cut the ribbon on a new office in Dalian on Sunday."
    assert {("founder", "Golden Wheel Group"), ("place", "Dalian")} <= fact(text, "Establishment")


def test_what_moves_is_where_it_moves_to() -> None:
    text = "Golden Wheel Group moved its European headquarters from Duisburg to Warsaw."
    assert ("place", "Warsaw") in fact(text, "Establishment")


def test_an_institute_with_a_name_is_established() -> None:
    text = "Shandong University will establish a Confucius Institute this year."
    assert ("what", "a Confucius Institute") in fact(text, "Establishment")


def test_a_contract_that_is_won_is_signed() -> None:
    text = "Golden Wheel Group has won a contract worth 30 million euros to supply trams."
    assert {("type", "contract"), ("party", "Golden Wheel Group")} <= fact(text, "Agreement")


def test_a_contract_may_be_described_before_it_is_signed() -> None:
    text = "The contract, valued at $12 million, was signed in Cairo with Golden Wheel Group."
    assert {("party", "Golden Wheel Group"), ("place", "Cairo")} <= fact(text, "Agreement")


def test_one_of_many_documents_is_told_by_its_parties() -> None:
    text = (
        "Five documents were signed, including a memorandum between Dalian Port Group and Amber "
        "Motors LLC."
    )
    assert said(text, "Agreement", "party") == {"Dalian Port Group", "Amber Motors LLC"}


def test_what_two_agree_to_sign_is_planned() -> None:
    text = "Golden Wheel Group agreed to sign a framework agreement in July."
    assert ("status", "planned") in fact(text, "Agreement")


def test_a_sum_may_stand_before_the_contract() -> None:
    text = "Golden Wheel Group signed a $12 million supply contract with Amber Motors LLC."
    assert ("amount.contracted", "USD 12000000") in fact(text, "Agreement")


def test_a_consulate_is_no_consul() -> None:
    assert not facts("The Polish consulates in China open at nine.", "Person")


def test_a_visit_may_be_told_by_its_end_first() -> None:
    text = "The visit to Dalian by Governor Jan Kowal begins on Monday."
    assert {("visitor", "Jan Kowal"), ("place", "Dalian")} <= fact(text, "Visit")
    text = "The trip to Dalian, from 3 to 7 May, was led by Mayor Jan Kowal."
    assert {("head", "Jan Kowal"), ("place", "Dalian")} <= fact(text, "Visit")


def test_an_event_may_be_scheduled_for_a_month() -> None:
    text = "The Amber Forum is scheduled for September 2025 in Busan."
    assert {("when", "2025-09"), ("place", "Busan")} <= fact(text, "Event")
    text = "Dalian hosts the third Amber Trade Fair."
    assert ("place", "Dalian") in fact(text, "Event")


def test_the_plant_may_be_told_with_its_sum() -> None:
    text = "The $300 million glass plant in Dalian is being built by Golden Wheel Group."
    assert {("amount.total_planned", "USD 300000000"), ("party.builder", "Golden Wheel Group")} <= (
        fact(text, "Project")
    )


def test_what_the_firms_of_a_place_look_for_is_a_need() -> None:
    text = "Pakistani companies are looking for suppliers of textile machinery."
    assert ("what", "suppliers of textile machinery") in fact(text, "Need")
    text = "There is demand in Dalian for Polish apples."
    assert ("what", "Polish apples") in fact(text, "Need")


def test_one_advantage_is_a_strength_too() -> None:
    text = "The greatest advantage of Dalian is its location."
    assert {("of", "Dalian"), ("what", "location")} <= fact(text, "Strength")
    text = "Dalian, with its skilled workforce and modern port, attracts investors."
    assert said(text, "Strength", "what") == {"skilled workforce", "modern port"}


def test_where_a_plant_is_built_may_stand_behind_its_sum_or_before_its_builder() -> None:
    text = "A sensor plant worth 40 million euros will be built in Dalian by Golden Wheel Group."
    assert ("place", "Dalian") in fact(text, "Project")
    text = "In Dalian, Golden Wheel Group is constructing a logistics centre worth $20 million."
    assert ("place", "Dalian") in fact(text, "Project")


def test_who_starts_the_construction_invests() -> None:
    text = "Golden Wheel Group has started construction of a glass plant in Dalian."
    assert {("party.investor", "Golden Wheel Group"), ("status", "ground_broken")} <= fact(
        text, "Project"
    )


def test_the_construction_of_a_plant_is_approved() -> None:
    text = "The authorities approved the construction of a solar power station in Dalian."
    assert ("status", "approved") in fact(text, "Project")
