"""What English releases say in nouns, passives and clauses in between: one fact each."""

from __future__ import annotations

from release_reading import fact, said


def test_two_met_in_a_place_with_a_delegation() -> None:
    text = "On May 10, Mayor Chen Liwei met in Changsha with Consul General Ivan Sedov."
    assert fact(text, "Meeting") >= {("participant", "Chen Liwei"), ("participant", "Ivan Sedov")}


def test_what_was_said_at_a_reception_for_somebody_was_said_to_him() -> None:
    text = (
        "Prime Minister Nguyen Van Toan said this at a reception in Hanoi for Minister Ivan Sedov."
    )
    assert said(text, "Meeting", "participant") == {"Nguyen Van Toan", "Ivan Sedov"}


def test_a_place_that_sends_a_delegation_makes_it_visit() -> None:
    text = "Dalian Port Group is sending a delegation to Busan in June."
    assert said(text, "Visit", "place") == {"Busan"}


def test_a_visit_that_begins() -> None:
    text = "A delegation from Nagasaki, Japan began its three-day visit to Fuzhou."
    assert fact(text, "Visit") >= {
        ("visitor", "delegation from Nagasaki, Japan"),
        ("place", "Fuzhou"),
    }


def test_a_memorandum_that_two_have_signed_is_told_in_passing() -> None:
    text = "The memorandum of understanding signed by Dalian Port Group and Oman Air runs on."
    assert said(text, "Agreement", "party") == {"Dalian Port Group", "Oman Air"}


def test_an_airline_will_open_routes() -> None:
    text = "Oman Air will open a new route from Muscat to Dalian, starting June 3."
    assert fact(text, "Link") >= {
        ("operator", "Oman Air"),
        ("origin", "Muscat"),
        ("destination", "Dalian"),
        ("starts", "2024-06-03"),
    }


def test_the_opening_of_a_plant_is_celebrated() -> None:
    text = "Golden Wheel Group celebrated the opening of its first pump factory in Dalian."
    assert fact(text, "Establishment") >= {("founder", "Golden Wheel Group"), ("place", "Dalian")}


def test_ground_was_broken_for_a_plant_with_a_sum() -> None:
    text = (
        "Golden Wheel Group announced the groundbreaking of a new tyre plant in Dalian. The plant "
        "represents an investment of 90 million yuan."
    )
    assert fact(text, "Project") >= {
        ("party.investor", "Golden Wheel Group"),
        ("status", "ground_broken"),
        ("amount.total_planned", "CNY 90000000"),
    }


def test_two_events_end_together_in_a_city() -> None:
    text = "The China-ASEAN Expo and the Silk Road Forum concluded on Monday in Nanning."
    assert said(text, "Event", "place") == {"Nanning"}


def test_who_organised_an_event_is_its_host() -> None:
    text = (
        "The Silk Road Forum was held in Dalian and organized by the Ministry of Commerce of China."
    )
    assert said(text, "Event", "participant.host") == {"the Ministry of Commerce of China"}


def test_a_place_that_a_delegation_comes_from_opens_nothing() -> None:
    text = "Growth in Vietnam goes on after Golden Wheel Group opened an office in Hanoi."
    assert said(text, "Establishment", "founder") == {"Golden Wheel Group"}


def test_somebody_who_is_welcomed_is_met_and_not_supported() -> None:
    text = "Mayor Chen Liwei welcomed the delegation from Georgia."
    assert said(text, "Meeting", "participant") == {"Chen Liwei", "delegation from Georgia"}
    assert said(text, "Statement", "stance") == set()


def test_a_province_that_is_described_is_visited() -> None:
    text = "A delegation from Georgia paid a visit to the northern border province of Gansu."
    assert said(text, "Visit", "place") == {"Gansu"}


def test_money_goes_into_the_construction_of_a_facility() -> None:
    text = (
        "Golden Wheel Group is set to invest $65 million in the construction of a deep grain "
        "processing facility in Heilongjiang Province."
    )
    assert fact(text, "Project") >= {
        ("party.investor", "Golden Wheel Group"),
        ("amount.total_planned", "USD 65000000"),
    }


def test_a_delegation_leaves_for_several_countries() -> None:
    text = (
        "A delegation from Georgia led by Mayor Chen Liwei will leave on Sunday for a 10-day tour "
        "of Japan and South Korea."
    )
    assert fact(text, "Visit") >= {
        ("visitor", "delegation from Georgia"),
        ("head", "Chen Liwei"),
        ("place", "Japan"),
        ("place", "South Korea"),
    }


def test_a_minister_opens_an_office_for_others() -> None:
    text = "Ambassador Ivan Sedov has inaugurated a representative office in the city of Xiamen."
    assert fact(text, "Establishment") >= {("place", "Xiamen")}


def test_one_country_is_urged_to_do_something() -> None:
    text = "Prime Minister Nguyen Van Toan urged China to open more border gates."
    assert ("stance", "proposes") in fact(text, "Statement")


def test_a_title_may_stand_before_a_name_that_is_known_already() -> None:
    text = "Mayor Chen Liwei spoke. The Governor of Tomsk Region Anatoly Sedov met with Mayor Chen."
    assert said(text, "Meeting", "participant") == {"Chen Liwei", "Anatoly Sedov"}


def test_ports_sign_too() -> None:
    text = "Port of Dalian signed a memorandum of understanding with the Port of Busan."
    assert said(text, "Agreement", "party") == {"Port of Dalian", "Port of Busan"}


def test_a_delegation_without_a_name_of_its_own_visits() -> None:
    text = "A delegation led by Mayor Chen Liwei paid a working visit to Gansu."
    assert fact(text, "Visit") >= {("head", "Chen Liwei"), ("place", "Gansu")}


def test_a_visit_that_was_something_is_no_visit_of_the_speaker() -> None:
    text = "Mayor Chen Liwei said that the visit to Gansu was a pleasure."
    assert said(text, "Visit", "place") == set()


def test_the_place_of_a_dateline_founds_nothing() -> None:
    text = "Rayong – The Industrial Estate Authority of Thailand has opened an office in Chonburi."
    assert "Rayong" not in said(text, "Establishment", "founder")
