"""Projects and openings in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said

BEARINGS = (
    "With a total investment of 1.2 billion yuan (about 167 million U.S. dollars), the Rhein "
    "Bearings Dalian project is expected to start production by the end of 2025."
)
PLANT = "Golden Wheel Group broke ground on a tyre plant in Dalian on May 6."


def test_the_plant_of_a_company_opens_somewhere() -> None:
    text = "The new plant of Karst Metals Co., Ltd. opened in Almaty on Friday."
    assert fact(text, "Establishment") >= {
        ("founder", "Karst Metals Co., Ltd."),
        ("place", "Almaty"),
        ("what", "The new plant"),
    }


def test_a_total_investment_before_the_project() -> None:
    assert ("amount.total_planned", "CNY 1200000000") in fact(BEARINGS, "Project")


def test_what_is_expected_is_no_fact() -> None:
    assert fact(BEARINGS, "Project") >= {("completes", "2025-12~")}
    assert "plan" in modalities(BEARINGS, "Project")


def test_sales_are_no_amount_of_a_project() -> None:
    text = "The Panjin Polyolefin Project is in Panjin. Its owner had sales of 90 billion dollars."
    assert not any(key.startswith("amount") for key, _ in fact(text, "Project"))


def test_a_signed_agreement_is_no_status_of_the_project() -> None:
    text = "Dalian Port Group signed a contract for the Panjin Polyolefin Project."
    assert said(text, "Project", "status") == set()


def test_an_earlier_project_has_no_name() -> None:
    text = "An earlier project by the two companies was suspended in 2022."
    assert facts(text, "Project") == []


def test_a_plant_that_a_sum_is_invested_in_is_a_project() -> None:
    text = "Karst Metals Co., Ltd. plans to invest 200 million euros in a methanol plant."
    assert fact(text, "Project") >= {
        ("amount.total_planned", "EUR 200000000"),
        ("party.investor", "Karst Metals Co., Ltd."),
    }


def test_what_is_to_be_opened_is_no_opening_yet() -> None:
    text = "Golden Wheel Group proposed to set up a training centre in Dalian."
    assert facts(text, "Establishment") == []


def test_who_opened_what_where_and_when() -> None:
    text = "Golden Wheel Group opened a training centre in Dalian on May 3."
    assert fact(text, "Establishment") == {
        ("founder", "Golden Wheel Group"),
        ("what", "a training centre"),
        ("place", "Dalian"),
        ("when", "2024-05-03"),
    }


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
