"""Who and what English pronouns, short names and asides stand for: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said

MET = "Governor Helen Marsh met with Mayor Zhong Mingyuan in Dalian on May 11. "


def test_he_is_the_subject_of_the_sentence_before() -> None:
    text = MET + "She hoped to expand exchanges in education."
    assert said(text, "Statement", "speaker") == {"Helen Marsh"}


def test_a_bare_post_is_who_was_named_with_it() -> None:
    text = MET + "The mayor proposed a joint working group on customs."
    assert said(text, "Statement", "speaker") == {"Zhong Mingyuan"}


def test_of_two_who_bear_a_post_the_subject_is_meant() -> None:
    text = (
        "Deputy Governor Helen Marsh met with Deputy Governor Luo Chengye in Dalian. "
        "The deputy governor proposed a joint working group."
    )
    assert said(text, "Statement", "speaker") == {"Helen Marsh"}


def test_a_post_that_nobody_bears_says_nothing() -> None:
    assert facts("The minister proposed a joint working group.", "Statement") == []


def test_it_is_the_thing_that_the_sentence_before_is_about() -> None:
    text = "The Suzhou Industrial Park covers 278 square kilometers. It seeks makers of vaccines."
    assert fact(text, "Need") >= {
        ("party", "Suzhou Industrial Park"),
        ("what", "makers of vaccines"),
    }


def test_it_is_open_where_a_person_is_the_subject() -> None:
    text = "Mayor Zhong Mingyuan visited Golden Wheel Group. It offers training for welders."
    assert facts(text, "Offer") == []


def test_they_are_the_two_who_met() -> None:
    text = MET + "They agreed to exchange students every year."
    assert said(text, "Commitment", "by") == {"Helen Marsh", "Zhong Mingyuan"}


def test_a_company_without_its_legal_form_is_the_company() -> None:
    text = (
        "Steppe Volt Energy Co., Ltd. signed a contract with Dalian Port Group on May 6. "
        "Steppe Volt Energy offers batteries."
    )
    assert said(text, "Offer", "party") == {"Steppe Volt Energy Co., Ltd."}


def test_letters_in_brackets_are_a_name_of_the_agency() -> None:
    text = (
        "The Investment Promotion Agency of Azerbaijan (AZPROMO) was founded in 2003. "
        "AZPROMO signed a memorandum with Dalian Port Group on May 6."
    )
    names = {"The Investment Promotion Agency of Azerbaijan (AZPROMO)", "Dalian Port Group"}
    assert said(text, "Agreement", "party") == names


def test_who_speaks_behind_a_quotation() -> None:
    text = '"We hope to open more lines," said Helen Marsh, governor of Alberta.'
    assert said(text, "Statement", "speaker") == {"Helen Marsh"}


def test_who_is_named_behind_what_is_told() -> None:
    text = "Dalian is ready to supply timber to Busan, Mayor Zhong Mingyuan said at the talks."
    assert said(text, "Statement", "speaker") == {"Zhong Mingyuan"}


def test_who_invites_is_the_host_and_no_visitor() -> None:
    text = (
        "At the invitation of Dalian Port Group, Governor Helen Marsh paid a visit to Dalian "
        "on May 7."
    )
    assert fact(text, "Visit") == {
        ("visitor", "Helen Marsh"),
        ("host", "Dalian Port Group"),
        ("place", "Dalian"),
        ("when", "2024-05-07"),
    }


def test_guests_who_are_invited_to_visit_have_not_come() -> None:
    text = "Mayor Zhong Mingyuan invited Governor Helen Marsh to visit Dalian."
    assert facts(text, "Visit") == []


def test_what_will_be_is_of_the_next_such_month() -> None:
    text = "Dalian Port Group will open a terminal in Busan in February."
    assert said(text, "Establishment", "when") == {"2025-02"}


def test_a_flight_that_title_and_text_tell_is_one() -> None:
    text = (
        "Flights between Dalian and Busan to start in June. Air China will open a direct flight "
        "between Dalian and Busan on June 3."
    )
    assert len(facts(text, "Link")) == 1
    assert modalities(text, "Link") == {"plan"}


def test_an_opening_that_the_title_tells_without_its_place_is_one() -> None:
    text = (
        "Dalian Port Group opens terminal\n\n"
        "Dalian Port Group opened a terminal in Busan on May 14, 2024."
    )
    assert len(facts(text, "Establishment")) == 1


def test_a_rumour_is_hearsay() -> None:
    text = "It is reported that Dalian Port Group signed an agreement with Golden Wheel Group."
    assert modalities(text, "Agreement") == {"hearsay"}


def test_figures_take_the_period_of_the_sentence_before() -> None:
    text = (
        "In 2023, trade between Liaoning and Kazakhstan reached 5.2 billion US dollars. "
        "Exports of buses stood at 30 million US dollars."
    )
    assert said(text, "Statistic", "period") == {"2023"}


FIRST_WORD = (
    "Kestrelle Battery Materials Co Ltd will build a cathode plant in Rayong. "
    "Kestrelle signed a contract with Sample Steel Ltd in May 2024."
)
COMMON_WORD = (
    "Golden Valley Foods Ltd and Sample Steel Ltd signed a contract. Golden Week is in May."
)


def test_the_first_word_of_a_firm_stands_for_it_where_it_is_its_own():
    parties = {"Kestrelle Battery Materials Co Ltd", "Sample Steel Ltd"}
    assert said(FIRST_WORD, "Agreement", "party") == parties
    assert said(COMMON_WORD, "Company", "name") == {"Golden Valley Foods Ltd", "Sample Steel Ltd"}
