"""Events in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, said


def test_a_fair_runs_from_day_to_day() -> None:
    text = "The 5th Harbin International Snow Fair will run from January 5 to January 9 in Harbin."
    assert fact(text, "Event") >= {("place", "Harbin"), ("when", "2025-01-05/2025-01-09")}


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


def test_an_event_that_is_due_to_take_place_has_place_and_days() -> None:
    text = "He invited them to the China-ASEAN Expo due to take place in Nanning from May 24 to 28."
    assert fact(text, "Event") >= {("place", "Nanning"), ("when", "2024-05-24/2024-05-28")}


def test_a_city_that_hosts_a_forum() -> None:
    text = "Tashkent hosted the Uzbek-Chinese business forum on May 6."
    assert fact(text, "Event") >= {("type", "forum"), ("place", "Tashkent")}


def test_a_reception_is_an_event_without_a_type() -> None:
    text = (
        "A reception marking the 30th anniversary of ties was held in Xiamen on 8 May. Mayor Chen "
        "Liwei and Consul General Ivan Sedov addressed the reception."
    )
    assert fact(text, "Event") == {
        ("place", "Xiamen"),
        ("when", "2024-05-08"),
        ("participant.speaker", "Chen Liwei"),
        ("participant.speaker", "Ivan Sedov"),
    }


def test_guests_who_are_listed_took_part() -> None:
    text = (
        "A reception was held in Xiamen on May 8. About 200 guests attended the reception, among "
        "them Mayor Chen Liwei and Consul General Ivan Sedov."
    )
    assert said(text, "Event", "participant") == {"Chen Liwei", "Ivan Sedov"}


def test_the_ceremony_after_ground_was_broken_is_a_groundbreaking() -> None:
    text = (
        "Golden Wheel Group broke ground on a plant in Dalian on Tuesday. The ceremony was "
        "attended by Mayor Chen Liwei."
    )
    assert fact(text, "Event") >= {
        ("type", "groundbreaking_ceremony"),
        ("participant", "Chen Liwei"),
        ("when", "2024-05-14"),
    }


def test_a_sentence_ends_after_a_day_before_its_month() -> None:
    text = "The forum in Xiamen ended on 8 May. Mayor Chen Liwei met with Mayor Park Jun-ho."
    assert said(text, "Meeting", "participant") == {"Chen Liwei", "Park Jun-ho"}
