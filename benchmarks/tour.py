"""100 made tours of 3 to 5 countries and 10 to 40 meetings: proven or nearly, and none wrong.

A tour's gap is the widest of its aims: how far what is reached is from what is not ruled out, as a
share of what is reached. The seeds are the first hundred numbers.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from benchmarks.made_tours import made_tour
from benchmarks.report import Report, parse_options, print_report, share
from landbridge.meet.model import Goal
from landbridge.meet.tours.checker import faults
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.tour import tour

SEEDS = range(100)


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned tour: its gap, its CPU seconds, and what the checker finds wrong."""

    plan: TourPlan
    gap: float
    seconds: float
    wrong: int


def planned(seed: int) -> Planned:
    """The tour of a seed, measured."""
    problem = made_tour(seed)
    begun = time.process_time()
    plan = tour(problem)
    seconds = time.process_time() - begun
    return Planned(plan, gap(plan), seconds, len(faults(problem, plan)))


def gap(plan: TourPlan) -> float:
    """The widest gap of a plan's aims; 1 where there is no plan."""
    return max((_gap(goal) for goal in plan.goals.values()), default=1.0)


def _gap(goal: Goal) -> float:
    return abs(goal.reached - goal.bound) / max(1, abs(goal.reached))


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    found = [planned(seed) for seed in SEEDS]
    figures = {
        "within_gap": share([one.gap <= 0.01 for one in found]),
        "optimal": share([one.gap == 0 for one in found]),
        "widest_gap": max(one.gap for one in found),
        "wrong": sum(one.wrong > 0 for one in found),
        "seconds": max(one.seconds for one in found),
        "mean_seconds": sum(one.seconds for one in found) / len(found),
        "held": share([bool(one.plan.held) for one in found]),
        "musts_missed": sum(bool(one.plan.reasons) for one in found),
    }
    options.write_predictions(
        (str(seed), 0.0, {"gap": one.gap, "seconds": round(one.seconds, 2)})
        for seed, one in zip(SEEDS, found, strict=True)
    )
    bars = {"within_gap": 1.0, "wrong": 0.0, "seconds": 60.0}
    print_report(Report("tour", len(found), figures, bars, frozenset({"wrong", "seconds"})))


if __name__ == "__main__":
    main()
