"""Timetables of 1,000, 2,400 and 5,000 meetings: all placed, and how many breaks a participant.

Beside them the rule of event tools (first shared slot, first free table) and, up to 2,400
meetings, a plain CP-SAT model, with as many CPU seconds as are allowed here. Where that finds
no timetable at all, its breaks are not counted.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from benchmarks.first_fit import first_fit
from benchmarks.made_events import EventShape, made_event
from benchmarks.plain_cp_sat import plain_cp_sat
from benchmarks.report import Report, parse_options, print_report
from landbridge.meet.events.approach import approach
from landbridge.meet.events.checker import faults
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search

SECONDS = 120.0
SHAPES = ((1000, 200), (2400, 400), (5000, 800))
SEEDS = (1, 2)
PEER_UP_TO = 2400


@dataclass(frozen=True, slots=True)
class Run:
    """A timetable of an event, the CPU seconds that it took, and its faults."""

    problem: TimetableProblem
    plan: TimetablePlan
    seconds: float
    faults: int

    @property
    def breaks(self) -> float:
        """The breaks of a participant in the mean."""
        return self.plan.goals["breaks"].reached / len(self.problem.parties)

    @property
    def placed(self) -> float:
        """The share of meetings that are placed."""
        return len(self.plan.placed) / len(self.problem.meetings)


def run(problem: TimetableProblem) -> Run:
    """Plan an event in the CPU seconds that are allowed."""
    begun = time.process_time()
    plan = approach(problem, Search(stop=lambda: time.process_time() - begun > SECONDS - 10))
    return Run(problem, plan, time.process_time() - begun, len(faults(problem, plan)))


def measure(meetings: int, parties: int) -> dict[str, float]:
    """The figures of one size: the worst of its seeds."""
    problems = [made_event(EventShape(meetings, parties), seed) for seed in SEEDS]
    runs = [run(problem) for problem in problems]
    fitted = [first_fit(problem) for problem in problems]
    figures = {
        f"placed_{meetings}": min(one.placed for one in runs),
        f"breaks_{meetings}": max(one.breaks for one in runs),
        f"cpu_seconds_{meetings}": max(one.seconds for one in runs),
        f"faults_{meetings}": float(sum(one.faults for one in runs)),
        f"peer_first_fit_placed_{meetings}": 1 - max(left for left, _ in fitted) / meetings,
        f"peer_first_fit_breaks_{meetings}": max(breaks for _, breaks in fitted) / parties,
    }
    if meetings <= PEER_UP_TO:
        breaks = plain_cp_sat(problems[0], SECONDS)
        figures[f"peer_cp_sat_placed_{meetings}"] = float(breaks is not None)
        if breaks is not None:
            figures[f"peer_cp_sat_breaks_{meetings}"] = breaks / parties
    return figures


def main() -> None:
    """Measure and print."""
    parse_options(__doc__ or "")
    figures: dict[str, float] = {}
    bars: dict[str, float] = {}
    for meetings, parties in SHAPES:
        figures |= measure(meetings, parties)
        bars |= {
            f"placed_{meetings}": 1.0,
            f"breaks_{meetings}": 0.5,
            f"cpu_seconds_{meetings}": SECONDS,
            f"faults_{meetings}": 0.0,
        }
    at_most = frozenset(name for name in bars if not name.startswith("placed"))
    print_report(Report("big_event", len(SHAPES) * len(SEEDS), figures, bars, at_most))


if __name__ == "__main__":
    main()
