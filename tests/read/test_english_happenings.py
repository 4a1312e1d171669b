"""Visits, meetings and agreements in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_a_delegation_led_by_somebody_has_a_head() -> None:
    text = (
        "A 20-member economic and trade delegation from Shandong Province led by Ding Xueqin, "
        "secretary of the CPC Qingdao Municipal Committee, visited Germany and Hungary "
        "from May 8 to 15."
    )
    assert fact(text, "Visit") == {
        ("visitor", "20-member economic and trade delegation from Shandong Province"),
        ("head", "Ding Xueqin"),
        ("place", "Germany"),
        ("place", "Hungary"),
        ("when", "2024-05-08/2024-05-15"),
    }


def test_who_led_a_delegation_is_its_head() -> None:
    text = "Governor Helen Marsh led a 15-member trade mission to Bangkok."
    assert fact(text, "Visit") >= {("head", "Helen Marsh"), ("place", "Bangkok")}


def test_a_country_after_a_city_is_not_another_place_of_the_visit() -> None:
    text = "Mayor Zhong Mingyuan visited Duisburg, Germany, on May 9."
    assert said(text, "Visit", "place") == {"Duisburg"}


def test_who_accompanied_belongs_to_the_visit() -> None:
    text = (
        "Choi Jae-min, Consul General of the Republic of Korea in Shenyang, visited Dalian, "
        "accompanied by Vice Mayor He Jingshu."
    )
    assert ("accompanying", "He Jingshu") in fact(text, "Visit")


def test_a_meeting_has_both_sides_a_place_and_a_date() -> None:
    text = (
        "Luo Chengye, Governor of Shaanxi Province, met with Nurlan Shakhman, Ambassador of "
        "Kazakhstan to China, in Xi'an on May 11."
    )
    assert fact(text, "Meeting") == {
        ("type", "meeting"),
        ("participant", "Luo Chengye"),
        ("participant", "Nurlan Shakhman"),
        ("place", "Xi'an"),
        ("when", "2024-05-11"),
    }


def test_he_who_met_is_the_visitor() -> None:
    text = (
        "Paul Clement, Luxembourg's ambassador to China, visited Zhengzhou on May 15. "
        "He met with He Donglai, vice governor of Henan Province."
    )
    assert said(text, "Meeting", "participant") == {"Paul Clement", "He Donglai"}


def test_to_meet_with_support_is_no_meeting() -> None:
    assert facts("Liaoning is rich in magnesite. It met with broad support.", "Meeting") == []


def test_who_was_present_took_part() -> None:
    text = (
        "Mayor Zhong Mingyuan met with Busan Mayor Park Hyun-soo. Vice Mayor He Jingshu and "
        "Bai Yifan, director of the Changchun Foreign Affairs Office, attended the meeting."
    )
    assert said(text, "Meeting", "participant") == {
        "Zhong Mingyuan",
        "Park Hyun-soo",
        "He Jingshu",
        "Bai Yifan",
    }


def test_a_news_agency_in_parentheses_met_nobody() -> None:
    text = "SUZHOU, May 5 (Xinhua) -- Suzhou mayor Wu Yuechuan met with Governor Helen Marsh."
    assert said(text, "Meeting", "participant") == {"Wu Yuechuan", "Helen Marsh"}


def test_an_agreement_of_two_parties() -> None:
    text = (
        "On May 10, the Qingdao Commerce Bureau and the Hungarian Investment Promotion Agency "
        "signed a memorandum of cooperation."
    )
    assert fact(text, "Agreement") == {
        ("type", "memorandum"),
        ("status", "signed"),
        ("party", "Qingdao Commerce Bureau"),
        ("party", "Hungarian Investment Promotion Agency"),
        ("when", "2024-05-10"),
    }


def test_the_signing_between_two_parties() -> None:
    text = (
        "They attended the signing of a memorandum of understanding between Qingdao Port Group "
        "and Busan Port Authority."
    )
    assert said(text, "Agreement", "party") == {"Qingdao Port Group", "Busan Port Authority"}


def test_an_agreement_with_somebody_of_a_country() -> None:
    text = "Dalian Port Group signed an agreement with Malaysia's Golden Wheel Group on May 9."
    assert said(text, "Agreement", "party") == {"Dalian Port Group", "Golden Wheel Group"}


def test_two_cities_with_their_countries_sign() -> None:
    text = "Quanzhou, Fujian province, and Semarang, Indonesia, signed a letter of intent."
    assert said(text, "Agreement", "party") == {"Quanzhou", "Semarang"}


def test_an_agreement_that_will_be_signed_is_planned() -> None:
    text = "Dalian Port Group will sign a framework agreement with Golden Wheel Group."
    assert ("status", "planned") in fact(text, "Agreement")
    assert modalities(text, "Agreement") == {"plan"}


def test_an_agreement_that_was_not_signed_is_denied() -> None:
    text = "Dalian Port Group did not sign an agreement with Golden Wheel Group."
    assert modalities(text, "Agreement") == {"denial"}


def test_a_day_may_stand_between_met_and_with_whom() -> None:
    text = "Governor Helen Marsh met on Tuesday with Consul General Li Wei."
    assert fact(text, "Meeting") == {
        ("type", "meeting"),
        ("participant", "Helen Marsh"),
        ("participant", "Li Wei"),
        ("when", "2024-05-14"),
    }


def test_what_a_later_sentence_says_is_agreed_is_another_agreement() -> None:
    text = (
        "Siemens and Saudi Aramco signed a memorandum of understanding on building a cold store. "
        "On Monday an agreement on the exchange of students was signed with Chiang Mai University."
    )
    assert [
        {shown for key, shown in agreement if key in ("party", "subject")}
        for agreement in facts(text, "Agreement")
    ] == [
        {"Siemens", "Saudi Aramco", "building a cold store"},
        {"Chiang Mai University", "exchange of students"},
    ]


def test_what_may_be_signed_or_is_signed_on_a_condition_is_no_fact() -> None:
    assert modalities("Siemens may sign a contract with Saudi Aramco.", "Agreement") == {"plan"}
    text = "If Siemens signs a contract with Saudi Aramco, a plant will be built in Dalian."
    assert modalities(text, "Agreement") == {"plan"}


def test_a_month_makes_no_plan() -> None:
    text = "In May Siemens signed a contract with Saudi Aramco."
    assert modalities(text, "Agreement") == {"fact"}


def test_a_visit_that_is_cancelled_is_denied() -> None:
    assert modalities("Mayor Helen Marsh cancelled a visit to Dalian.", "Visit") == {"denial"}


def test_a_flight_that_one_side_proposes_is_a_wish() -> None:
    text = "The Chinese side proposed opening a direct flight between Dalian and Bangkok."
    assert modalities(text, "Link") == {"wish"}


def test_the_plant_of_a_company_opens_somewhere() -> None:
    text = "The new plant of Karst Metals Co., Ltd. opened in Almaty on Friday."
    assert fact(text, "Establishment") >= {
        ("founder", "Karst Metals Co., Ltd."),
        ("place", "Almaty"),
        ("what", "The new plant"),
    }


def test_a_fair_runs_from_day_to_day() -> None:
    text = "The 5th Harbin International Snow Fair will run from January 5 to January 9 in Harbin."
    assert fact(text, "Event") >= {("place", "Harbin"), ("when", "2025-01-05/2025-01-09")}


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
