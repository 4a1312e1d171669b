"""Who English releases of ports, agencies and offices speak of: ranks, acronyms, letters."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, names, posts, said


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "TPA Managing Director Capt. Amina Njoroge opened it.",
            "Amina Njoroge",
            "managing_director",
        ),
        ("BCZ Director General Mr. Paul Phiri toured it.", "Paul Phiri", "director"),
        ("Acting Governor Prof. Samuel Otieno spoke.", "Samuel Otieno", "acting_governor"),
        ("H.E. Mrs. Ada Obi, Ambassador of Ghana to China, spoke.", "Ada Obi", "ambassador"),
        (
            "Uganda's Ambassador to China, Her Excellency Mrs. Ruth Nabirye, spoke.",
            "Ruth Nabirye",
            "ambassador",
        ),
        (
            "Chief Executive Officer Eng. Yusuf al-Harthy spoke.",
            "Yusuf al-Harthy",
            "chief_executive",
        ),
        ("The Minister of Trade, Hon. Joseph Banda, left.", "Joseph Banda", "minister"),
    ],
)
def test_a_rank_or_a_form_of_address_parts_post_and_name(text: str, name: str, post: str) -> None:
    assert posts(text) == {name: {post}}


def test_an_abbreviated_rank_ends_no_sentence() -> None:
    text = "The ship was met by Capt. Amina Njoroge, director of the port. She spoke."
    assert posts(text) == {"Amina Njoroge": {"director"}}


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("Silver Gull's regional director, Marcus Lim, spoke.", "Marcus Lim", "director"),
        ("Golden Wheel's country manager, Aung Min, spoke.", "Aung Min", "manager"),
        ("Greenfield's chief executive, Pieter Maes, spoke.", "Pieter Maes", "chief_executive"),
    ],
)
def test_a_firm_is_named_by_its_own_manager(text: str, name: str, post: str) -> None:
    assert posts(text) == {name: {post}}
    assert names(text, "Company")


def test_a_head_of_a_section_with_a_name_of_other_letters() -> None:
    text = "On 3 May the Head of the Trade Section, Šárka Nováková, visited Ningbo."
    assert posts(text) == {"Šárka Nováková": {"head"}}
    assert said(text, "Visit", "visitor") == {"Šárka Nováková"}


def test_deputies_of_central_asian_governors() -> None:
    text = "Deputy Khokim of Namangan region Bekzod Karimov left the hall early."
    assert posts(text) == {"Bekzod Karimov": {"vice_governor"}}


def test_who_signs_a_release_bears_the_post_below() -> None:
    text = "The port is open.\n\nIssued by:\nThembi Dube\nCorporate Communications Manager"
    assert posts(text) == {"Thembi Dube": {"manager"}}


def test_who_is_named_between_commas_speaks() -> None:
    text = (
        "Silver Gull's regional director, Marcus Lim, thanked the Port of Dakar for fast work "
        "and appealed for deeper berths."
    )
    assert said(text, "Statement", "speaker") == {"Marcus Lim"}
    assert said(text, "Statement", "about") == {"fast work", "deeper berths"}


def test_we_hope_is_of_who_is_quoted() -> None:
    text = (
        "As Deputy Minister Talgat Omarov recalled, the route was opened in 2019. "
        '"We hope that flights will resume soon," he said.'
    )
    assert said(text, "Statement", "speaker") == {"Talgat Omarov"}


def test_the_support_of_a_bank_is_no_statement() -> None:
    text = "Golden Wheel Group with the financial support of a bank is building a bus plant."
    assert facts(text, "Statement") == []


def test_what_we_have_promised_is_a_commitment() -> None:
    text = '"We have promised the farmers a new silo," Governor Helen Marsh said.'
    assert fact(text, "Commitment") == {("by", "Helen Marsh"), ("what", "a new silo")}


def test_what_will_be_by_a_time_is_a_commitment_where_it_is_quoted() -> None:
    text = "By March 2025, two more gates will be open"
    quoted = f'"{text}," Governor Helen Marsh said.'
    assert said(quoted, "Commitment", "what") == {"two more gates will be open"}
    assert facts(f"{text}.", "Commitment") == []


def test_a_session_of_a_commission_of_two_states() -> None:
    text = "The date was set at the 9th meeting of the Uzbek-Chinese intergovernmental commission."
    assert fact(text, "Meeting") == {
        ("type", "session"),
        ("participant", "Uzbek-Chinese intergovernmental commission"),
    }


def test_where_a_visitor_was_received_names_the_host() -> None:
    text = (
        "Consul General Petra Quint travelled to Foshan, where she was received by Mayor Cai Yong."
    )
    assert said(text, "Visit", "visitor") == {"Petra Quint"}
    assert said(text, "Visit", "host") == {"Cai Yong"}


def test_a_return_visit_of_buyers_is_foreseen() -> None:
    text = "A return visit by buyers from Foshan to Lima is foreseen for November 2025."
    assert fact(text, "Visit") >= {("place", "Lima"), ("when", "2025-11")}
    assert said(text, "Visit", "visitor") == {"buyers from Foshan"}


def test_what_we_will_do_by_a_time_is_a_commitment() -> None:
    text = '"We will double our fleet by 2026," said Silver Gull\'s president, Pieter Maes.'
    assert fact(text, "Commitment") == {
        ("by", "Pieter Maes"),
        ("what", "double our fleet"),
        ("due", "2026"),
    }


def test_two_who_are_named_between_commas_met() -> None:
    text = "The mayor of Piura, Jorge Salas, and the mayor of Foshan, Li Wen, met on Monday."
    assert said(text, "Meeting", "participant") == {"Jorge Salas", "Li Wen"}
