"""How newsrooms of cities, agencies and companies put things: firms, posts, plants, routes."""

from __future__ import annotations

from release_reading import fact, facts, modalities, names, posts, said


def test_a_firm_is_known_again_wherever_its_name_stands() -> None:
    text = (
        "Yesterday Norvolt Auto signed a contract. Norvolt Auto plans to build a plant in Dalian."
    )
    assert said(text, "Agreement", "party") == {"Norvolt Auto"}


def test_a_firm_is_told_by_the_word_behind_its_name() -> None:
    text = "The Norvolt construction company and Golden Wheel Group signed a contract."
    assert said(text, "Agreement", "party") == {"Norvolt", "Golden Wheel Group"}


def test_who_signs_with_a_firm_is_a_firm() -> None:
    text = "Nordic Orchid and Golden Wheel Group have signed a memorandum on tourism."
    assert said(text, "Agreement", "party") == {"Nordic Orchid", "Golden Wheel Group"}


def test_a_common_noun_at_the_head_of_a_sentence_is_no_firm() -> None:
    text = "Construction will employ local builders. Production will supply Dalian."
    assert not said(text, "Project", "party.investor")
    assert not names(text, "Company")


def test_a_dot_before_a_small_letter_ends_no_sentence() -> None:
    text = "Japanese maker Nitto Gear Corp. will build a gear plant in Dalian."
    assert ("party.investor", "Nitto Gear Corp.") in fact(text, "Project")


def test_a_sum_that_brackets_repeat_in_another_currency_is_told_once() -> None:
    text = (
        "Golden Wheel Group plans to invest 2 billion baht (about $64 million) to build a tyre "
        "plant in Dalian."
    )
    assert ("amount.total_planned", "THB 2000000000") in fact(text, "Project")


def test_a_mayor_is_the_mayor_of_the_city_behind_the_name() -> None:
    assert posts("Mayor Ivan Petrov of Orel met with Li Wei.")["Ivan Petrov"] == {"mayor"}
    assert posts("The deputy mayor Ivan Petrov visited Dalian.")["Ivan Petrov"] == {"deputy_mayor"}


def test_a_second_post_may_stand_behind_an_aside() -> None:
    text = "Ivan Petrov, head of the visiting group, and mayor of Orel, visited Dalian."
    assert posts(text)["Ivan Petrov"] == {"mayor"}


def test_a_train_that_left_a_city_for_another_is_a_route() -> None:
    text = (
        "A freight train loaded with home appliances, auto parts, clothes and other goods made in "
        "the province left Dalian on Monday, bound for Hamburg."
    )
    assert {("origin", "Dalian"), ("destination", "Hamburg")} <= fact(text, "Link")


def test_a_route_may_be_told_by_its_end_alone() -> None:
    text = "Golden Wheel Airlines plans to launch a direct flight to Hamburg in June."
    assert {("destination", "Hamburg"), ("status", "announced")} <= fact(text, "Link")


def test_an_event_may_be_told_where_it_is_held_in_passing() -> None:
    text = "Deals were signed at the Amber Trade Fair, held on May 12-14 in Dalian."
    assert {("place", "Dalian"), ("when", "2024-05-12/2024-05-14")} <= fact(text, "Event")


def test_what_is_reported_is_hearsay_also_where_it_is_a_plan() -> None:
    assert modalities("Ivan Petrov reportedly plans to visit Dalian.", "Visit") == {"hearsay"}


def test_any_words_may_stand_between_a_hope_and_who_voices_it() -> None:
    text = "Ivan Petrov expressed his very sincere hope that trade will grow."
    assert ("stance", "wishes") in fact(text, "Statement")


def test_a_mission_that_is_led_to_a_place_visits_it() -> None:
    text = "The two-day trade mission to Dalian, led by Ivan Petrov, is under way."
    assert {("place", "Dalian"), ("head", "Ivan Petrov")} <= fact(text, "Visit")


def test_a_meeting_that_ended_was_held() -> None:
    text = "The meeting between Mayor Ivan Petrov and Governor Li Wei in Dalian has ended."
    assert {("participant", "Ivan Petrov"), ("participant", "Li Wei"), ("place", "Dalian")} <= fact(
        text, "Meeting"
    )


def test_what_is_to_be_done_by_a_day_is_promised_by_who_says_it() -> None:
    text = 'Mayor Ivan Petrov met guests. "Power lines will be laid by August," said Ivan Petrov.'
    assert {("by", "Ivan Petrov"), ("due", "2024-08")} <= fact(text, "Commitment")


def test_what_investors_are_granted_a_park_offers() -> None:
    text = "Norvolt Industrial Park lies near Dalian. Residents are exempt from land tax."
    assert ("what", "land tax") in fact(text, "Offer")


def test_sums_that_were_put_into_a_place_are_counted() -> None:
    text = "About $500 million has already been invested in Dalian."
    assert {("value", "USD 500000000"), ("scope", "Dalian")} <= fact(text, "Statistic")
    text = "There are 34 pavilions in the park."
    assert [("value", "34") in one for one in facts(text, "Statistic")] == [True]
