"""Thai spellings by their sounds."""

from __future__ import annotations

import pytest

from landbridge.language.heard import heard_latin
from landbridge.language.heard_thai import heard_thai
from landbridge.language.sound_distance import likeness


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("สมชาย", "sxmxCay"),
        ("เฉียง", "CiaN"),
        ("แก้วมณี", "kewxmxni"),
        ("มงคล", "mxNxkxL"),
        ("อมร", "xmxR"),
        ("พัชร", "paTxR"),
        ("ปัญญา", "panxya"),
        ("สุวรรณ", "suwan"),
        ("ไพศาล", "payxsaL"),
    ],
)
def test_vowels_stand_where_they_are_said_and_ends_for_all_they_may_be(
    word: str, sounds: str
) -> None:
    assert heard_thai(word)[-1] == sounds


def test_what_the_sign_of_silence_covers_is_said_in_a_foreign_name_alone() -> None:
    assert heard_thai("จันทร์") == ("JanxtxR", "Jan")
    assert heard_thai("เซอร์") == ("seR", "se")


@pytest.mark.parametrize(
    ("thai", "rule", "customary"),
    [
        ("พร", "phon", "porn"),
        ("วัฒน์", "wat", "vat"),
        ("ชัย", "chai", "chai"),
        ("ภักดี", "phakdi", "pakdee"),
        ("บุญ", "bun", "boon"),
        ("ขวัญ", "khwan", "kwan"),
        ("เดช", "det", "dej"),
    ],
)
def test_the_spelling_by_rule_and_the_customary_one_are_near(
    thai: str, rule: str, customary: str
) -> None:
    heard = heard_thai(thai)[-1]
    assert min(likeness([heard, heard], [heard_latin(rule), heard_latin(customary)])) > 0.85
