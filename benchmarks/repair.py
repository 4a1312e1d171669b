"""Frozen timetables after a shock: fewest meetings moved, proven or nearly, and who is told.

The ten originals of the B2B meeting scheduling problem, with interpreters for every tenth
meeting, each with ten seeded shocks: a party cancels or comes late, a slot, a table or an
interpreter is lost. Beside each repair the changed event is planned afresh.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from statistics import mean

from benchmarks.dzn import read_instance
from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.shocks import SHOCKS
from landbridge.meet.events.approach import approach
from landbridge.meet.events.checker import faults
from landbridge.meet.events.disturbance import disturbance
from landbridge.meet.events.model import Interpreter, TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.repair import RepairParams, repair
from landbridge.meet.events.timetable import TimetableParams, timetable
from landbridge.meet.model import InterpreterId

SECONDS, GAP = 60.0, 0.2
SEEDS = range(10)
PAIR = frozenset({"ca", "en"})
TENTH = 10


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repair: of which instance after which shock, its plan, its cost, and a fresh plan's."""

    name: str
    plan: TimetablePlan
    seconds: float
    faults: int
    fresh: dict[str, int]

    def gap(self, aim: str) -> float:
        """How far an aim is from what is proven, as a share of what it reached."""
        goal = self.plan.goals[aim]
        return abs(goal.reached - goal.bound) / max(1, goal.reached)


def interpreted(problem: TimetableProblem) -> TimetableProblem:
    """The event with interpreters for every tenth meeting, two more than the mean of a slot."""
    meetings = tuple(
        replace(meeting, pair=PAIR) if number % TENTH == 0 else meeting
        for number, meeting in enumerate(problem.meetings)
    )
    count = 2 + len(meetings) // TENTH // len(problem.slots)
    names = [f"Interpreter {number}" for number in range(1, count + 1)]
    return replace(
        problem,
        meetings=meetings,
        interpreters=tuple(
            Interpreter(InterpreterId(name), name, frozenset({PAIR})) for name in names
        ),
    )


def repairs(path: Path) -> Iterator[Repaired]:
    """The repairs of one original."""
    problem = interpreted(read_instance(path))
    begun = time.process_time()
    late = TimetableParams(lambda: time.process_time() - begun > SECONDS / 2, until="breaks")
    frozen = timetable(problem, late)
    if frozen.reasons:
        frozen = approach(problem)
    for seed in SEEDS:
        shock = SHOCKS[seed % len(SHOCKS)]
        changed = shock(problem, Random(f"{path.stem} {seed}"))
        yield repaired(f"{path.stem} {shock.__name__} {seed}", changed, frozen)


def repaired(name: str, changed: TimetableProblem, frozen: TimetablePlan) -> Repaired:
    """The repair of a frozen plan, and what a fresh plan would disturb."""
    begun = time.process_time()
    params = RepairParams(stop=lambda: time.process_time() - begun > SECONDS - 5)
    plan = repair(changed, frozen, params)
    seconds = time.process_time() - begun
    held = {one.meeting: one for one in frozen.placed}
    afresh = approach(changed, Search(steps=100))
    fresh = disturbance(changed, held, afresh.placed)
    return Repaired(name, plan, seconds, len(faults(changed, plan)), fresh)


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    paths = sorted(options.folder("b2bsp").glob("*.original.dzn"))
    done = []
    for path in paths:
        for one in repairs(path):
            done.append(one)
            goals = {aim: (goal.reached, goal.bound) for aim, goal in one.plan.goals.items()}
            print(one.name, round(one.seconds, 1), goals, one.fresh, file=sys.stderr, flush=True)
    options.write_predictions((one.name, None, _told(one)) for one in done)
    print_report(_report(done))


def _told(one: Repaired) -> dict[str, int]:
    return {aim: one.plan.goals[aim].reached for aim in ("moved", "reseated", "told")}


def _report(done: list[Repaired]) -> Report:
    figures = {
        "within_gap": share([one.gap("moved") <= GAP for one in done]),
        "proven": share([one.gap("moved") == 0 for one in done]),
        "most_held_proven": share([one.gap("musts") == 0 for one in done]),
        "told_within_gap": share([one.gap("told") <= GAP for one in done]),
        "told_proven": share([one.gap("told") == 0 for one in done]),
        "cpu_seconds_most": max(one.seconds for one in done),
        "cpu_seconds_mean": mean(one.seconds for one in done),
        "faults": float(sum(one.faults for one in done)),
        "moved_mean": mean(one.plan.goals["moved"].reached for one in done),
        "told_mean": mean(one.plan.goals["told"].reached for one in done),
        "peer_fresh_moved_mean": mean(one.fresh["moved"] for one in done),
        "peer_fresh_told_mean": mean(one.fresh["told"] for one in done),
    }
    bars = {"within_gap": 1.0, "cpu_seconds_most": SECONDS, "faults": 0.0}
    return Report("repair", len(done), figures, bars, frozenset({"cpu_seconds_most", "faults"}))


if __name__ == "__main__":
    main()
