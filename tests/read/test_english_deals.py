"""Agreements in English releases: who signed what with whom."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


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


def test_two_provinces_that_sign_are_those_of_the_two_sides() -> None:
    text = (
        "Liaoning Governor Zhao Ke held talks with Anatoly Sedov, Governor of Tomsk Region, on "
        "his way from Jilin. After that the two regions signed an action plan for 2025."
    )
    assert said(text, "Agreement", "party") == {"Liaoning", "Tomsk Oblast"}
    assert said(text, "Agreement", "type") == {"action_plan"}


def test_two_cities_are_those_named_most_where_no_side_tells() -> None:
    text = (
        "Dalian and Bangkok have had ties since 2002. Harbin joined later. Last week Dalian and "
        "Bangkok took a new step: the two cities signed a memorandum on tourism."
    )
    assert said(text, "Agreement", "party") == {"Dalian", "Bangkok"}


def test_two_regions_are_nobody_where_one_is_named() -> None:
    text = "Guests came to Liaoning. The two regions signed an action plan."
    assert said(text, "Agreement", "party") == set()


def test_a_plan_that_was_signed_is_a_fact() -> None:
    text = "Dalian Port Group signed a cooperation plan for 2025 with Busan Port Authority."
    assert modalities(text, "Agreement") == {"fact"}
    assert said(text, "Agreement", "type") == {"action_plan"}


def test_to_enter_into_a_contract_is_to_sign_it() -> None:
    text = "Dalian Port Group entered into a supply contract with Golden Wheel Group."
    assert said(text, "Agreement", "party") == {"Dalian Port Group", "Golden Wheel Group"}


def test_people_who_sign_are_signatories() -> None:
    text = "Dalian Mayor Chen Liwei signed a letter of intent with Busan Mayor Park Jun-ho."
    assert said(text, "Agreement", "signatory") == {"Chen Liwei", "Park Jun-ho"}


def test_a_noun_before_an_agreement_is_its_subject() -> None:
    text = "A visa exemption agreement between China and Georgia was signed in April."
    assert said(text, "Agreement", "subject") == {"visa exemption"}
    assert said(text, "Agreement", "party") == {"China", "Georgia"}


def test_the_year_of_signing_is_its_date() -> None:
    text = "Dalian Port Group and Busan Port Authority signed a framework agreement in 1992."
    assert said(text, "Agreement", "when") == {"1992"}


def test_what_was_signed_between_two_cities() -> None:
    text = "A memorandum of cooperation was signed between Dalian and Minsk."
    assert said(text, "Agreement", "party") == {"Dalian", "Minsk"}


def test_who_visits_and_the_place_visited_are_the_two_sides() -> None:
    text = (
        "A delegation from Tyumen was in Qingdao on 6 May. The sides signed a memorandum on "
        "tourism cooperation."
    )
    assert said(text, "Agreement", "party") == {"delegation from Tyumen", "Qingdao"}


def test_an_agreement_is_told_by_its_type_where_nobody_says_who_signed_it() -> None:
    text = "A memorandum of understanding was signed on 6 May."
    assert fact(text, "Agreement") == {
        ("type", "memorandum"),
        ("status", "signed"),
        ("when", "2024-05-06"),
    }
