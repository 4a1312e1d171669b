"""Statements, promises, events, openings and figures in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_a_statement_has_speaker_stance_words_and_fields() -> None:
    text = "Mayor Zhong Mingyuan said that Dalian is ready to deepen cooperation in tourism."
    assert fact(text, "Statement") == {
        ("speaker", "Zhong Mingyuan"),
        ("stance", "ready"),
        ("about", "deepen cooperation in tourism"),
        ("field", "N79"),
    }


def test_two_stances_of_one_sentence_are_two_statements_of_one_speaker() -> None:
    text = "Mayor Zhong Mingyuan thanked the guests for their trust and invited them to return."
    assert said(text, "Statement", "stance") == {"thanks", "invites"}
    assert said(text, "Statement", "speaker") == {"Zhong Mingyuan"}


def test_that_a_wish_was_stated_is_a_fact() -> None:
    text = "Mayor Zhong Mingyuan hopes to expand exchanges in education."
    assert modalities(text, "Statement") == {"fact"}


def test_to_welcome_a_guest_is_no_statement() -> None:
    text = "Mayor Zhong Mingyuan welcomed Governor Helen Marsh in Dalian."
    assert facts(text, "Statement") == []


def test_what_is_to_be_opened_is_no_opening_yet() -> None:
    text = "Golden Wheel Group proposed to set up a training centre in Dalian."
    assert facts(text, "Establishment") == []


def test_words_of_nobody_are_no_statement() -> None:
    assert facts("The dishes are cheap, and support from guests is warm.", "Statement") == []


def test_the_two_sides_are_those_who_met() -> None:
    text = (
        "Governor Helen Marsh met with Mayor Zhong Mingyuan on May 11. "
        "The two sides expressed readiness to expand exchanges in education."
    )
    assert said(text, "Statement", "speaker") == {"Helen Marsh", "Zhong Mingyuan"}


def test_the_two_sides_of_nothing_are_nobody() -> None:
    assert facts("The two sides expressed readiness to expand exchanges.", "Statement") == []


def test_a_promise_has_who_what_and_until_when() -> None:
    text = (
        "Golden Wheel Group pledged to supply 200 buses to the port by the end of 2025. "
        "The port is busy."
    )
    assert fact(text, "Commitment") == {
        ("by", "Golden Wheel Group"),
        ("what", "supply 200 buses to the port"),
        ("due", "2025-12~"),
    }


def test_a_named_event_with_place_date_and_who_came() -> None:
    text = (
        "The 5th China-Kazakhstan Business Forum was held in Harbin on May 10. "
        "Mayor Zhong Mingyuan attended the forum."
    )
    assert fact(text, "Event") == {
        ("name", "5th China-Kazakhstan Business Forum"),
        ("type", "forum"),
        ("place", "Harbin"),
        ("when", "2024-05-10"),
        ("participant", "Zhong Mingyuan"),
    }


def test_a_ceremony_without_a_name_is_an_event() -> None:
    text = "The groundbreaking ceremony of the plant was held in Dalian on May 5."
    assert fact(text, "Event") == {
        ("type", "groundbreaking_ceremony"),
        ("place", "Dalian"),
        ("when", "2024-05-05"),
    }


def test_who_opened_what_where_and_when() -> None:
    text = "Golden Wheel Group opened a training centre in Dalian on May 3."
    assert fact(text, "Establishment") == {
        ("founder", "Golden Wheel Group"),
        ("what", "a training centre"),
        ("place", "Dalian"),
        ("when", "2024-05-03"),
    }


def test_a_figure_has_measure_value_period_and_scope() -> None:
    text = "In 2023, trade between Liaoning and Kazakhstan reached 5.2 billion US dollars."
    assert fact(text, "Statistic") == {
        ("measure", "trade"),
        ("value", "USD 5200000000"),
        ("period", "2023"),
        ("scope", "Liaoning"),
        ("scope", "Kazakhstan"),
    }
