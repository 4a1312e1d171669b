"""How English wires and notices put things: sessions that are chaired, sums that are approved."""

from __future__ import annotations

from release_reading import fact, facts, posts, said


def test_who_chairs_a_session_takes_part_as_its_chair() -> None:
    text = "Deputy Minister Aidar Sultanov and Vice Minister Li Wei co-chaired the meeting."
    assert {("type", "session"), ("participant.chair", "Aidar Sultanov")} <= fact(text, "Meeting")
    text = "The board session, which was chaired by Prime Minister Anan Chai, lasted an hour."
    assert ("participant.chair", "Anan Chai") in fact(text, "Meeting")


def test_people_of_a_kind_are_met() -> None:
    text = "Governor Ivan Petrov met with representatives of 30 Chinese companies."
    assert "representatives of 30 Chinese companies" in said(text, "Meeting", "participant")
    text = "Governor Ivan Petrov met with Chinese investors from Golden Wheel Group."
    assert said(text, "Meeting", "participant") == {"Ivan Petrov", "Golden Wheel Group"}


def test_two_who_discuss_meet() -> None:
    text = "Mayor Ivan Petrov and Governor Li Wei discussed the supply of flour."
    assert {("type", "meeting"), ("topic", "the supply of flour")} <= fact(text, "Meeting")


def test_two_documents_that_are_signed_side_by_side_are_two() -> None:
    text = "Orel and Dalian signed a plan of cooperation for 2025 and a memorandum on tourism."
    assert [
        {shown for key, shown in agreement if key in ("type", "subject")}
        for agreement in facts(text, "Agreement")
    ] == [{"action_plan"}, {"memorandum", "tourism"}]


def test_who_witnesses_the_signing_may_be_told_with_a_post() -> None:
    text = (
        "Dalian Port Group signed an agreement with Golden Wheel Group. Li Wei, deputy mayor of "
        "Dalian, witnessed the signing."
    )
    assert said(text, "Agreement", "witness") == {"Li Wei"}


def test_the_dot_of_an_abbreviated_country_is_part_of_its_name() -> None:
    text = "The delegation visited Dalian at the invitation of the U.S. Chamber of Commerce."
    assert said(text, "Visit", "host") == {"U.S. Chamber of Commerce"}


def test_a_name_with_a_hyphen_is_whole() -> None:
    text = "Volga-Trans LLC signed a contract with Dalian Port Group."
    assert said(text, "Agreement", "party") == {"Volga-Trans LLC", "Dalian Port Group"}


def test_a_firm_is_known_by_what_only_firms_do() -> None:
    text = "Norvolt will invest 20 million euros in a battery plant in Dalian."
    assert ("party.investor", "Norvolt") in fact(text, "Project")


def test_two_plants_of_one_verb_are_two_projects() -> None:
    text = (
        "Golden Wheel Group will build a grain processing plant in Dalian. "
        "Dalian Port Group will build a fruit processing plant in Orel."
    )
    assert len(facts(text, "Project")) == 2


def test_applications_and_projects_are_counted_and_summed() -> None:
    text = "The board approved investment applications worth a combined 41 billion baht."
    assert {("measure", "investment applications"), ("value", "THB 41000000000")} <= fact(
        text, "Statistic"
    )
    text = "Six new residents have joined the Dalian Industrial Park."
    assert ("value", "6") in fact(text, "Statistic")


def test_a_chairman_may_be_of_a_zone_and_a_region_has_deputies() -> None:
    told = posts("Ivan Petrov, Chairman of the Dalian Industrial Park, met Li Wei.")
    assert told["Ivan Petrov"] == {"chairman"}
    told = posts("Ivan Petrov, the region's deputy governor, met Li Wei.")
    assert told["Ivan Petrov"] == {"vice_governor"}


def test_a_side_is_its_country() -> None:
    text = "The Uzbek side expressed its readiness to supply cotton."
    assert {("speaker", "Uzbekistan"), ("stance", "ready")} <= fact(text, "Statement")


