"""Sentences with their translation, and the same with one number changed on one side.

A flip changes one digit of one number, on one side of a pair, at random from a fixed seed: any
run of digits that stands in no word with letters (F-16, 247sports), and any digit of it; a
first digit does not become 0. It is found when the check reports a difference on the pair that
it did not report before. Each pair is flipped twice on each side.

A swap changes one word of magnitude behind a number (万 to 亿, млн to млрд, ล้าน to พันล้าน,
million to billion) on one side; each such word is swapped once.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.ntrex import rows_in
from landbridge.read import Difference, compare_texts

FLIPS = 2
NUMBER = re.compile(r"(?<![A-Za-zА-яЁё\d])(?<![A-Za-zА-яЁё]-)\d+(?![A-Za-zА-яЁё\d])")
MAGNITUDES: Mapping[str, Mapping[str, str]] = {
    "en": {"million": "billion", "billion": "million", "thousand": "million"},
    "zh": {"亿": "万", "万": "亿"},
    "ru": {
        "млн": "млрд",
        "млрд": "млн",
        "тыс": "млн",
        "миллион": "миллиард",
        "миллиард": "миллион",
        "тысяч": "миллион",
    },
    "th": {"พันล้าน": "ล้าน", "หมื่นล้าน": "ล้าน", "ล้าน": "พันล้าน", "แสน": "หมื่น"},
}
BEFORE_MAGNITUDE = {
    "en": r"\d[ -]?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) ",
    "zh": r"[\d一二两三四五六七八九十百千] ?",
    "ru": r"\d[ \xa0]?|\b(?:один|два|три|четыре|пять|шесть|семь|восемь|девять|десять) ",
    "th": r"\d ?|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """An English sentence and its translation."""

    id: str
    english: str
    language: str
    translation: str

    def differences(self) -> frozenset[Difference]:
        """What the check reports on the pair."""
        found = compare_texts(self.english, "en", self.translation, self.language)
        return frozenset(found)

    def changed(self, side: int, text: str) -> Pair:
        """The pair with one side replaced."""
        english, translation = (text, self.translation) if side == 0 else (self.english, text)
        return Pair(self.id, english, self.language, translation)

    @property
    def sides(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Each side's language and text."""
        return ("en", self.english), (self.language, self.translation)


def read_pairs(folder: Path, language: str) -> list[Pair]:
    """The pairs of a language that have a digit on either side."""
    both = zip(rows_in(folder, "en"), rows_in(folder, language), strict=True)
    pairs = [Pair(f"{a[0]}:{a[1]}:{language}", a[2], language, b[2]) for a, b in both]
    return [pair for pair in pairs if re.search(r"\d", pair.english + pair.translation)]


def flips(pair: Pair, chance: random.Random) -> Iterator[Pair]:
    """The pair with one digit of one number changed, on either side."""
    for side, (_, text) in enumerate(pair.sides):
        runs = list(NUMBER.finditer(text))
        for _ in range(FLIPS if runs else 0):
            run = chance.choice(runs)
            place = chance.randrange(run.start(), run.end())
            others = [digit for digit in "0123456789" if digit != text[place]]
            digit = chance.choice(
                others if place > run.start() else [d for d in others if d != "0"]
            )
            yield pair.changed(side, text[:place] + digit + text[place + 1 :])


def swaps(pair: Pair) -> Iterator[Pair]:
    """The pair with one word of magnitude changed, on either side."""
    for side, (language, text) in enumerate(pair.sides):
        words = MAGNITUDES[language]
        choice = "|".join(sorted(words, key=len, reverse=True))
        pattern = f"(?:{BEFORE_MAGNITUDE[language]})({choice})"
        for found in re.finditer(pattern, text):
            start, end = found.span(1)
            yield pair.changed(side, text[:start] + words[found[1]] + text[end:])
