"""The meeting instances of Girona: fewest breaks proven, or why there is no timetable.

Each file is an event with two-party meetings that all must be held; a break is a stretch of
idle slots between two meetings of a participant, over the lunch pause too. Beside it in the
same run the rule that event tools document: each meeting in turn takes the first slot that both
have free and that has a free table.
"""

from __future__ import annotations

import csv
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.dzn import FAIRNESS, read_instance
from benchmarks.report import Options, Report, argument_parser, print_report, share
from landbridge.meet.events.checker import faults
from landbridge.meet.events.explain import explain
from landbridge.meet.events.model import Placed, TimetablePlan, TimetableProblem
from landbridge.meet.events.tally import breaks_by_party
from landbridge.meet.events.timetable import TimetableParams, timetable

INFEASIBLE = "infeasible"

STOP = 50.0
"""After so many CPU seconds a search is to end, in time for the bar."""


class Solved(NamedTuple):
    """An instance, what is known of it, and what was found in how many CPU seconds."""

    name: str
    known: str
    problem: TimetableProblem
    plan: TimetablePlan
    seconds: float

    @property
    def found(self) -> str:
        """The breaks that are proven fewest, that there is no plan, or what is open."""
        if self.plan.reasons:
            stopped = any(reason.code == "no_timetable_in_time" for reason in self.plan.reasons)
            return "no plan in time" if stopped else INFEASIBLE
        breaks = self.plan.goals["breaks"]
        return str(breaks.reached) if breaks.is_proven else f"{breaks.bound} to {breaks.reached}"


class Explained(NamedTuple):
    """Whether a reason was found that the other engine confirms, and in how many CPU seconds."""

    confirmed: bool
    facts: int
    seconds: float


def first_fit(problem: TimetableProblem) -> list[Placed]:
    """Each meeting in turn at the first free table in the first slot that both have free."""
    busy = {party.id: set(party.away) for party in problem.parties}
    taken: Counter[int] = Counter()
    placed = []
    for meeting in problem.meetings:
        one, other = meeting.parties
        for slot in range(len(problem.slots)):
            allowed = meeting.slots is None or slot in meeting.slots
            free = slot not in busy[one] | busy[other] and taken[slot] < len(problem.tables)
            if allowed and free:
                table = problem.tables[taken[slot]].id
                placed.append(Placed(meeting.id, slot, table))
                taken[slot] += 1
                busy[one].add(slot)
                busy[other].add(slot)
                break
    return placed


def read_known(folder: Path) -> Mapping[str, str]:
    """What is known of each instance at fairness 2."""
    with (folder / "optima.tsv").open(encoding="utf-8", newline="") as stream:
        return {row[0]: row[1] for row in list(csv.reader(stream, delimiter="\t"))[1:]}


def solve(path: Path, known: str, fairness: int) -> Solved:
    """The timetable of an instance, sought until its breaks are proven."""
    problem = read_instance(path, fairness)
    begun = time.process_time()
    plan = timetable(
        problem,
        TimetableParams(
            stop=lambda: time.process_time() - begun > STOP, until="breaks", reasons=False
        ),
    )
    solved = Solved(path.name, known, problem, plan, time.process_time() - begun)
    print(f"{solved.name}: {solved.found} in {solved.seconds:.2f} s; known: {known}", flush=True)
    return solved


def explained(problem: TimetableProblem) -> Explained:
    """Why there is no timetable."""
    begun = time.process_time()
    found = explain(problem)
    seconds = time.process_time() - begun
    return Explained(
        found is not None and found.rechecked, len(found.facts) if found else 0, seconds
    )


def first_fit_figures(problems: Iterable[TimetableProblem]) -> dict[str, float]:
    """What the rule of event tools leaves unplaced, in parts of all meetings, and its breaks."""
    meetings = unplaced = breaks = 0
    for problem in problems:
        placed = first_fit(problem)
        meetings += len(problem.meetings)
        unplaced += len(problem.meetings) - len(placed)
        breaks += sum(breaks_by_party(problem, placed).values())
    return {
        "peer_first_fit_unplaced_share": unplaced / meetings if meetings else 0.0,
        "peer_first_fit_breaks": breaks,
    }


def parse() -> tuple[Options, int]:
    """The arguments of every benchmark, and by how many breaks participants may differ."""
    parser = argument_parser(__doc__ or "")
    parser.add_argument("--fairness", type=int, default=2, help="breaks by which two may differ")
    given = parser.parse_args()
    return Options(given.data, given.predictions), given.fairness


def main() -> None:
    """Measure and print; optima are known at fairness 2 only."""
    options, fairness = parse()
    folder = options.folder("b2bsp")
    known = read_known(folder) if fairness == FAIRNESS else {}
    solved = [
        solve(path, known.get(path.name, ""), fairness) for path in sorted(folder.glob("*.dzn"))
    ]
    reasons = [explained(one.problem) for one in solved if one.found == INFEASIBLE]
    originals = [one.problem for one in solved if ".original." in one.name]
    compared = [one.found == one.known for one in solved if one.known]
    figures = {
        "right": share(compared),
        "proven": share([one.found.isalnum() for one in solved]),
        "without_fault": share([not faults(one.problem, one.plan) for one in solved]),
        "most_cpu_seconds": max((one.seconds for one in solved), default=0.0),
        "mean_cpu_seconds": sum(one.seconds for one in solved) / max(1, len(solved)),
        "explained": share([one.confirmed for one in reasons]),
        "most_cpu_seconds_explaining": max((one.seconds for one in reasons), default=0.0),
        "mean_facts": sum(one.facts for one in reasons) / max(1, len(reasons)),
        **first_fit_figures(originals),
    }
    options.write_predictions((one.name, one.known, one.found) for one in solved)
    bars = {
        "right": 1.0,
        "proven": 1.0,
        "without_fault": 1.0,
        "most_cpu_seconds": 60.0,
        "mean_cpu_seconds": 1.8,
        "explained": 1.0,
        "most_cpu_seconds_explaining": 5.0,
    }
    at_most = frozenset(name for name in bars if "seconds" in name)
    print_report(Report("b2bsp", len(solved), figures, bars, at_most))


if __name__ == "__main__":
    main()
