"""How one language is read: scores by kind, against the floors that are pinned for it.

A floor may be raised freely; lowering one needs a reason in the same commit. The floors bear
the hash of the gold that they hold for.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from evaluation.agreement import Comparison, Score, compare
from evaluation.gold import HELD, HERE, MENTIONS, Gold, Row, faults
from evaluation.statements import Statement, statements_of
from landbridge.office.reading import Provenance, read_file
from landbridge.register.check import check_reading


def evaluate(gold: Gold) -> int:
    """Print how one language is read; 1 where a floor or the gold itself does not hold."""
    compared = [*_compared(gold)]
    wrong = [*faults(gold, {release.name: text for release, _, text in compared})]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    totals = _print_scores(gold, {release: comparison for release, comparison, _ in compared})
    _print_passes(gold.language)
    return max(_below_floors(gold, totals), int(bool(wrong)))


def _compared(gold: Gold) -> Iterator[tuple[Path, Comparison, str]]:
    for release in gold.releases:
        reading = read_file(release, Provenance())
        check_reading(reading)
        rows = [Statement.of_row(row) for row in gold.of(release)]
        yield release, compare(rows, statements_of(reading)), reading.document.text


def _print_scores(gold: Gold, found: Mapping[Path, Comparison]) -> dict[str, Score]:
    totals: dict[str, Score] = defaultdict(Score)
    kinds: dict[str, Score] = defaultdict(Score)
    for release, comparison in found.items():
        for kind in {one.kind for one in _all(comparison)}:
            score = comparison.score(kind)
            kinds[kind] += score
            is_frame = kind not in MENTIONS
            totals["frames" if is_frame else kind.lower()] += score
            if is_frame and release.name.startswith(HELD):
                totals["held"] += score
    for name, score in [*sorted(kinds.items()), *sorted(totals.items())]:
        if name in kinds and name in MENTIONS:
            continue
        _print_score(gold.language, name, score)
    return totals


def _all(comparison: Comparison) -> Iterator[Statement]:
    yield from (row for row, _ in comparison.pairs)
    yield from comparison.missed
    yield from comparison.wrong


def _print_score(language: str, name: str, score: Score) -> None:
    figures = f"P {score.precision:.2f}  R {score.recall:.2f}  F1 {score.f1:.2f}"
    counts = f"({score.expected} rows, {score.made} claims)"
    print(f"{language}  {name:<14} {figures}  modality {score.modality:.2f}   {counts}")


def _print_passes(language: str) -> None:
    """How far the two passes of annotation agree with each other."""
    first, second = Gold.load(language, "first"), Gold.load(language, "second")
    if first is None or second is None:
        return
    total = Score()
    for release in first.releases:
        comparison = compare(_statements(first.of(release)), _statements(second.of(release)))
        for kind in {one.kind for one in _all(comparison)}:
            total += comparison.score(kind)
    print(f"{language}  the two passes agree with F1 {total.f1:.2f}")


def _statements(rows: list[Row]) -> list[Statement]:
    return [Statement.of_row(row) for row in rows]


def print_misses(language: str) -> None:
    """Print what was missed and what was wrong, but for the releases that are held back."""
    gold = Gold.load(language)
    for release, comparison, _ in _compared(gold) if gold else ():
        if not release.name.startswith(HELD):
            print(f"== {release.name}")
            for sign, statements in (("missed", comparison.missed), ("wrong", comparison.wrong)):
                for one in statements:
                    said = f"{one.kind}.{one.predicate} = {' | '.join(one.forms)}"
                    print(f"{sign:<7} {said}   [{' '.join(one.quote.split())[:120]}]")


def _below_floors(gold: Gold, totals: Mapping[str, Score]) -> int:
    place = HERE / gold.language / "floors.toml"
    if not place.is_file():
        return 0
    pinned = tomllib.loads(place.read_text("utf-8"))
    if pinned["gold"] != gold.digest():
        print(f"{gold.language}: the floors are pinned for another gold, not {gold.digest()}.")
        return 1
    below = [
        f"{gold.language}: the F1 of {name} is {totals[name].f1:.3f}, below its floor of {floor}"
        for name, floor in pinned["floors"].items()
        if totals[name].f1 < floor
    ]
    print(*below, sep="\n", end="\n" if below else "")
    return int(bool(below))
