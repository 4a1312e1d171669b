"""Names in English releases that no word of their kind stands beside: one fact each."""

from __future__ import annotations

from release_reading import posts, said


def test_a_chairman_of_a_university_is_no_part_of_its_name() -> None:
    text = "Mayor Chen Liwei met with Vice President of Tongren University Zhao Peng."
    assert said(text, "Meeting", "participant") == {"Chen Liwei", "Zhao Peng"}


def test_an_airline_is_named_by_its_country() -> None:
    text = "Oman Air will launch flights between Dalian and Bangkok."
    assert said(text, "Link", "operator") == {"Oman Air"}


def test_a_name_that_a_company_is_explained_by_is_its_name() -> None:
    text = "Veltron, a German company making pumps, opened a factory in Dalian."
    assert said(text, "Establishment", "founder") == {"Veltron"}


def test_a_chinese_surname_that_is_an_english_pronoun() -> None:
    text = "Hunan Vice Governor He Baorong met with Mayor Chen Liwei. He Baorong thanked the hosts."
    assert said(text, "Meeting", "participant") == {"He Baorong", "Chen Liwei"}
    assert said(text, "Statement", "speaker") == {"He Baorong"}


def test_the_ambassador_extraordinary_is_an_ambassador() -> None:
    text = "Ambassador Extraordinary and Plenipotentiary of Belarus to Russia Igor Senko came."
    assert set(posts(text)) == {"Igor Senko"}
