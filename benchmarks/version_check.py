"""How far the check of translations can be trusted: false alarms, flips and swaps found.

The pairs are sentences of human translations aligned with English, those with a digit on
either side. A difference is a figure (number, money, percent, date, time, weekday) that both
sentences state, and not alike; what the check reports on a pair as it stands is counted as a
false alarm, also where the translator erred. Figures that only one sentence states are counted
apart (`one_sided_…`): a pair cannot tell whether the figure stands in the next sentence.
How pairs are flipped and swapped stands in `changed_pairs`.
"""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Callable, Sequence

from benchmarks.changed_pairs import Pair, flips, read_pairs, swaps
from benchmarks.report import Report, parse_options, print_report, share
from landbridge.read import Difference

SEED = 20_231_024
ALARMS = {"zh": 0.02, "ru": 0.02, "th": 0.01}
"""The most that may be alarmed at, by the language of the translation."""


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
