"""Visits, meetings and events told by their noun or a line of a calendar in English.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities


def test_a_visit_to_come_by_its_noun_has_its_date() -> None:
    sentence = "The visit of Mayor Ana Lima to Qingdao, planned for June 2024, is being prepared."
    assert fact(sentence, "Visit") == {
        ("visitor", "Ana Lima"),
        ("place", "Qingdao"),
        ("when", "2024-06"),
    }


def test_who_was_received_in_the_first_person() -> None:
    said = fact("We received a team from Hunan Province on 3 May 2024.", "Visit")
    assert {key for key, _ in said} == {"visitor", "when"}


def test_the_next_round_is_of_the_same_sides() -> None:
    text = (
        "Talks between the Zambia Development Agency and the Jiangxi Department of Commerce "
        "took place in Lusaka on 4 May 2024. The next round is scheduled for June 2024 in Nanchang."
    )
    first, following = facts(text, "Meeting")
    assert ("place", "Lusaka") in first
    assert ("place", "Nanchang") in following
    assert {v for k, v in first if k == "participant"} == {
        v for k, v in following if k == "participant"
    }


def test_the_stops_of_a_programme() -> None:
    text = (
        "The programme of the visit was agreed on with the guests from abroad.\n"
        "14 May 2024: arrival in Tashkent, meeting with Minister Aziz Karimov\n"
        "15 May 2024: visit to Samarkand"
    )
    assert [dict(stop)["place"] for stop in facts(text, "Visit")] == ["Tashkent", "Samarkand"]
    assert ("participant", "Aziz Karimov") in fact(text, "Meeting")


def test_the_lines_of_a_calendar() -> None:
    text = (
        "The chamber takes part in the following events of this year.\n"
        "18 November 2024: business forum, Tashkent\n"
        "20-22 November 2024, Dalian: exhibition of farm machines"
    )
    said = facts(text, "Event")
    assert {("type", "forum"), ("when", "2024-11-18"), ("place", "Tashkent")} <= said[0]
    assert {("type", "trade_fair"), ("place", "Dalian")} <= said[1]
    assert modalities(text, "Event") == {"plan"}


def test_who_speaks_at_a_seminar() -> None:
    text = "The Export Council hosted a webinar on 5 May 2024. Speakers included Minister Ana Lima."
    assert any(("participant.speaker", "Ana Lima") in event for event in facts(text, "Event"))


def test_guests_from_a_place_spend_days_there() -> None:
    said = fact(
        "The guests from Urumqi will spend three days in Dalian, from 20 May 2024.", "Visit"
    )
    assert {("visitor", "guests from Urumqi"), ("place", "Dalian")} <= said


def test_money_that_is_spent_in_a_place_is_no_visit() -> None:
    assert facts("Weilan Circuit Ltd. will spend $9 million on a plant in Dalian.", "Visit") == []


def test_a_seminar_by_its_type_place_and_date() -> None:
    sentence = "The agency is organising a trade seminar in Guangzhou on 5 June 2024 for exporters."
    said = facts(sentence, "Event")[0]
    assert {("type", "conference"), ("place", "Guangzhou"), ("when", "2024-06-05")} <= said
