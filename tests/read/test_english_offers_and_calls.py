"""What authorities and agencies offer, seek, put off and take back in English releases."""

from __future__ import annotations

from release_reading import fact, facts, modalities


def test_a_site_that_is_being_offered_has_its_land() -> None:
    text = (
        "The 30-hectare site, which is connected to a railway, is now being offered to investors."
    )
    assert fact(text, "Offer") == {
        ("land", "30 ha"),
        ("what", "30-hectare site"),
        ("to", "investors"),
    }


def test_land_is_prepared_for_industrial_use() -> None:
    text = "The Cebu Port Authority prepares 40 hectares in Danao for industrial use."
    assert fact(text, "Offer") == {
        ("party", "Cebu Port Authority"),
        ("land", "40 ha"),
        ("what", "40 hectares in Danao for industrial use"),
    }


def test_what_is_offered_may_be_a_list_of_lines() -> None:
    text = (
        "The Cebu Port Authority offers registered enterprises:\n\n"
        "- an income tax holiday of six years\n- duty-free import of equipment\n"
    )
    assert fact(text, "Offer") == {
        ("party", "Cebu Port Authority"),
        ("what", "an income tax holiday of six years"),
        ("what", "duty-free import of equipment"),
    }


def test_expressions_of_interest_are_a_need_with_contact_and_last_day() -> None:
    text = (
        "The Kenya Ports Authority is inviting expressions of interest from private firms for the "
        "construction of a cold store. Interested firms should write to the Procurement office "
        "not later than 30 June."
    )
    assert fact(text, "Need") == {
        ("party", "Kenya Ports Authority"),
        ("what", "construction of a cold store"),
        ("contact", "the Procurement office"),
        ("valid_until", "2024-06-30"),
    }


def test_buyers_are_listed_line_by_line_with_goods_and_quantities() -> None:
    text = (
        "Requests from buyers received in May:\n\n"
        "- Foshan Golden Foods: dried mango, 10 tonnes a month\n"
        "- Dalian Ocean Trading: frozen squid\n"
    )
    first, second = facts(text, "Need")
    assert first >= {("party", "Foshan Golden Foods"), ("constraint", "10 tonnes a month")}
    assert second == {("party", "Dalian Ocean Trading"), ("what", "frozen squid")}


def test_lines_of_firms_are_no_needs_where_nobody_asks() -> None:
    text = "Members of the board:\n\n- Dalian Ocean Trading: frozen squid\n"
    assert facts(text, "Need") == []


def test_works_that_are_pushed_back_start_later() -> None:
    text = (
        "Works on the Mahakali bridge, a $120 million project financed by a loan from the Asian "
        "Development Bank, have been pushed back to 2026."
    )
    assert fact(text, "Project") == {
        ("name", "Mahakali bridge"),
        ("amount.total_planned", "USD 120000000"),
        ("party.financier", "Asian Development Bank"),
        ("starts", "2026"),
    }


def test_a_licence_that_is_revoked_ends_its_project() -> None:
    text = (
        "The investment licence issued to Sunrise Textiles Limited in 2022 for the establishment "
        "of a US$40 million garment factory in Gaborone has been revoked."
    )
    assert fact(text, "Project") >= {
        ("party.investor", "Sunrise Textiles Limited"),
        ("amount.total_planned", "USD 40000000"),
        ("status", "cancelled"),
    }


def test_a_plan_that_will_not_go_ahead_opens_nothing() -> None:
    text = "The plan of Delta Steel Limited to reopen a cement plant in Kitwe will not go ahead."
    assert facts(text, "Establishment") == []
    assert ("status", "cancelled") in fact(text, "Project")


def test_the_contract_for_a_project_is_awarded_to_its_builder() -> None:
    text = "The contract for the Kribi grain terminal was awarded to Delta Steel Limited."
    assert ("party.builder", "Delta Steel Limited") in fact(text, "Project")


def test_the_signing_has_its_place_day_and_witness() -> None:
    text = (
        "The Kenya Investment Authority signed an MoU with Delta Steel Limited. The signing took "
        "place in Wuhan on 3 May and was witnessed by Ambassador Peter Mwangi."
    )
    assert fact(text, "Agreement") >= {
        ("place", "Wuhan"),
        ("when", "2024-05-03"),
        ("witness", "Peter Mwangi"),
    }


def test_an_agreement_that_was_terminated() -> None:
    text = "The Kenya Ports Authority has terminated its agreement with Delta Steel Limited."
    assert ("status", "terminated") in fact(text, "Agreement")


def test_an_evening_that_a_chamber_will_hold() -> None:
    text = "The Harbin Chamber of Commerce will hold a tourism promotion evening in Shenzhen."
    assert ("type", "promotion") in fact(text, "Event")
    assert modalities(text, "Event") == {"plan"}


def test_land_with_its_area_first_is_available() -> None:
    text = "Some 200 hectares of land near the port of Tema are available for lease."
    assert ("land", "200 ha") in fact(text, "Offer")


def test_who_presents_something_at_a_fair_takes_part_in_it() -> None:
    text = "Delta Steel Limited will present its products at the Xi'an Logistics Expo in September."
    assert ("participant", "Delta Steel Limited") in fact(text, "Event")
