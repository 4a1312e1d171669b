"""Lists for random two-sided markets: expected mutual matches, envy and time.

The markets are those of Tomita and Yokoyama (2024), RecSys: half of what one wants is
chance, half how popular the other is; the place k of a list is looked at with 1/k.
Beside it in the same run: each side's own wishes, the product of both wishes, the
matching with transferable utility. The welfare optimum of 50 x 50 is what a slow
search finds: from many starts, shaken for twenty CPU seconds a market.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

import numpy as np

from benchmarks.report import Report, parse_options, print_report
from landbridge.match.market import (
    Lists,
    Market,
    Shown,
    lists_of,
    rank_market,
    shown,
    transferable_matching,
)

SMALL, LARGE = 50, 200
SMALL_SEEDS, LARGE_SEEDS = range(5), range(3)
SLOW_SECONDS = 20.0


def random_market(size: int, seed: int, congestion: float = 0.5) -> Market:
    """A market in which the first of each side are the most popular."""
    random = np.random.default_rng(seed)
    popular = np.linspace(1, 0, size)[None, :]
    wants, wanted = (
        (1 - congestion) * random.random((size, size)) + congestion * popular for _ in range(2)
    )
    looks = 1 / np.arange(1, size + 1)
    return Market(wants, wanted, looks, looks)


def by_wishes(market: Market) -> Lists:
    """Everybody's own wishes."""
    return Lists(
        np.argsort(-market.wants, axis=1, kind="stable"),
        np.argsort(-market.wanted, axis=1, kind="stable"),
    )


def slow_optimum(market: Market, seed: int) -> float:
    """The most expected matches that a slow search finds."""
    begun, best, number = time.process_time(), 0.0, 0
    while time.process_time() - begun < SLOW_SECONDS:
        number += 1
        best = max(best, rank_market(market, rounds=1500, seed=1000 * seed + number).expected)
    return best


def timed(work: Callable[[], Shown]) -> tuple[Shown, float]:
    """What a piece of work gives, and its CPU seconds."""
    begun = time.process_time()
    found = work()
    return found, time.process_time() - begun


def mean(numbers: Iterable[float]) -> float:
    """The mean."""
    return float(np.mean(list(numbers)))


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    small = [random_market(SMALL, seed) for seed in SMALL_SEEDS]
    large = [random_market(LARGE, seed) for seed in LARGE_SEEDS]
    rank_market(small[0], rounds=1)
    quick = [timed(lambda market=market: rank_market(market)) for market in small]
    wide = [timed(lambda market=market: rank_market(market)) for market in large]
    optimum = [slow_optimum(market, seed) for seed, market in enumerate(small)]
    rivals = {
        "wishes": [shown(market, by_wishes(market)) for market in large],
        "product": [shown(market, lists_of(market.both)) for market in large],
        "transferable": [
            shown(market, lists_of(transferable_matching(market))) for market in large
        ],
    }
    transferable = rivals["transferable"]
    figures = {
        "share_of_optimum_50": min(
            found.expected / most for (found, _), most in zip(quick, optimum, strict=True)
        ),
        "seconds_50": max(seconds for _, seconds in quick),
        "times_transferable_200": min(
            found.expected / rival.expected
            for (found, _), rival in zip(wide, transferable, strict=True)
        ),
        "envy_over_transferable_200": max(
            found.envy - rival.envy for (found, _), rival in zip(wide, transferable, strict=True)
        ),
        "seconds_200": max(seconds for _, seconds in wide),
        "expected_200": mean(found.expected for found, _ in wide),
        "envy_200": mean(found.envy for found, _ in wide),
        **{
            f"peer_{name}_{what}_200": mean(getattr(rival, what) for rival in found)
            for name, found in rivals.items()
            for what in ("expected", "envy")
        },
    }
    bars = {
        "share_of_optimum_50": 0.97,
        "seconds_50": 0.3,
        "times_transferable_200": 1.0,
        "envy_over_transferable_200": 0.0,
        "seconds_200": 5.0,
    }
    at_most = frozenset({"seconds_50", "envy_over_transferable_200", "seconds_200"})
    options.write_predictions(
        (f"{SMALL}:{seed}", most, found.expected)
        for seed, (found, _), most in zip(SMALL_SEEDS, quick, optimum, strict=True)
    )
    print_report(Report("market", len(small) + len(large), figures, bars, at_most))


if __name__ == "__main__":
    main()
