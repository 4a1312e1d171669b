"""Names compared as they are spelled: words laid against each other, legal forms left out."""

from __future__ import annotations

import pytest

from landbridge.language.name_comparison import (
    CLEARLY_DIFFERENT,
    PERHAPS,
    SAME,
    name_similarity,
)
from landbridge.language.organisation_spelling import compare_organisations
from landbridge.language.thai_sound import thai_classes
from landbridge.language.word_alignment import align, word_likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lindner Maschinenbau AG", "Lindner Maschinenbau Aktiengesellschaft"),
        ("OAO Severny Put", "Severny Put JSC"),
        ("The Harbour Works Ltd.", "Harbour Works Limited"),
        ("N.K.T. Logistics", "NKT Logistics"),
        ("Third Cargo Depot", "3rd Cargo Depot"),
        ("ΑΙΓΑΙΟ ΝΑΥΤΙΛΙΑΚΗ", "Aigaio Nautiliaki"),
        ("NordlichtGmbH", "Nordlicht GmbH"),
    ],
)
def test_two_spellings_of_one_organisation(one: str, other: str) -> None:
    assert compare_organisations(one, other).score >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Baltic Fund VIII L.P.", "Baltic Fund IX L.P."),
        ("Harbour Works Denmark", "Harbour Works Norway"),
        ("Amur Timber Company", "Amur Steel Company"),
        ("Depot 23", "Depot 24"),
        ("Harbour Works", "Harbour Works Finance"),
    ],
)
def test_another_word_or_number_is_another_organisation(one: str, other: str) -> None:
    assert compare_organisations(one, other).score < PERHAPS


def test_of_alternative_names_one_is_enough() -> None:
    assert compare_organisations("Northern Lights/Polar Union", "Polar Union").score == 1.0


def test_a_slip_of_the_pen_is_the_same_word() -> None:
    assert word_likeness("vladimir", "vladmir") == 1 - 1 / 8
    assert word_likeness("frank", "frederik") == 0.0


def test_short_words_and_numbers_have_no_room_for_a_slip() -> None:
    assert word_likeness("kim", "kam") == 0.0
    assert word_likeness("2004", "2005") == 0.0


def test_words_written_apart_count_joined() -> None:
    assert align(["nikolai", "patr", "ushev"], ["nikolai", "patrushev"]).left_over == 0


def test_what_is_left_on_both_sides_is_a_swap() -> None:
    alignment = align(["wendt", "eric"], ["wendt", "josh"])
    assert alignment.has_swap
    assert (alignment.left, alignment.right) == (("eric",), ("josh",))


def test_two_fathers_are_two_people() -> None:
    score = name_similarity("Иван Сергеевич Орлов", "ru", "Ivan Petrovich Orlov", "en")
    assert score < CLEARLY_DIFFERENT


def test_the_arabic_article_is_no_part_of_a_name() -> None:
    assert name_similarity("Abd al-Karim al-Masri", "en", "Abdul Karim Masri", "en") >= SAME


def test_other_alphabets_are_spelled_out() -> None:
    assert name_similarity("Νίκος Παπαδάκης", "", "Nikos Papadakis", "en") >= SAME
    assert name_similarity("გიორგი ბერიძე", "", "Giorgi Beridze", "en") >= SAME


def test_an_initial_stands_for_what_it_begins() -> None:
    assert name_similarity("Hans J. Keller", "en", "Hans Joachim Keller", "en") >= SAME


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("Jane Johnson", "Джейн Джонсон"), ("Milan Djokić", "Милан Джокич")],
)
def test_a_name_may_be_written_as_it_is_said(latin: str, cyrillic: str) -> None:
    assert name_similarity(latin, "en", cyrillic, "ru") >= PERHAPS


def test_a_thai_dot_ties_a_glide_to_its_consonant() -> None:
    assert thai_classes("จฺวิน") == thai_classes("จิน")


def test_what_is_silent_in_a_thai_name_may_stand_in_a_foreign_one() -> None:
    assert name_similarity("ชาร์ลส์ ดาร์วิน", "th", "Charles Darwin", "en") >= PERHAPS
    assert name_similarity("ประยุทธ์ จันทร์ดี", "th", "Prayut Chandi", "en") >= PERHAPS
