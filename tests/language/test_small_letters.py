"""Expressions in small letters find in a small text what the written ones find in any case."""

from __future__ import annotations

import re

import pytest

from landbridge.language.small_letters import in_small_letters

TEXT = "The Port of Rizhao and the OOO Vostok, ПАО «Восток» and порт ЁЛКИ, 5 KM"


@pytest.mark.parametrize(
    "expression",
    [
        r"(?P<who>The|OOO) \w+",
        r"\bport\b of [A-Z]\w+",
        r"ПАО «[А-ЯЁ][^»]*»",
        r"порт (?P<Name>[а-яё]+)",
        r"(?<=5\x20)Km",
    ],
)
def test_the_small_expression_finds_the_same_places(expression: str) -> None:
    small = in_small_letters(expression)
    assert small is not None
    written = [found.span() for found in re.finditer(expression, TEXT, re.IGNORECASE)]
    assert written
    assert [found.span() for found in re.finditer(small, TEXT.lower())] == written


def test_escapes_and_names_of_groups_keep_their_capitals() -> None:
    assert in_small_letters(r"(?P<Who>We)\W\S[^\W\d]A") == r"(?P<Who>we)\W\S[^\W\d]a"


@pytest.mark.parametrize("expression", ["(?-i:Co) Ltd", "[A-z]", "[À-ž]", r"\u0410", r"\x41b"])
def test_where_case_counts_or_a_range_is_mixed_there_is_none(expression: str) -> None:
    assert in_small_letters(expression) is None
