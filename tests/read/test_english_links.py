"""Flights, trains and lines in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities


def test_a_flight_that_one_side_proposes_is_a_wish() -> None:
    text = "The Chinese side proposed opening a direct flight between Dalian and Bangkok."
    assert modalities(text, "Link") == {"wish"}


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


def test_a_train_that_leaves_one_city_for_another_is_a_link() -> None:
    text = "A cargo train left Harbin for the Russian capital Moscow on Monday."
    assert fact(text, "Link") == {
        ("mode", "rail"),
        ("origin", "Harbin"),
        ("destination", "Moscow"),
    }


def test_the_first_train_opens_the_link() -> None:
    text = (
        "The first cold-chain train from Kunming, capital of Yunnan Province, to Vientiane, "
        "Laos, set out on Friday."
    )
    assert fact(text, "Link") >= {("status", "running"), ("starts", "2024-05-10")}


def test_what_a_departure_marks_is_said_of_its_link() -> None:
    text = (
        "A train set off from Xi'an for Almaty on Monday, marking the launch of a regular "
        "freight train service."
    )
    assert fact(text, "Link") >= {("status", "running"), ("starts", "2024-05-13")}


def test_a_service_that_was_launched_on_a_day_links_two_places() -> None:
    text = (
        "A new freight train service was launched on Monday, linking Lanzhou in northwest "
        "China's Gansu Province with Duisburg in Germany."
    )
    assert fact(text, "Link") >= {
        ("status", "running"),
        ("origin", "Lanzhou"),
        ("destination", "Duisburg"),
    }


def test_an_airline_that_starts_flights_operates_them() -> None:
    text = (
        "Beichen Airlines started direct flights on Tuesday between the northern Chinese city "
        "of Harbin and the tourist destination of Phuket in Thailand."
    )
    assert fact(text, "Link") >= {
        ("operator", "Beichen Airlines"),
        ("status", "running"),
        ("origin", "Harbin"),
        ("destination", "Phuket"),
    }


def test_a_train_that_is_due_to_be_launched_is_announced() -> None:
    text = "A train from Vientiane to Chengdu is due to be launched in December."
    assert fact(text, "Link") >= {("status", "announced"), ("starts", "2024-12")}
    assert modalities(text, "Link") == {"plan"}


def test_two_routes_of_one_sentence_are_two_links() -> None:
    text = (
        "Flights between Bangkok and Harbin will commence in June and flights between Bangkok "
        "and Dalian will start in July."
    )
    assert [dict(link)["starts"] for link in facts(text, "Link")] == ["2024-06", "2024-07"]


def test_days_of_the_week_are_how_often_a_train_runs() -> None:
    head = "The first freight train from Kunming to Vientiane left on Friday. "
    every = (
        head + "The service, run by Beichen Logistics Co., Ltd., operates every Tuesday and Friday."
    )
    assert fact(every, "Link") >= {
        ("frequency", "every Tuesday and Friday"),
        ("operator", "Beichen Logistics Co., Ltd."),
    }
    on_days = head + "It will run on Mondays, Thursdays and Saturdays."
    assert ("frequency", "on Mondays, Thursdays and Saturdays") in fact(on_days, "Link")
    assert ("frequency", "every two days") in fact(head + "The train runs every two days.", "Link")
