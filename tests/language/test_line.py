"""The line of characters and mentions, and the patterns that run over it."""

import re

import pytest

from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort
from landbridge.language.pattern import Grammar

GRAMMAR = Grammar.of(
    words={"visit": ["visited", "toured"], "office": ["consul*"], "cap": "(?-i:[A-Z][a-z]+)"},
    joint="(?:, | and )",
    blank=" +",
    gap=20,
)
TEXT = "The mayor of Dalian visited Berlin and Bonn. Then he left Bonn."


def line() -> Line:
    plain = Line.of(TEXT, re.compile(r"[.](?=\s|$)"))
    cities = [("Dalian", "DL"), ("Berlin", "B"), ("Bonn", "BN")]
    return plain.with_mentions(
        Mention(found.start(), found.end(), Sort.CITY, value)
        for name, value in cities
        for found in re.finditer(name, TEXT)
    )


def values(pattern: str) -> list[dict[str, list[object]]]:
    return [
        {slot: [mention.value for mention in found] for slot, found in match.slots.items()}
        for match in GRAMMAR.compile(pattern).matches(line())
    ]


def test_a_slot_takes_a_mention_of_its_family():
    assert values("<visit> {place:town}") == [{"place": ["B"]}]


def test_a_plus_takes_the_whole_list():
    assert values("<visit> {place:town+}") == [{"place": ["B", "BN"]}]


def test_a_gap_does_not_cross_the_end_of_a_sentence():
    assert values("{first:city}…left {second:city}") == []


def test_a_gap_within_a_clause_does_not_cross_a_comma():
    grammar, comma = GRAMMAR, Line.of("a, b", re.compile("[.]"))
    assert [*grammar.compile("a‥b").matches(comma)] == []
    assert len([*grammar.compile("a…b").matches(comma)]) == 1


def test_a_dot_is_any_character_but_the_end_of_a_sentence():
    grammar, text = GRAMMAR, Line.of("China's; China’s; China;s", re.compile(";"))
    assert len([*grammar.compile("China.s").matches(text)]) == 2


def test_a_match_tells_where_it_stands_in_the_text():
    (match,) = GRAMMAR.compile("<visit> {place:town}").matches(line())
    assert TEXT[match.start : match.end] == "visited Berlin"


def test_a_star_in_a_word_stands_for_any_ending():
    text = Line.of("The consuls met.", re.compile("[.]"))
    (match,) = GRAMMAR.compile("<office>").matches(text)
    assert text.text[match.first : match.last] == "consuls"


def test_a_fragment_may_keep_its_case():
    text = Line.of("lower Upper", re.compile("[.]"))
    (match,) = GRAMMAR.compile("(?P<name><cap>)").matches(text)
    assert match.groups["name"] == (6, 11)


def test_a_mention_that_covers_others_takes_their_place():
    start, end = TEXT.index("Berlin"), TEXT.index("Bonn") + 4
    joined = line().with_mentions([Mention(start, end, Sort.COMPANY, "both")])
    assert [m.value for m in joined.within(0, len(joined.text))] == ["DL", "both", "BN"]


def test_a_mention_that_cuts_another_is_left_out():
    start = TEXT.index("Berlin") + 2
    cut = line().with_mentions([Mention(start, start + 6, Sort.COMPANY, "cut")])
    assert cut.text == line().text


def test_an_unknown_word_list_is_an_error():
    with pytest.raises(ValueError, match="pattern"):
        GRAMMAR.compile("<nothing>")


def test_what_repeats_is_bounded_but_for_escapes_and_classes():
    bounded = GRAMMAR.expand(r"a*b+?c*+\+[*+](?:d{2}+e?+)\\*")
    assert bounded == r"a{0,40}b{1,40}?c{0,40}+\+[*+](?:d{2}+e?+)\\{0,40}"


def test_a_long_list_does_not_hold_matching_up():
    text = "A, " * 3000
    line = Line.of(text, re.compile("[.]")).with_mentions(
        Mention(place, place + 1, Sort.CITY, None) for place in range(0, len(text), 3)
    )
    assert list(GRAMMAR.compile("{place:town+}<visit>").matches(line)) == []
