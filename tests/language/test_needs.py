"""What a text must hold for a pattern to match."""

from __future__ import annotations

from landbridge.language.line import symbols_of
from landbridge.language.needs import Needs, pieces_of
from landbridge.language.pattern import Grammar

PIECES = {"<visit>": [pieces_of(["paid a visit to", "toured"])], "{city}": [frozenset("C")]}


def needs(source: str) -> tuple[frozenset[str], ...]:
    return Needs(source, PIECES).read()


def test_a_mention_and_one_of_a_list_of_words_are_needed() -> None:
    assert needs("{place:city} <visit>") == (frozenset("C"), frozenset({"visit", "toured"}))


def test_what_may_be_lacking_is_not_needed() -> None:
    assert needs("(?:{city} )?<visit>{0,3}{city}?") == ()


def test_of_alternatives_one_is_needed() -> None:
    assert needs("(?:{city}|<visit>)") == (frozenset({"C", "visit", "toured"}),)


def test_an_alternative_that_needs_nothing_leaves_none() -> None:
    assert needs("(?:{city}|[a-z])") == ()


def test_what_must_stand_around_is_needed_and_what_must_not_is_none() -> None:
    visit = frozenset({"visit", "toured"})
    assert needs("(?<!{city})<visit>(?=,)(?!late)") == (visit,)
    assert needs("(?<={city}\\x20)<visit>(?= early)") == (
        frozenset("C"),
        visit,
        frozenset({"early"}),
    )


def test_what_ends_the_sentence_before_is_not_needed_in_this_one() -> None:
    for end in (r"\ue000", "\ue000", "[^a-z]", r"\W"):
        assert needs(f"(?<=met{end})<visit>") == (frozenset({"visit", "toured"}),)


def test_letters_of_the_pattern_are_needed_in_small_letters() -> None:
    assert needs(r"\bLeft [A-Z]\w+") == (frozenset({"left"}),)


def test_escapes_are_no_letters() -> None:
    assert needs(r"\ue000\x20\d+") == ()


def test_a_fragment_needs_what_its_own_pattern_needs() -> None:
    grammar = Grammar.of({"from": r"\bout of (?:{city})", "leaves": "<from> by"}, ", ", " ", 40)
    assert Needs("<leaves>", grammar.pieces).read() == (
        frozenset({"out"}),
        frozenset({"of"}),
        symbols_of("city"),
        frozenset({"by"}),
    )
