"""What English releases say in passing: of plants, counts, posts, and places that speak."""

from __future__ import annotations

from release_reading import fact, facts, modalities, posts, said


def test_the_name_of_a_plant_may_tell_what_it_can_do() -> None:
    text = "Golden Wheel Group plans a 60-MW data center in Dalian."
    assert ("capacity", "60 MW") in fact(text, "Project")
    text = "Golden Wheel Group plans to build a $20 million tyre plant in Dalian."
    assert ("amount.total_planned", "USD 20000000") in fact(text, "Project")


def test_the_land_that_a_plant_covers_is_no_capacity() -> None:
    text = "Golden Wheel Group plans to build a 50-hectare tyre plant in Dalian."
    assert said(text, "Project", "capacity") == set()


def test_a_plan_for_a_plant_is_a_plan() -> None:
    text = "Golden Wheel Group plans a tyre plant in Dalian."
    assert ("party.investor", "Golden Wheel Group") in fact(text, "Project")
    assert "plan" in modalities(text, "Project")


def test_a_project_may_be_large_before_it_is_named() -> None:
    text = "Golden Wheel Group is implementing a large-scale energy project in Dalian."
    assert {("party.investor", "Golden Wheel Group"), ("place", "Dalian")} <= fact(text, "Project")


def test_a_place_may_speak_for_itself() -> None:
    text = "As the largest port of the north, Dalian is willing to work with Orel."
    assert {("speaker", "Dalian"), ("stance", "ready")} <= fact(text, "Statement")
    text = "Dalian is willing to work with Orel, said Mayor Li Wei."
    assert said(text, "Statement", "speaker") == {"Li Wei"}


def test_who_leads_a_country_may_be_told_in_small_letters() -> None:
    text = "Anan Chai, deputy prime minister of Thailand, visited Dalian."
    assert posts(text)["Anan Chai"] == {"deputy_prime_minister"}


def test_a_post_without_a_code_keeps_its_words() -> None:
    text = "Li Wei, deputy commissioner of the Ministry of Commerce of China, visited Orel."
    assert len(posts(text)["Li Wei"]) == 1


def test_the_officials_of_a_place_are_met() -> None:
    text = "Mayor Ivan Petrov met with officials from the port city of Dalian."
    assert said(text, "Meeting", "participant") == {
        "Ivan Petrov",
        "officials from the port city of Dalian",
    }


def test_a_meeting_may_tell_its_day_before_its_place() -> None:
    text = "Mayor Ivan Petrov had talks with Governor Li Wei on Tuesday in Dalian."
    assert {("place", "Dalian"), ("when", "2024-05-14")} <= fact(text, "Meeting")


def test_a_delegation_may_be_told_by_its_people_before_it_travels() -> None:
    text = "A delegation formed by 20 mayors from Chile, Peru and Mexico visited Dalian."
    assert ("place", "Dalian") in fact(text, "Visit")


def test_a_mission_of_many_days_leaves_for_several_countries() -> None:
    text = "Mayor Ivan Petrov will leave Monday for a 10-day trade mission to Japan and Vietnam."
    assert {("place", "Japan"), ("place", "Vietnam")} <= fact(text, "Visit")


def test_a_sister_city_may_be_named_behind_its_sister() -> None:
    text = "The mayor spoke of Busan, which has been Dalian's sister city since 1955."
    assert {("place", "Busan"), ("place", "Dalian"), ("since", "1955")} <= fact(text, "Tie")


def test_what_is_to_be_created_is_established() -> None:
    text = "An expo center is planned to be created in Dalian in 2025."
    assert ("place", "Dalian") in fact(text, "Establishment")
    assert modalities(text, "Establishment") == {"plan"}


def test_the_good_of_a_place_may_stand_in_its_genitive() -> None:
    text = "Mayor Li Wei spoke of Dalian's convenient location."
    assert ("what", "convenient location") in fact(text, "Strength")


def test_who_attended_is_counted_with_those_among_them() -> None:
    text = "About 70 people, including writers and teachers, attended the fair."
    assert [
        {shown for key, shown in one if key == "value"} for one in facts(text, "Statistic")
    ] == [{"70 {person}"}]


def test_a_rank_is_told_with_its_projects() -> None:
    text = "With more than 2,800 investment projects, China is ranked seventh."
    assert {("scope", "China"), ("measure", "investment projects")} <= fact(text, "Statistic")


def test_in_the_city_is_in_the_city_that_the_text_is_about() -> None:
    text = "Dalian is a port. Today 300 foreign students live in the city."
    assert ("scope", "Dalian") in fact(text, "Statistic")
    assert said(text, "Place", "name") == {"Dalian"}


def test_those_listed_may_be_told_with_their_countries() -> None:
    text = (
        "China's Golden Wheel Group, Singapore-based Open Sail and South Korea's Hands Corporation "
        "signed a memorandum on wheels."
    )
    assert said(text, "Agreement", "party") == {
        "Golden Wheel Group",
        "Open Sail",
        "Hands Corporation",
    }


def test_a_legal_form_may_stand_before_the_name() -> None:
    text = 'Mayor Ivan Petrov met with LLP "Steppe Cement".'
    assert 'LLP "Steppe Cement"' in said(text, "Meeting", "participant")


def test_a_park_in_small_letters_is_a_park_with_a_name() -> None:
    text = "The delegation visited the China-Belarus industrial park Great Stone."
    assert "China-Belarus industrial park Great Stone" in said(text, "Visit", "place")


def test_what_grew_to_a_sum_is_told_by_the_sum() -> None:
    text = "Dalian saw its foreign trade grow 30 percent year on year to 12 billion yuan."
    assert {("scope", "Dalian"), ("value", "CNY 12000000000")} <= fact(text, "Statistic")
    text = "Dalian's exports went up 3.9 percent to 14 billion yuan."
    assert ("value", "CNY 14000000000") in fact(text, "Statistic")


def test_a_surge_urges_nobody() -> None:
    assert not facts("Trade between China and Russia surged by a third to a new peak.", "Statement")


def test_what_one_hopes_in_passing_is_a_statement() -> None:
    text = "Mayor Ivan Petrov spoke highly of the talks, hoping that Dalian will send a delegation."
    assert {("speaker", "Ivan Petrov"), ("stance", "wishes")} <= fact(text, "Statement")


def test_north_chinas_province_is_visited() -> None:
    text = "Mayor Ivan Petrov visited North China's Shanxi province."
    assert ("place", "Shanxi") in fact(text, "Visit")


def test_an_event_may_be_named_by_what_it_is_on() -> None:
    text = "Mayor Ivan Petrov attended the Amber Forum on Trade and Industry."
    assert said(text, "Event", "name") == {"Amber Forum on Trade and Industry"}
