"""Projects, zones, links and ties in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said

PLANT = (
    "With a total investment of 1.2 billion yuan (about 167 million U.S. dollars), the Rhein "
    "Bearings Dalian project is expected to start production by the end of 2025."
)


def test_a_total_investment_before_the_project() -> None:
    assert ("amount.total_planned", "CNY 1200000000") in fact(PLANT, "Project")


def test_what_is_expected_is_no_fact() -> None:
    assert fact(PLANT, "Project") >= {("completes", "2025-12~")}
    assert "plan" in modalities(PLANT, "Project")


def test_sales_are_no_amount_of_a_project() -> None:
    text = "The Panjin Polyolefin Project is in Panjin. Its owner had sales of 90 billion dollars."
    assert not any(key.startswith("amount") for key, _ in fact(text, "Project"))


def test_a_signed_agreement_is_no_status_of_the_project() -> None:
    text = "Dalian Port Group signed a contract for the Panjin Polyolefin Project."
    assert said(text, "Project", "status") == set()


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


def test_a_route_that_was_launched_runs() -> None:
    text = "A direct cargo route between Harbin and Yekaterinburg was launched on Tuesday."
    assert fact(text, "Link") >= {
        ("mode", "air"),
        ("status", "running"),
        ("origin", "Harbin"),
        ("destination", "Yekaterinburg"),
    }


def test_operator_and_frequency_are_of_the_link_before() -> None:
    text = (
        "A cargo route between Harbin and Yekaterinburg was launched. The flights are operated "
        "by Beichen Airlines three times a week. Another route linking Harbin and Novosibirsk "
        "will open in June."
    )
    first, second = facts(text, "Link")
    assert first >= {("operator", "Beichen Airlines"), ("frequency", "three times a week")}
    assert second >= {
        ("mode", "air"),
        ("status", "announced"),
        ("origin", "Harbin"),
        ("destination", "Novosibirsk"),
    }


def test_a_route_that_will_open_is_a_plan() -> None:
    text = "A route linking Harbin and Novosibirsk will open in June."
    assert modalities(text, "Link") == {"plan"}


def test_flights_that_will_be_suspended() -> None:
    text = "Direct flights between Shenyang and Osaka will be suspended from May 12."
    assert ("status", "suspended") in fact(text, "Link")


def test_a_china_europe_train_links_no_country_with_a_continent() -> None:
    text = "A China-Europe freight train left Shenyang for Duisburg on May 8."
    assert fact(text, "Link") >= {("origin", "Shenyang"), ("destination", "Duisburg")}


def test_a_link_between_cities_that_are_called_cities() -> None:
    text = "A freight train from the city of Brest in Belarus to the port city of Ningbo opened."
    assert fact(text, "Link") >= {("origin", "Brest"), ("destination", "Ningbo")}


def test_a_ferry_is_a_ferry() -> None:
    assert ("mode", "ferry") in fact("The ferry service between Dalian and Incheon.", "Link")


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


def test_an_earlier_project_has_no_name() -> None:
    text = "An earlier project by the two companies was suspended in 2022."
    assert facts(text, "Project") == []


def test_people_and_companies_of_a_nation_are_counted() -> None:
    text = "In 2023, 48,600 Chinese tourists visited Georgia."
    assert fact(text, "Statistic") == {
        ("measure", "Chinese tourists visited Georgia"),
        ("value", "48600"),
        ("scope", "Georgia"),
        ("period", "2023"),
    }


def test_a_city_is_home_to_so_many_companies() -> None:
    text = "Dalian is home to more than 1,600 Japanese-funded companies."
    assert fact(text, "Statistic") >= {("value", "1600"), ("scope", "Dalian")}


def test_what_the_sentence_before_hopes_makes_no_wish_of_a_strength() -> None:
    text = "We hope to see you in Jilin Province. The province is strong in optics."
    assert modalities(text, "Strength") == {"fact"}


def test_what_a_region_is_ready_to_supply_is_its_offer() -> None:
    text = "Almaty Region is ready to supply grain and meat to China."
    assert fact(text, "Offer") >= {("what", "grain"), ("what", "meat"), ("to", "China")}


def test_what_a_region_is_interested_in_importing_is_its_need() -> None:
    text = "Almaty Region is interested in importing farm machinery and tyres."
    assert said(text, "Need", "what") == {"farm machinery", "tyres"}


def test_a_plant_that_a_sum_is_invested_in_is_a_project() -> None:
    text = "Karst Metals Co., Ltd. plans to invest 200 million euros in a methanol plant."
    assert fact(text, "Project") >= {
        ("amount.total_planned", "EUR 200000000"),
        ("party.investor", "Karst Metals Co., Ltd."),
    }


def test_what_is_famous_for_a_field_is_strong_in_it() -> None:
    text = "Dalian is famous for shipbuilding and petrochemicals."
    assert said(text, "Strength", "field") == {"C301", "C2011"}


def test_a_share_of_a_whole_is_counted() -> None:
    text = "Dalian handles 80 percent of the transit cargo of Jilin."
    assert ("value", "80 %") in fact(text, "Statistic")
