"""Visits and meetings in English releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, posts, read, said

from landbridge.claims.value import Post, Text

HEAD = "A delegation from Georgia led by Deputy Minister of Agriculture Tamaz Lomidze "


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


def test_a_day_may_stand_between_met_and_with_whom() -> None:
    text = "Governor Helen Marsh met on Tuesday with Consul General Li Wei."
    assert fact(text, "Meeting") == {
        ("type", "meeting"),
        ("participant", "Helen Marsh"),
        ("participant", "Li Wei"),
        ("when", "2024-05-14"),
    }


def test_a_month_makes_no_plan() -> None:
    text = "In May Siemens signed a contract with Saudi Aramco."
    assert modalities(text, "Agreement") == {"fact"}


def test_a_visit_that_is_cancelled_is_denied() -> None:
    assert modalities("Mayor Helen Marsh cancelled a visit to Dalian.", "Visit") == {"denial"}


def test_the_visit_of_a_delegation_and_what_it_took_in_besides() -> None:
    text = HEAD + "toured Hunan. The visit of the delegation to Changsha also took it to Wuhan."
    assert said(text, "Visit", "place") == {"Hunan", "Changsha", "Wuhan"}
    assert said(text, "Visit", "visitor") == {"delegation from Georgia"}


def test_the_plant_of_a_company_is_visited_with_its_host() -> None:
    text = HEAD + "inspected the production facilities of Golden Wheel Group."
    assert ("host", "Golden Wheel Group") in fact(text, "Visit")


def test_who_belongs_to_a_delegation() -> None:
    text = HEAD + "visited Hunan. The delegation included representatives of Dalian Port Group."
    assert ("member", "Dalian Port Group") in fact(text, "Visit")


def test_a_delegation_of_entrepreneurs_is_a_visitor() -> None:
    text = (
        "A delegation of Chinese entrepreneurs headed by Ren Hongbo, Chairman of Golden Wheel "
        "Group, visited Malaysia and Japan."
    )
    assert fact(text, "Visit") >= {("place", "Malaysia"), ("place", "Japan")}
    assert said(text, "Visit", "head") == {"Ren Hongbo"}


def test_received_at_a_body_in_a_place_is_a_visit() -> None:
    text = HEAD + "came. In Beijing, the delegation was received at the Ministry of Commerce."
    assert fact(text, "Visit") >= {("place", "Beijing"), ("host", "Ministry of Commerce")}


def test_speaking_at_a_meeting_with_somebody_is_meeting_him() -> None:
    text = (
        "During a meeting with Dalian Mayor Chen Liwei on Monday, Governor of Tomsk Region "
        "Anatoly Sedov spoke of tourism."
    )
    assert said(text, "Meeting", "participant") == {"Chen Liwei", "Anatoly Sedov"}


def test_a_meeting_that_was_held_between_two() -> None:
    text = "A meeting between Mayor Chen Liwei and Mayor Park Jun-ho was held in Busan."
    assert fact(text, "Meeting") >= {
        ("participant", "Chen Liwei"),
        ("participant", "Park Jun-ho"),
        ("place", "Busan"),
    }


def test_what_was_discussed_is_a_topic() -> None:
    text = (
        "Mayor Chen Liwei met with Mayor Park Jun-ho. Prospects for direct flights and joint "
        "festivals were discussed."
    )
    assert ("topic", "Prospects for direct flights and joint festivals") in fact(text, "Meeting")


def test_an_acting_governor_is_acting_wherever_the_region_stands() -> None:
    assert posts("Acting Governor Viktor Samarkin spoke.") == {
        "Viktor Samarkin": {"acting_governor"}
    }
    assert posts("Acting Governor of Tomsk Region Viktor Samarkin spoke.") == {
        "Viktor Samarkin": {"acting_governor"}
    }


def test_posts_before_a_name_are_all_his() -> None:
    text = (
        "Member of the Party Central Committee, Secretary of the Hunan Provincial Party "
        "Committee Lu Ming on Thursday received Mayor Park Jun-ho."
    )
    assert posts(text)["Lu Ming"] == {"", "party_secretary"}
    assert said(text, "Meeting", "participant") == {"Lu Ming", "Park Jun-ho"}


def test_who_leads_the_delegation_of_a_body_has_a_post_in_the_body() -> None:
    text = (
        "A delegation of the Federation of Thai Industries, led by its vice chairman Somchai "
        "Pattana, visited Dalian."
    )
    claims = read(text).claims
    held_in = {one.value.body for one in claims if isinstance(one.value, Post)}
    bodies = {
        one.subject for one in claims if one.value == Text("Federation of Thai Industries", "en")
    }
    assert held_in == bodies


def test_a_group_of_investors_is_a_visitor() -> None:
    text = "A group of Chinese investors visited Dalian."
    assert said(text, "Visit", "visitor") == {"A group of Chinese investors"}


def test_who_is_expected_somewhere_will_visit_it() -> None:
    text = "A Chinese delegation is expected in Minsk in June."
    assert fact(text, "Visit") >= {("place", "Minsk"), ("when", "2024-06")}
    assert modalities(text, "Visit") == {"plan"}


def test_a_next_round_that_is_set_for_a_month_is_planned_for_it() -> None:
    text = (
        "A delegation from Tyumen was in Qingdao on 6 May. The next round of talks is set for "
        "September in Tyumen."
    )
    assert ("when", "2024-09") in fact(text, "Meeting")
    assert modalities(text, "Meeting") == {"plan"}
