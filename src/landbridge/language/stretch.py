"""A stretch of a text as a grammar of amounts reads it, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TypeVar

from landbridge.language.amount_grammar import AmountGrammar
from landbridge.language.lexicon import LETTER, Lexicon
from landbridge.language.measure import Measure
from landbridge.language.mention import Sort
from landbridge.language.number import Numeral

Meaning = TypeVar("Meaning")
_LETTER = re.compile(LETTER)
_HAN = "\u2e80"
_SIDES = frozenset({"m", "km", "dm", "cm", "mm"})
_AGE_WORDS = 24
_YEAR = "a"
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A text in small letters up to `end`; `cased` is as it was written."""

    grammar: AmountGrammar
    text: str
    cased: str
    end: int

    def at(self, lexicon: Lexicon[Meaning], place: int) -> tuple[Meaning, int] | None:
        """What the longest word at a place means, and where it ends."""
        return lexicon.at(self.text, place, self.end)

    def match(self, pattern: re.Pattern[str], place: int) -> re.Match[str] | None:
        """What an expression finds at a place."""
        return pattern.match(self.text, place, self.end)

    def number(self, place: int) -> Numeral | None:
        """The number at a place, without its fraction."""
        return self.grammar.number.at(self.text, place, self.end)

    def size(self, place: int) -> Numeral | None:
        """The count at a place of which only the size is told."""
        sizes = self.grammar.sizes
        return sizes.at(self.text, place, self.end) if sizes else None

    def optional(self, lexicon: Lexicon[Meaning], place: int) -> tuple[Meaning | None, int]:
        """What a word at a place means, if one stands there, and where the text goes on."""
        found = self.at(lexicon, place)
        return (found[0], self.blank(found[1])) if found else (None, place)

    def following(self, lexicon: Lexicon[Meaning], place: int) -> tuple[Meaning | None, int]:
        """What a word behind a place and a blank means, and where it ends."""
        found = self.at(lexicon, self.blank(place))
        return found if found else (None, place)

    def blank(self, place: int) -> int:
        """The place behind a blank, if one stands at a place."""
        found = self.match(self.grammar.blank, place)
        return found.end() if found else place

    def measure_before(self, place: int) -> tuple[Measure | None, int]:
        """The measure in front of a number, and where the number may begin."""
        found = self.at(self.grammar.measures.before, place)
        if found is None or not found[0].may_be(self.cased[place : found[1]]):
            return None, place
        return found[0], self.blank(found[1])

    def measure(self, place: int, before: Measure | None) -> tuple[Measure | None, int]:
        """The measure behind a number; beside one in front only of the same sort."""
        if bracketed := self._bracketed(place, before):
            return bracketed
        gap = self.match(self.grammar.measures.gap, place)
        for begin in dict.fromkeys((self.blank(place), gap.end() if gap else place)):
            found = self.at(self.grammar.measures.after, begin)
            if found and found[0] and self._fits(begin, found[0], found[1], before):
                return found
        return None, place

    def _bracketed(self, place: int, before: Measure | None) -> tuple[Measure, int] | None:
        """A measure in brackets: 20 (kg)."""
        opening = self.blank(place)
        closing = _BRACKETS.get(self.text[opening : opening + 1])
        found = self.at(self.grammar.measures.after, opening + 1) if closing else None
        if not found or not found[0] or self.text[found[1] : found[1] + 1] != closing:
            return None
        fits = self._fits(opening + 1, found[0], found[1], before)
        return (found[0], found[1] + 1) if fits else None

    def _fits(self, begin: int, measure: Measure, end: int, before: Measure | None) -> bool:
        if not measure.may_be(self.cased[begin:end]) or self._runs_on(end):
            return False
        if before and (before.sort is not measure.sort or measure.factor != before.factor):
            return False
        sign = self.at(self.grammar.measures.before, begin)
        ahead = self.blank(end) if before else end
        belongs_behind = self.text[begin] > _HAN
        if belongs_behind or sign is None or sign[1] != end:
            return True
        return not self.text[ahead : ahead + 1].isdecimal()

    def _runs_on(self, end: int) -> bool:
        """Whether a Latin word goes on in digits, and so is a code: m212."""
        last, following = self.text[end - 1 : end], self.text[end : end + 1]
        return last.isascii() and last.isalnum() and following.isdecimal()

    def counts(self, place: int) -> bool:
        """Whether something that a number counts stands at a place."""
        counter = self.at(self.grammar.doubts.counter, place)
        return counter is not None or self.measure(place, None)[0] is not None

    def side(self, place: int) -> Measure | None:
        """The length behind the sides that follow a number: the metres of 120 x 45 m."""
        joint = self.match(self.grammar.by, place)
        number = self.number(joint.end()) if joint else None
        if number is None or number.spelled:
            return None
        measure = self.measure(number.end, None)[0] or self.side(number.end)
        return measure if measure and measure.code in _SIDES else None

    def is_in_a_word(self, number: Numeral, start: int) -> bool:
        """Whether letters run on to a number in digits that is not multiplied: not in 2x350 MW."""
        if number.spelled or not self.is_after_letter(start):
            return False
        sign, before = self.text[start - 1], self.text[start - 2 : start - 1]
        if sign != "×" and not (sign in "xх" and before.isdecimal()):
            return True
        measure = self.measure(number.end, None)[0] or self.side(number.end)
        return measure is None or measure.sort is not Sort.QUANTITY or measure.is_count

    def is_aged(self, place: int) -> bool:
        """Whether words before a place say that an age follows: aged, в возрасте."""
        before = max(0, place - _AGE_WORDS)
        return self.grammar.aged.search(self.text, before, place) is not None

    def age(self, place: int, measure: Measure) -> Measure:
        """The measure of a number at a place, an age where one is told."""
        if self.is_aged(place) or self.grammar.aside.match(self.cased, place, self.end):
            return replace(measure, sort=Sort.AGE, code=measure.code or _YEAR)
        return measure

    def is_after_letter(self, place: int) -> bool:
        """Whether a word of a script with blanks runs on to a place."""
        if place == 0 or _LETTER.match(self.text, place - 1) is None:
            return False
        return self.match(self.grammar.proclitic, place) is None

    def is_before_letter(self, place: int) -> bool:
        """Whether such a letter stands at a place."""
        return place < self.end and _LETTER.match(self.text, place) is not None
