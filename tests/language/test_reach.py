"""Which expressions match within one sentence."""

from __future__ import annotations

from landbridge.language.reach import stays_in_sentence


def test_words_and_bounded_gaps_stay_in_a_sentence() -> None:
    assert stays_in_sentence(r"\bleft[^\ue000\n]{0,40}?(?:early|at \d+) \w+")


def test_the_end_of_the_sentence_or_what_may_be_it_leads_on() -> None:
    for expression in (r"left\ue000", r"“[^”]+”", r"left.early", r"left\W", r"(?=\S+)left"):
        assert not stays_in_sentence(expression)


def test_looking_back_or_at_the_next_character_leads_nowhere() -> None:
    assert stays_in_sentence(r"(?<=\ue000\x20)They left(?=[,\ue000]|;)(?!.)")


def test_what_is_looked_at_may_end_the_sentence_but_nothing_behind_it() -> None:
    assert stays_in_sentence(r"left(?= early|\ue000|(?: [^\ue000]{2,9}|;)?[,\ue000]|$)")
    for expression in (r"left(?=\ue000 They)", r"left(?=[^,]{2})", r"left(?=(?:,|\ue000) )"):
        assert not stays_in_sentence(expression)


def test_what_is_looked_back_at_stands_before_and_leads_nowhere() -> None:
    assert stays_in_sentence(r"(?:^|(?<=\n)|(?<=\ue000\x20|[^,]x))They left")
