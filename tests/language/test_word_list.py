"""The words of a list as an expression."""

from __future__ import annotations

import re

from landbridge.language.word_list import any_of_words, initials_of

WORDS = ["take over", "take", "takes over", "hand"]


def test_the_longest_word_is_found_however_blanks_are_set() -> None:
    assert re.findall(any_of_words(WORDS), "they take \n over now") == ["take \n over"]


def test_one_word_alone_is_a_whole_that_can_be_repeated() -> None:
    expression = f"{any_of_words(['very '])}+good"
    assert re.findall(expression, "a very very good year") == ["very very good"]


def test_an_ending_is_open_where_the_word_says_so() -> None:
    expression = any_of_words(["подписал*", "voiced * hope"])
    assert re.findall(expression, "подписала, voiced a firm hope") == [
        "подписала",
        "voiced a firm hope",
    ]


def test_what_its_words_begin_with_is_one_of_their_letters() -> None:
    assert set(re.findall(initials_of([*WORDS, "- apart"]), "take - hand over")) == {"t", "h", "-"}
