"""Which sentences hold what a pattern needs."""

from __future__ import annotations

import re

from landbridge.language.held import Held
from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort
from landbridge.language.pattern import Grammar
from landbridge.language.wanted import Wanted

LEFT, EARLY = frozenset({"left", "departed"}), frozenset({"early"})
TEXT = "they left early\ue000 others departed\ue000 all came early"
SENTENCE_END = re.compile("[.]")


def stretches(*needs: frozenset[str]) -> list[str]:
    wanted = Wanted()
    spans = Held(TEXT).stretches([wanted.want(need) for need in needs])
    return [TEXT[start:end] for start, end in spans]


def test_neighbouring_sentences_that_hold_a_need_are_one_stretch() -> None:
    assert stretches(LEFT) == ["they left early\ue000 others departed\ue000"]


def test_a_stretch_holds_a_piece_of_each_need() -> None:
    assert stretches(LEFT, EARLY) == ["they left early\ue000"]


def test_without_needs_the_stretch_is_the_text() -> None:
    assert stretches() == [TEXT]


def test_a_need_that_no_sentence_holds_leaves_nothing() -> None:
    assert stretches(EARLY, frozenset({"stayed"})) == []


def test_a_mention_that_hides_the_end_of_a_sentence_joins_two() -> None:
    pattern = Grammar.of({}, ", ", " ", 40).compile("they met {place} early")
    line = Line.of("They met St. Moritz early.", SENTENCE_END)
    (match,) = pattern.matches(line.with_mentions([Mention(9, 19, Sort.CITY, "moritz")]))
    assert (match.start, match.end) == (0, 25)


def test_words_are_held_however_they_are_capitalised() -> None:
    pattern = Grammar.of({}, ", ", " ", 40).compile("istanbul")
    assert len(list(pattern.matches(Line.of("\u0130stanbul. ISTANBUL.", SENTENCE_END)))) == 2
