"""Given names that are at home in many tongues."""

from __future__ import annotations

import pytest

from landbridge.language.given_names import given_names
from landbridge.language.hearing import hearings
from landbridge.language.name_abroad import spellings_abroad
from landbridge.language.scripts import script_of_name
from landbridge.language.sound_tables import sound_rows

SCRIPTS = ("latin", "cyrillic", "han", "thai")


@pytest.mark.parametrize("form", ["Charles", "Чарльз", "Шарль", "查尔斯", "ชาลส์", "ชาร์ลส์"])
def test_a_name_has_forms_in_four_scripts(form: str) -> None:
    assert given_names(form) == ("Charles",)


def test_a_form_may_be_that_of_two_names() -> None:
    assert given_names("保罗") == ("Paolo", "Paul")
    assert {heard.words[0] for heard in hearings("保罗·里德")} == {"paolo", "paul"}


def test_accents_tones_and_the_dots_of_yo_make_no_difference() -> None:
    assert given_names("François") == given_names("Francois") == ("François",)
    assert given_names("Пётр") == given_names("Петр") == ("Pyotr",)
    assert given_names("แมรี่") == given_names("แมรี") == ("Mary",)


def test_each_form_stands_in_the_column_of_its_script() -> None:
    for row in sound_rows("given_names.csv"):
        for script, forms in zip(SCRIPTS, row, strict=True):
            assert forms
            assert {script_of_name(form) for form in forms.split()} == {script}


def test_a_korean_name_in_two_alphabets_is_one_name() -> None:
    shared = spellings_abroad("Kim Dae-jung") & spellings_abroad("Ким Дэ Чжун")
    assert [(family, given) for _, family, given in shared] == [("kim", "tejon")]
    assert not spellings_abroad("Ivan Petrov")