def test_interest_may_be_somebodys() -> None:
    text = "Chairman Li Wei, in turn, expressed the corporation's interest in wheat."
    assert {("stance", "wishes"), ("about", "wheat")} <= fact(text, "Statement")


def test_a_route_is_launched_to_link_two_cities() -> None:
    text = (
        "A new passenger air route will be launched on May 19 to link Chongqing with the city "
        "of Milan, Italy."
    )
    told = {("origin", "Chongqing"), ("destination", "Milan"), ("status", "announced")}
    assert told <= fact(text, "Link")


def test_the_side_of_a_country_is_who_is_of_it() -> None:
    text = (
        "Vladivostok Mayor Ivan Petrov met with Dalian Mayor Li Wei. The Chinese side expressed "
        "its readiness to supply flour. The Russian side promised to build a road."
    )
    assert said(text, "Statement", "speaker") == {"Li Wei"}
    assert said(text, "Commitment", "by") == {"Ivan Petrov"}


def test_a_name_ends_before_the_person_who_heads_what_it_names() -> None:
    text = (
        "Deputy Chairman of the Cabinet of Ministers of Turkmenistan Serdar Annov and Vice "
        "Chairman of China's Hubei Provincial Committee of the CPPCC Li Qing met in Ashgabat."
    )
    assert said(text, "Meeting", "participant") == {"Serdar Annov", "Li Qing"}


def test_a_firm_may_give_itself_a_short_name() -> None:
    text = (
        'Norhai Electronics Co., Ltd. ("Norhai" or "the Company"), a supplier of sensors, held a '
        "groundbreaking ceremony for its first European manufacturing base in Dalian."
    )
    assert said(text, "Event", "participant.host") == {"Norhai Electronics Co., Ltd."}
    assert ("party.investor", "Norhai Electronics Co., Ltd.") in fact(text, "Project")


def test_who_is_on_a_visit_visits() -> None:
    text = "Mayor Ivan Petrov hosted a reception on May 6 for Li Wei, who is on a visit to Kazan."
    assert said(text, "Meeting", "participant") == {"Ivan Petrov", "Li Wei"}
    assert {("visitor", "Li Wei"), ("place", "Kazan")} <= fact(text, "Visit")


def test_who_opens_an_office_may_be_meant_by_it() -> None:
    text = "The board met on May 6. It opened an office in Chengdu."
    assert {("what", "an office"), ("place", "Chengdu")} <= fact(text, "Establishment")


def test_a_strength_may_be_told_of_the_past() -> None:
    text = "She said that Shandong had a strong base in chemicals and machinery."
    assert ("of", "Shandong") in facts(text, "Strength")[0]


def test_what_a_country_could_export_is_offered() -> None:
    text = "He said that Pakistan could export rice and leather to Shandong."
    assert {("party", "Pakistan"), ("what", "rice")} <= fact(text, "Offer")


def test_support_may_be_assured_and_an_undertaking_may_follow() -> None:
    text = "Chairman Ivan Petrov thanked the guests and assured them of full support."
    assert ("what", "full support") in fact(text, "Commitment")
    text = '"We are grateful, and we undertake to hire staff locally," said Ivan Petrov.'
    assert ("what", "hire staff locally") in fact(text, "Commitment")


def test_a_bridge_links_two_cities() -> None:
    text = "Traffic across the bridge between Russia's Blagoveshchensk and China's Heihe grew."
    assert {("mode", "bridge"), ("origin", "Blagoveshchensk")} <= fact(text, "Link")


def test_growth_may_be_dated_before_the_value() -> None:
    text = "Exports from Dalian grew by 18% in 2023 to 214,000 tons."
    assert ("value", "214000 t") in fact(text, "Statistic")


def test_companies_with_foreign_capital_join_a_free_zone() -> None:
    text = "12 companies with Chinese capital have joined the free economic zone Brest."
    assert {("value", "12 {company}"), ("scope", "free economic zone Brest")} <= fact(
        text, "Statistic"
    )


def test_an_aeroplane_is_no_guest_where_it_arrives() -> None:
    text = "It departs from Guangzhou at 18:20 with an Airbus and arrives in Tbilisi at 23:05."
    assert facts(text, "Visit") == []
