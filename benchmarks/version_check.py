"""How far the check of translations can be trusted: false alarms, flips and swaps found.

The pairs are sentences of human translations aligned with English, those with a digit on
either side. A difference is a figure (number, money, percent, date, time, weekday) that both
sentences state, and not alike; what the check reports on a pair as it stands is counted as a
false alarm, also where the translator erred. Figures that only one sentence states are counted
apart (`one_sided_…`): a pair cannot tell whether the figure stands in the next sentence.

A flip changes one digit of one number, on one side of a pair, at random from a fixed seed: any
run of digits that stands in no word with letters (F-16, 247sports), and any digit of it; a
first digit does not become 0. It is found when the check reports a difference on the pair that
it did not report before. Each pair is flipped twice on each side.

A swap changes one word of magnitude behind a number (万 to 亿, млн to млрд, ล้าน to พันล้าน,
million to billion) on one side; each such word is swapped once.
"""

from __future__ import annotations

import importlib.util
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.report import Report, parse_options, print_report
from landbridge.read import Difference, compare_texts

SEED = 20_231_024
FLIPS = 2
LANGUAGES = {"zh": "zho-CN", "ru": "rus", "th": "tha"}
ALARMS = {"zh": 0.02, "ru": 0.02, "th": 0.01}
NUMBER = re.compile(r"(?<![A-Za-zА-яЁё\d])(?<![A-Za-zА-яЁё]-)\d+(?![A-Za-zА-яЁё\d])")
MAGNITUDES: Mapping[str, Sequence[tuple[str, str]]] = {
    "en": [("million", "billion"), ("billion", "million"), ("thousand", "million")],
    "zh": [("亿", "万"), ("万", "亿")],
    "ru": [
        *[("млн", "млрд"), ("млрд", "млн"), ("тыс", "млн")],
        *[("миллион", "миллиард"), ("миллиард", "миллион"), ("тысяч", "миллион")],
    ],
    "th": [("พันล้าน", "ล้าน"), ("หมื่นล้าน", "ล้าน"), ("ล้าน", "พันล้าน"), ("แสน", "หมื่น")],
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
    lines = zip(
        _rows(folder / "eng.tsv"), _rows(folder / f"{LANGUAGES[language]}.tsv"), strict=True
    )
    pairs = [Pair(f"{a[0]}:{a[1]}:{language}", a[2], language, b[2]) for a, b in lines]
    return [pair for pair in pairs if re.search(r"\d", pair.english + pair.translation)]


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text("utf-8").splitlines()]


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
        words = dict(MAGNITUDES[language])
        choice = "|".join(sorted(words, key=len, reverse=True))
        pattern = f"(?:{BEFORE_MAGNITUDE[language]})({choice})"
        for found in re.finditer(pattern, text):
            start, end = found.span(1)
            yield pair.changed(side, text[:start] + words[found[1]] + text[end:])


def share(found: Sequence[bool]) -> float:
    """The share of what was found; 1 where there was nothing to find."""
    return sum(found) / len(found) if found else 1.0


def is_seen(pair: Pair, known: frozenset[Difference]) -> bool:
    """Whether the check reports a difference on a pair beyond the known ones."""
    return any(one.is_changed for one in pair.differences() - known)


def measure(pairs: Sequence[Pair], language: str) -> tuple[dict[str, float], list[Pair]]:
    """The figures of one language, and the pairs with a difference."""
    chance = random.Random(SEED)
    reported = [pair.differences() for pair in pairs]
    known = list(zip(pairs, reported, strict=True))
    alarms = [any(one.is_changed for one in found) for found in reported]
    one_sided = [any(not one.is_changed for one in found) for found in reported]
    flipped = [is_seen(one, found) for pair, found in known for one in flips(pair, chance)]
    swapped = [is_seen(one, found) for pair, found in known for one in swaps(pair)]
    figures = {
        f"false_alarms_{language}": share(alarms),
        f"one_sided_{language}": share(one_sided),
        f"flips_found_{language}": share(flipped),
        f"swaps_found_{language}": share(swapped),
        f"swaps_{language}": len(swapped),
    }
    return figures, [pair for pair, alarm in zip(pairs, alarms, strict=True) if alarm]


def peer(pairs: Sequence[Pair]) -> float | None:
    """The false alarms of translate-toolkit's check of numbers, where it is installed."""
    if not importlib.util.find_spec("translate"):
        return None
    from translate.filters import checks

    numbers: Callable[[str, str], bool] = checks.StandardChecker().numbers

    def is_alarmed(pair: Pair) -> bool:
        try:
            return not numbers(pair.english, pair.translation)
        except checks.FilterFailure:
            return True

    return share([is_alarmed(pair) for pair in pairs])


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    folder = options.folder("ntrex")
    figures: dict[str, float] = {}
    bars: dict[str, float] = {}
    predictions: list[tuple[str, object, object]] = []
    count = 0
    for language, alarms in ALARMS.items():
        pairs = read_pairs(folder, language)
        found, alarmed = measure(pairs, language)
        figures |= found
        if (baseline := peer(pairs)) is not None:
            figures[f"peer_translate_toolkit_false_alarms_{language}"] = baseline
        bars |= {
            f"false_alarms_{language}": alarms,
            f"flips_found_{language}": 0.97,
            f"swaps_found_{language}": 1.0,
        }
        count += len(pairs)
        predictions += [(pair.id, [], _told(pair)) for pair in alarmed]
    options.write_predictions(predictions)
    at_most = frozenset(f"false_alarms_{language}" for language in ALARMS)
    print_report(Report("version_check", count, figures, bars, at_most))


def _told(pair: Pair) -> list[tuple[str, str, str]]:
    return [
        (one.topic, one.left.quote, one.right.quote)
        for one in pair.differences()
        if one.left and one.right
    ]


if __name__ == "__main__":
    main()
