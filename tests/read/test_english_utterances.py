"""Statements and promises in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_what_is_keenly_wished_or_asked_for_is_a_statement() -> None:
    keen = "Mayor Chen Liwei said that the city is keen to cooperate in tourism."
    assert said(keen, "Statement", "stance") == {"wishes"}
    asked = "Mayor Chen Liwei called on Thai companies to invest in timber processing."
    assert fact(asked, "Statement") >= {
        ("speaker", "Chen Liwei"),
        ("stance", "proposes"),
        ("about", "Thai companies to invest in timber processing"),
    }


def test_according_to_somebody_he_says_it() -> None:
    text = "According to Mayor Chen Liwei, the region is interested in joint festivals."
    assert ("speaker", "Chen Liwei") in fact(text, "Statement")


def test_who_promises_that_the_city_will_act_commits_himself() -> None:
    text = "Mayor Chen Liwei promised that the city would build a road by the end of 2025."
    assert fact(text, "Commitment") >= {("by", "Chen Liwei"), ("what", "build a road")}


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
