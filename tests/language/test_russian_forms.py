"""Russian names: words that name nobody, plurals, women whom no dictionary knows."""

from __future__ import annotations

from landbridge.language.morphology import is_common_word
from landbridge.language.nominative import nominative
from landbridge.language.nominative_person import nominative_person


def test_a_common_noun_is_no_name() -> None:
    assert is_common_word("Документ", "ru")


def test_a_surname_is_none_of_the_common_words() -> None:
    assert not is_common_word("Дроздовский", "ru")


def test_a_syllable_may_be_a_name() -> None:
    assert not is_common_word("Ли", "ru")


def test_other_languages_tell_names_otherwise() -> None:
    assert not is_common_word("Document", "en")


def test_days_of_a_province_stay_days() -> None:
    assert nominative("Днях провинции Хэнань") == "Дни провинции Хэнань"


def test_the_surname_tells_a_woman_whose_first_name_no_dictionary_knows() -> None:
    assert nominative_person("Айгуль Сарсеновой", "заместителем министра") == "Айгуль Сарсенова"
