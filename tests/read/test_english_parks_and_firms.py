"""Firms, bodies and parks that English notices tell by who leads them, or by what they are."""

from __future__ import annotations

from release_reading import fact, facts, posts, said


def test_the_company_may_be_one_that_only_looks_like_a_firm() -> None:
    text = (
        "Jade Auto Trade, a Dalian-based exporter, sells cars. The company opened a showroom in "
        "Tashkent in 2023."
    )
    assert ("founder", "Jade Auto Trade") in fact(text, "Establishment")


def test_a_project_that_was_not_named_before_has_its_cost() -> None:
    assert ("amount.total_planned", "KZT 543000000000") in fact(
        "The project costs 543 billion tenge.", "Project"
    )


def test_the_project_is_the_one_that_was_named_before() -> None:
    text = (
        "Construction of the Amber Axle Project started in Dalian. The project costs 5 million "
        "euros."
    )
    assert {("place", "Dalian"), ("amount.total_planned", "EUR 5000000")} <= fact(text, "Project")


def test_a_firm_is_known_by_who_leads_it() -> None:
    assert posts("Ivan Petrov, CEO of Norvolt, visited Dalian.")["Ivan Petrov"]
    text = "Norvolt CEO Ivan Petrov met with Mayor Li Wei. Norvolt signed a contract."
    assert said(text, "Agreement", "party") == {"Norvolt"}


def test_letters_alone_are_a_body_where_somebody_heads_it() -> None:
    assert posts("Ivan Petrov, president of AZPRO, visited Dalian.")["Ivan Petrov"] == {"president"}


def test_a_national_fund_bears_its_own_name() -> None:
    text = "The bridge project is funded by the National Welfare Fund Amber-Kazyna."
    assert ("party.financier", "National Welfare Fund Amber-Kazyna") in fact(text, "Project")


def test_a_title_may_stand_between_post_and_name() -> None:
    text = "Deputy Prime Minister and Finance Minister Mr. Anan Chai visited Dalian."
    assert "minister" in posts(text)["Anan Chai"]


def test_what_accounts_for_a_share_may_be_a_field() -> None:
    text = (
        "The port shipped 9,000 cars, new energy vehicles accounting for 42 percent of the total."
    )
    assert ("new energy vehicles", "42 %") in {
        (shown["measure"], shown["value"])
        for shown in map(dict, facts(text, "Statistic"))
        if "measure" in shown
    }


def test_a_rank_among_investors_tells_where_they_invest() -> None:
    text = "China ranks third among the countries investing in Hai Phong, with 247 projects."
    assert {("scope", "China"), ("scope", "Haiphong"), ("value", "247 {project}")} <= fact(
        text, "Statistic"
    )


def test_what_residents_enjoy_a_park_offers() -> None:
    text = "Norvolt Industrial Park lies near Dalian. Residents enjoy tax holidays."
    assert ("what", "tax holidays") in fact(text, "Offer")
    text = "Norvolt Industrial Park lies near Dalian. Duty-free land is available to investors."
    assert ("what", "Duty-free land") in fact(text, "Offer")


def test_who_asks_for_something_proposes_nothing_more() -> None:
    text = "Mayor Ivan Petrov asked for help to establish a route to Dalian."
    assert [dict(one)["stance"] for one in facts(text, "Statement")] == ["wishes"]


def test_the_people_of_a_delegation_may_come_from_two_places() -> None:
    text = "A delegation of officials from Macao and Busan, led by Sun Yang, visited Dalian."
    assert {("head", "Sun Yang"), ("place", "Dalian")} <= fact(text, "Visit")


def test_a_delegation_may_be_received_warmly() -> None:
    text = "The delegation of Orel was warmly received by Mayor Li Wei."
    assert "Li Wei" in said(text, "Meeting", "participant")


def test_an_event_may_be_described_before_it_opens() -> None:
    text = "The Amber Expo, featuring many firms, has commenced in Dalian, a port of the north."
    assert ("place", "Dalian") in fact(text, "Event")


def test_a_forum_without_a_name_is_attended_too() -> None:
    text = "Mayor Ivan Petrov attended the annual investment forum in Dalian."
    assert {("type", "forum"), ("participant", "Ivan Petrov")} <= fact(text, "Event")


def test_during_their_meeting_both_meet() -> None:
    text = (
        "During their meeting in Dalian on Wednesday, Mayor Ivan Petrov and Governor Li Wei agreed "
        "to open a route."
    )
    assert {("participant", "Ivan Petrov"), ("participant", "Li Wei"), ("place", "Dalian")} <= fact(
        text, "Meeting"
    )
