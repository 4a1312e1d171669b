"""Zones, ties, strengths, offers and needs in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_a_zone_has_area_operator_and_status() -> None:
    text = (
        "The Yingkou Comprehensive Bonded Zone officially started operation on May 1. Covering "
        "an area of 1.85 square kilometers, the zone is operated by Yingkou Port Group."
    )
    assert fact(text, "Zone") >= {
        ("status", "operating"),
        ("area", "1.85 km2"),
        ("operator", "Yingkou Port Group"),
    }


def test_to_build_a_zone_into_a_hub_is_an_aim_and_no_status() -> None:
    text = "The city will build the Yingkou Comprehensive Bonded Zone into a logistics hub."
    assert said(text, "Zone", "aim") == {"a logistics hub"}
    assert said(text, "Zone", "status") == set()


def test_a_tie_has_its_level_and_year() -> None:
    text = "Changchun and Tsuruga have been friendly exchange cities since 2011."
    assert fact(text, "Tie") == {
        ("place", "Changchun"),
        ("place", "Tsuruga"),
        ("level", "friendly_exchange_city"),
        ("since", "2011"),
    }


def test_a_province_of_a_country_is_the_place_of_a_tie() -> None:
    text = "Liaoning Province and Thailand's Rayong Province became sister provinces in 2015."
    assert said(text, "Tie", "place") == {"Liaoning", "Rayong"}


def test_what_a_zone_looks_for_is_its_need() -> None:
    text = "The Tianjin Binhai High-tech Zone is looking for suppliers of rubber and starch."
    assert said(text, "Need", "what") == {"suppliers of rubber and starch"}


def test_what_a_zone_lists_in_one_breath_is_one_need() -> None:
    text = "The Tianjin Binhai High-tech Zone needs dyers, weavers and a cold store."
    assert said(text, "Need", "what") == {"dyers", "weavers", "a cold store"}
    assert len(facts(text, "Need")) == 1


def test_the_province_is_the_one_that_was_named_last() -> None:
    text = "Guests came to Jilin Province. The province is strong in optics and ceramics."
    assert said(text, "Strength", "of") == {"Jilin"}
    assert said(text, "Strength", "field") == {"C267", "C239"}


def test_what_the_sentence_before_hopes_makes_no_wish_of_a_strength() -> None:
    text = "We hope to see you in Jilin Province. The province is strong in optics."
    assert modalities(text, "Strength") == {"fact"}


def test_what_a_region_is_ready_to_supply_is_its_offer() -> None:
    text = "Almaty Region is ready to supply grain and meat to China."
    assert fact(text, "Offer") >= {("what", "grain"), ("what", "meat"), ("to", "China")}


def test_what_a_region_is_interested_in_importing_is_its_need() -> None:
    text = "Almaty Region is interested in importing farm machinery and tyres."
    assert said(text, "Need", "what") == {"farm machinery", "tyres"}


def test_what_is_famous_for_a_field_is_strong_in_it() -> None:
    text = "Dalian is famous for shipbuilding and petrochemicals."
    assert said(text, "Strength", "field") == {"C301", "C2011"}


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
