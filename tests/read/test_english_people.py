"""Who English releases speak of: posts before and after names, several posts, short names."""

from __future__ import annotations

from release_reading import facts, posts, said


def test_a_person_with_two_posts_joined_by_and_holds_both() -> None:
    text = (
        "Luo Chengye, Secretary of the CPC Shaanxi Provincial Committee and Chairman of the "
        "Standing Committee of Shaanxi Provincial People's Congress, attended the forum."
    )
    assert posts(text) == {"Luo Chengye": {"party_secretary", "chairman"}}


def test_a_post_in_small_letters_after_the_name() -> None:
    text = "Wen Minghui, mayor of Guangzhou, spoke at the forum."
    assert posts(text) == {"Wen Minghui": {"mayor"}}


def test_a_bare_post_before_a_name() -> None:
    text = "Vice Mayor He Jingshu and Governor Helen Marsh opened the forum."
    assert posts(text) == {"He Jingshu": {"deputy_mayor"}, "Helen Marsh": {"governor"}}


def test_a_member_of_a_standing_committee() -> None:
    text = (
        "Fang Ming, member of the Standing Committee of the CPC Shaanxi Provincial Committee, "
        "was present."
    )
    assert posts(text) == {"Fang Ming": {"standing_committee_member"}}


def test_an_ambassador_of_a_country_in_the_possessive() -> None:
    text = "Paul Clement, Luxembourg's ambassador to China, spoke."
    assert posts(text) == {"Paul Clement": {"ambassador"}}


def test_a_minister_ends_before_the_name() -> None:
    text = "The delegation met Minister of Economic Affairs Peter Hauser and left."
    assert posts(text) == {"Peter Hauser": {"minister"}}


def test_an_autonomous_region_is_no_person() -> None:
    text = (
        "Jiang Qiubai, director of the Foreign Affairs Office of Guangxi Zhuang Autonomous "
        "Region, spoke."
    )
    assert posts(text) == {"Jiang Qiubai": {"director"}}


def test_a_headline_is_no_name() -> None:
    assert posts("Governor Marsh Welcomes Japanese Investment in Dayton.") == {}


def test_a_surname_alone_is_the_person_of_that_name() -> None:
    text = (
        "Choi Jae-min, consul general of the Republic of Korea in Shenyang, visited Dalian. "
        "Choi toured the Dalian Economic and Technological Development Zone."
    )
    assert set(posts(text)) == {"Choi Jae-min"}
    assert said(text, "Visit", "visitor") == {"Choi Jae-min"}


def test_a_director_of_a_management_committee_that_is_not_named() -> None:
    text = (
        "The Dalian Economic and Technological Development Zone is growing, said Lu Haining, "
        "head of the zone's management committee."
    )
    assert posts(text) == {"Lu Haining": {"head"}}


def test_a_chamber_of_two_nations_is_one_body() -> None:
    text = "The Thai-Chinese Chamber of Commerce visited Dalian."
    assert said(text, "PublicBody", "name") == {"Thai-Chinese Chamber of Commerce"}


def test_a_headline_verb_is_no_part_of_a_zone() -> None:
    text = (
        "Governor Helen Marsh Visits Tianjin Binhai High-tech Zone\n\n"
        "The zone has many companies and is open to more of them."
    )
    assert set(posts(text)) == {"Helen Marsh"}
    assert said(text, "Zone", "name") == {"Tianjin Binhai High-tech Zone"}


def test_the_vice_president_of_a_company_is_no_head_of_state() -> None:
    text = "Park Jin, vice president of Hyosung Corporation, visited Dalian."
    assert posts(text) == {"Park Jin": {"company_vice_president"}}


def test_the_head_of_a_department_that_bears_no_name() -> None:
    text = "Igor Lebedev, head of the international department of Omsk Oblast, visited Dalian."
    assert posts(text) == {"Igor Lebedev": {"head_of_department"}}


def test_the_head_of_a_firm_that_is_meant() -> None:
    text = (
        "Golden Wheel Group opened a plant in Dalian. "
        '"It is our first," said Guo Yiran, deputy general manager of the group.'
    )
    assert posts(text) == {"Guo Yiran": {"deputy_general_manager"}}


def test_a_state_secretary_has_a_portfolio_and_is_of_no_state() -> None:
    text = "Slovak State Secretary for Economy Marek Bielik met guests."
    assert posts(text) == {"Marek Bielik": {"state_secretary"}}


def test_who_bears_two_posts_bears_both_of_one_company() -> None:
    text = (
        "Ivan Petrenko, chairman and chief executive officer of Karst Metals Co., Ltd., met guests."
    )
    assert posts(text) == {"Ivan Petrenko": {"chairman", "chief_executive"}}


def test_a_deputy_minister_whose_field_stands_before_the_word() -> None:
    assert posts("Polish Deputy Economy Minister Ivan Petrov spoke.") == {
        "Ivan Petrov": {"deputy_minister"}
    }


def test_a_minister_of_a_region() -> None:
    text = "Deputy Minister of Textile Industry of Turkmenistan Nury Orazov came to Dalian."
    assert posts(text) == {"Nury Orazov": {"deputy_minister"}}


def test_the_head_of_a_port_is_in_no_government() -> None:
    text = "Erich Braun, managing director of Dalian Port, came."
    assert posts(text) == {"Erich Braun": {"managing_director"}}
    assert said(text, "PublicBody", "type") == set()


def test_who_heads_the_administration_of_a_park() -> None:
    text = "Ivan Petrov, head of the administration of Great Stone Industrial Park, came."
    assert posts(text) == {"Ivan Petrov": {"head"}}


def test_who_is_thanked_for_something_does_not_speak() -> None:
    text = (
        "Governor Clement thanked Vice Chairman Han Yuqing for her visit and expressed her hope "
        "to take this opportunity to deepen their understanding."
    )
    assert "Han Yuqing" not in said(text, "Statement", "speaker")


def test_honorifics_stand_before_the_name_and_end_no_sentence() -> None:
    text = "Hon. Ryan Doe, Governor of the province of Sampleland, met Mme. Han Yuqing in Dalian."
    assert posts(text) == {"Ryan Doe": {"governor"}, "Han Yuqing": set()}


def test_a_consul_may_be_head_of_post() -> None:
    text = "Chinese Consul and Head of Post in Sampleton Han Yuqing met Ryan Doe."
    assert posts(text)["Han Yuqing"] == {"consul"}


def test_who_heads_what_is_a_countrys_does_not_head_the_country() -> None:
    text = "President of Kazakhstan's national railway Askar Doe met Han Yuqing in Astana."
    assert "president" not in posts(text).get("Askar Doe", set())
    assert said(text, "Person", "post") == set()


def test_a_political_consultative_conference_is_a_body_with_a_vice_chairman() -> None:
    text = (
        "Mr. Zhang Min, Vice Chairman of Hubei Provincial committee of Chinese People's Political "
        "Consultative Conference (CPPCC), signed an agreement."
    )
    assert posts(text) == {"Zhang Min": {"deputy_chairman"}}
    assert facts(text, "Event") == []


def test_words_for_bodies_are_no_names_of_people() -> None:
    text = "Ms. Luo Chengye met Sample Express and the Consular Corps in Dalian."
    assert said(text, "Person", "name") == {"Luo Chengye"}


def test_a_post_that_is_held_no_more_is_no_post() -> None:
    text = "Former Governor of Amur Region Andrey Petrov met Ivan Orlov, Governor of Amur Region."
    assert posts(text) == {"Andrey Petrov": set(), "Ivan Orlov": {"governor"}}
