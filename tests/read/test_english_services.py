"""Services that carriers and ports tell of in English: routes with a dash, calls, frequencies."""

from __future__ import annotations

from release_reading import fact


def test_a_carrier_began_a_service_with_a_dash() -> None:
    text = "Ocean Crest Line began a Dalian-Ningbo service on 3 May. Voyage time: 12 days."
    assert fact(text, "Link") == {
        ("mode", "sea"),
        ("status", "running"),
        ("origin", "Dalian"),
        ("destination", "Ningbo"),
        ("operator", "Ocean Crest Line"),
        ("starts", "2024-05-03"),
    }


def test_a_frequency_may_stand_behind_its_word() -> None:
    text = "Golden Wing Airlines introduced a Harbin–Bangkok service. Frequency: every ten days."
    assert ("frequency", "every ten days") in fact(text, "Link")


def test_what_was_suspended_and_resumed_on_a_route_runs() -> None:
    text = "Ferry service on the Weihai - Incheon route, suspended in 2020, was resumed on May 3."
    assert fact(text, "Link") == {
        ("mode", "ferry"),
        ("status", "running"),
        ("origin", "Weihai"),
        ("destination", "Incheon"),
        ("starts", "2024-05-03"),
    }


def test_the_first_call_of_a_service_ends_in_the_port_that_welcomed_it() -> None:
    text = (
        "The Port of Gdansk has welcomed the first call of a new container service linking "
        "the Baltic with Qingdao and Ningbo."
    )
    assert fact(text, "Link") >= {
        ("mode", "sea"),
        ("origin", "Qingdao"),
        ("destination", "Gdansk"),
    }


def test_carriers_are_named_in_a_sentence_of_their_own_and_days_with_the_frequency() -> None:
    text = (
        "Bus service between Chiang Rai and Kunming was resumed on May 5. The carriers are Lanna "
        "Coach and Kunming Road Transport. Buses will run twice a week, on Mondays and Fridays."
    )
    assert fact(text, "Link") >= {
        ("operator", "Lanna Coach"),
        ("operator", "Kunming Road Transport"),
        ("frequency", "twice a week, on Mondays and Fridays"),
    }


def test_flights_go_from_three_to_five_a_week() -> None:
    text = "Golden Wing Airlines will raise its Harbin-Bangkok frequency from three to five a week."
    assert ("frequency", "five a week") in fact(text, "Link")


def test_twinned_cities_have_a_tie() -> None:
    assert fact("Sapporo is twinned with Tianjin.", "Tie") == {
        ("level", "sister_city"),
        ("place", "Sapporo"),
        ("place", "Tianjin"),
    }
