"""Frozen timetables after a shock: fewest meetings moved, proven or nearly, and who is told.

The originals of the B2B meeting scheduling problem, with interpreters for every tenth
meeting, each with ten seeded shocks: a party cancels or comes late, a slot, a table or an
interpreter is lost. Beside each repair stands what a fresh plan of the changed event would disturb;
that one is only for comparison, a short search of 100 steps a meeting.

Each repair is printed when it is done. With `--only TEXT` those are done whose name, as
"forum-13.original lost_slot 2", holds the text; with `--predictions FILE` those that the file
has are not done again, so that the whole can be run in pieces.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from statistics import mean
from typing import NamedTuple

from benchmarks.dzn import read_instance
from benchmarks.kept import Figures, Kept
from benchmarks.report import Options, Report, argument_parser, print_report, share
from benchmarks.shocks import SHOCKS, Shock
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


class Case(NamedTuple):
    """An original, and what goes wrong with it."""

    path: Path
    shock: Shock
    seed: int

    @property
    def name(self) -> str:
        """How the case is called."""
        return f"{self.path.stem} {self.shock.__name__} {self.seed}"

    def changed(self) -> TimetableProblem:
        """The event after the shock."""
        return self.shock(interpreted(self.path), Random(f"{self.path.stem} {self.seed}"))


def cases(folder: Path) -> Iterator[Case]:
    """All shocks of all originals."""
    for path in sorted(folder.glob("*.original.dzn")):
        for seed in SEEDS:
            yield Case(path, SHOCKS[seed % len(SHOCKS)], seed)


def interpreted(path: Path) -> TimetableProblem:
    """An event with interpreters for every tenth meeting, two more than the mean of a slot."""
    problem = read_instance(path)
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


@cache
def frozen_plan(path: Path) -> TimetablePlan:
    """The plan of an original that is in everybody's hands."""
    problem = interpreted(path)
    begun = time.process_time()
    late = TimetableParams(lambda: time.process_time() - begun > SECONDS / 2, until="breaks")
    plan = timetable(problem, late)
    return approach(problem) if plan.reasons else plan


def measured(case: Case) -> Figures:
    """What the repair of a case reached and proved, in how many CPU seconds, and a fresh plan."""
    changed, frozen = case.changed(), frozen_plan(case.path)
    begun = time.process_time()
    params = RepairParams(stop=lambda: time.process_time() - begun > SECONDS - 5)
    plan = repair(changed, frozen, params)
    seconds = time.process_time() - begun
    held = {one.meeting: one for one in frozen.placed}
    fresh = disturbance(changed, held, approach(changed, Search(steps=100)).placed)
    goals = {aim: plan.goals[aim] for aim in ("musts", "moved", "reseated", "told")}
    return {
        "seconds": round(seconds, 2),
        "faults": len(faults(changed, plan)),
        **{aim: goal.reached for aim, goal in goals.items()},
        **{f"{aim}_bound": goal.bound for aim, goal in goals.items()},
        **{f"fresh_{aim}": count for aim, count in fresh.items()},
    }


def gap(figures: Figures, aim: str) -> float:
    """How far an aim is from what is proven, as a share of what it reached."""
    reached = figures[aim]
    return abs(reached - figures[f"{aim}_bound"]) / max(1, reached)


def parse() -> tuple[Options, str]:
    """The arguments of every benchmark, and what the names of the cases are to hold."""
    parser = argument_parser(__doc__ or "")
    parser.add_argument("--only", default="", help="a part of the names of the cases to do")
    given = parser.parse_args()
    return Options(given.data, given.predictions), given.only


def main() -> None:
    """Measure and print."""
    options, only = parse()
    kept = Kept.read(options.predictions)
    for case in cases(options.folder("b2bsp")):
        if only in case.name and case.name not in kept.items:
            kept.keep(case.name, measured(case))
            print(case.name, kept.items[case.name], file=sys.stderr, flush=True)
    print_report(_report(list(kept.items.values())))


def _report(done: list[Figures]) -> Report:
    figures = {
        "within_gap": share([gap(one, "moved") <= GAP for one in done]),
        "proven": share([gap(one, "moved") == 0 for one in done]),
        "most_held_proven": share([gap(one, "musts") == 0 for one in done]),
        "told_within_gap": share([gap(one, "told") <= GAP for one in done]),
        "told_proven": share([gap(one, "told") == 0 for one in done]),
        "cpu_seconds_most": max((one["seconds"] for one in done), default=0.0),
        "cpu_seconds_mean": _mean(done, "seconds"),
        "faults": sum(one["faults"] for one in done),
        "moved_mean": _mean(done, "moved"),
        "told_mean": _mean(done, "told"),
        "peer_fresh_moved_mean": _mean(done, "fresh_moved"),
        "peer_fresh_told_mean": _mean(done, "fresh_told"),
    }
    bars = {"within_gap": 1.0, "cpu_seconds_most": SECONDS, "faults": 0.0}
    return Report("repair", len(done), figures, bars, frozenset({"cpu_seconds_most", "faults"}))


def _mean(done: list[Figures], name: str) -> float:
    return mean(one[name] for one in done) if done else 0.0


if __name__ == "__main__":
    main()
