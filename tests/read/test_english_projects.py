"""Projects, openings, strengths and offers in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, said

PLANT = "Golden Wheel Group broke ground on a tyre plant in Dalian on May 6."


def test_a_plant_that_is_described_and_the_project_of_that_plant_are_one() -> None:
    text = f"{PLANT} The Dalian Tyre Project is worth 200 million dollars."
    assert fact(text, "Project") >= {
        ("name", "Dalian Tyre Project"),
        ("party.investor", "Golden Wheel Group"),
        ("amount.total_planned", "USD 200000000"),
        ("place", "Dalian"),
    }


def test_two_plants_that_make_different_things_are_two_projects() -> None:
    text = f"{PLANT} The glass plant project is worth 90 million dollars."
    assert len(facts(text, "Project")) == 2


def test_what_a_plant_makes_a_year_is_counted_in_pieces() -> None:
    text = f"{PLANT} The plant will be able to produce 400,000 tyres a year."
    assert ("capacity", "400000 {piece}") in fact(text, "Project")


def test_a_capacity_in_a_unit() -> None:
    text = "The Omsk helium plant, with an annual capacity of 500,000 tonnes, is on schedule."
    assert ("capacity", "500000 t") in fact(text, "Project")


def test_how_far_a_project_is_and_who_builds_it() -> None:
    text = "Construction of the Omsk helium plant is 60 percent complete."
    assert ("progress", "60 %") in fact(text, "Project")
    built = "The Omsk helium plant is being built in Omsk by Golden Wheel Group."
    assert ("party.builder", "Golden Wheel Group") in fact(built, "Project")


def test_a_project_that_was_put_on_hold_is_suspended() -> None:
    text = "The Omsk helium plant was put on hold."
    assert ("status", "suspended") in fact(text, "Project")


def test_an_office_opens_of_whom_and_when() -> None:
    text = "A representative office of Tomsk Region opened in Chengdu on May 14."
    assert fact(text, "Establishment") >= {
        ("founder", "Tomsk Oblast"),
        ("place", "Chengdu"),
        ("when", "2024-05-14"),
    }


def test_good_things_that_a_city_has_are_strengths() -> None:
    text = "Harbin boasts a highly qualified workforce and a central location."
    assert said(text, "Strength", "what") == {
        "a highly qualified workforce",
        "a central location",
    }


def test_one_of_the_main_producers_is_strong_in_what_it_makes() -> None:
    text = "Liaoning is one of China's main producers of steel."
    assert [of for one in facts(text, "Strength") for key, of in one if key == "of"] == ["Liaoning"]


def test_to_whom_something_is_offered_is_no_part_of_it() -> None:
    text = "Great Stone Industrial Park provides residents with tax exemptions."
    assert said(text, "Offer", "what") == {"tax exemptions"}


def test_what_the_companies_of_a_region_offer_is_its_offer() -> None:
    text = "Liaoning was represented by 22 companies offering seafood, honey and flour."
    assert fact(text, "Offer") >= {
        ("party", "Liaoning"),
        ("what", "seafood"),
        ("what", "honey"),
        ("what", "flour"),
    }


def test_a_city_that_has_been_a_partner_of_another() -> None:
    text = "Duisburg has been Wuhan's sister city since 1982."
    assert fact(text, "Tie") == {
        ("place", "Duisburg"),
        ("place", "Wuhan"),
        ("level", "sister_city"),
        ("since", "1982"),
    }
