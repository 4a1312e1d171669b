"""Words that are written as a name and name nobody."""

from __future__ import annotations

from landbridge.language.nominative import is_common_word


def test_a_common_noun_is_no_name() -> None:
    assert is_common_word("Документ", "ru")


def test_a_surname_is_none_of_the_common_words() -> None:
    assert not is_common_word("Дроздовский", "ru")


def test_a_syllable_may_be_a_name() -> None:
    assert not is_common_word("Ли", "ru")


def test_other_languages_tell_names_otherwise() -> None:
    assert not is_common_word("Document", "en")
