"""With what characters the matches of an expression may begin."""

from __future__ import annotations

import re

from landbridge.language.starts import looking_ahead


def looked_for(expression: str) -> str:
    ahead = looking_ahead(expression, expression)
    return ahead[: -len(f"(?:{expression})")] if ahead != expression else ""


def test_each_alternative_begins_with_a_character_of_its_own() -> None:
    assert looked_for(r"(?P<who>he|(?:they|she)) left") == "(?=h|s|t)"


def test_what_may_be_lacking_is_followed_by_what_may_stand_first() -> None:
    assert looked_for(r"(?:the )?[A-Z]\w+|\d{0,2}x") == r"(?=[A-Z]|\d|t|x)"


def test_alternatives_behind_groups_and_classes_begin_something_too() -> None:
    assert looked_for(r"le(?:ft|(?:d|nt)\))[)|]{2}|(?:no|none) (?:of|is)|x") == "(?=l|n|x)"


def test_places_and_what_is_looked_around_for_begin_nothing() -> None:
    assert looked_for(r"\b(?<!to )(?!late)left") == "(?=l)"


def test_what_is_written_in_capitals_alone_begins_with_them() -> None:
    assert looked_for(r"(?-i:[A-Z]\w+|EU) left") == "(?=(?-i:[EA-Z]))"


def test_where_case_counts_for_one_start_the_others_stand_in_both() -> None:
    expression, text = r"(?:[ -]|a|(?-i:B))left", "Aleft bleft Bleft -left"
    assert re.findall(looking_ahead(expression, expression), text, re.IGNORECASE) == [
        "Aleft",
        "Bleft",
        "-left",
    ]


def test_an_expression_that_may_begin_with_anything_stays_as_it_is() -> None:
    for expression in (r".left", r"[^,]left", r"(?:left)?", r"\b"):
        assert not looked_for(expression)


def test_characters_without_case_are_looked_for_by_the_engine_itself() -> None:
    assert not looked_for("(?P<zone>园区|新区)")


def test_the_look_finds_what_the_expression_finds() -> None:
    expression, text = r"(?:the )?(?:Port|zone) of \w+", "The port of Rizhao, a ZONE of trade"
    plain = re.findall(expression, text, re.IGNORECASE)
    assert re.findall(looking_ahead(expression, expression), text, re.IGNORECASE) == plain
    assert len(plain) == 2
