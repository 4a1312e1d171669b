"""Who English releases of ports, agencies and offices speak of: ranks, acronyms, letters."""

from __future__ import annotations

import pytest
from release_reading import names, posts, said


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        (
            "TPA Managing Director Capt. Amina Njoroge opened it.",
            "Amina Njoroge",
            "managing_director",
        ),
        ("BCZ Director General Mr. Paul Phiri toured it.", "Paul Phiri", "director_general"),
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
