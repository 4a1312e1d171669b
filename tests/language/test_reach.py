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
