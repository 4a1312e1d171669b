"""A timetable as CP-SAT finds it from a plain model: who writes one first writes this."""

from __future__ import annotations

import time
from itertools import pairwise
from threading import Event, Thread

from landbridge.meet.events.grid import Grid, grid_of
from landbridge.meet.events.model import TimetableProblem


def plain_cp_sat(problem: TimetableProblem, seconds: float) -> int | None:
    """The fewest breaks that it finds with all meetings placed in so many CPU seconds, if any.

    One worker; precedences are left out, and interpreters are only counted, which
    makes it easier.
    """
    from ortools.sat.python import cp_model

    grid = grid_of(problem)
    model = cp_model.CpModel()
    at = [
        {slot: model.new_bool_var("") for slot in grid.bits.slots_of(allowed)}
        for allowed in grid.allowed
    ]
    for row in at:
        model.add_exactly_one(row.values())
    for slot, tables in enumerate(grid.tables):
        model.add(sum(row[slot] for row in at if slot in row) <= tables)
    model.minimize(sum(_breaks(model, grid, at, party) for party in range(len(grid.quotas))))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    done = Event()
    Thread(target=_stop_after, args=(solver, seconds, done), daemon=True).start()
    status = solver.solve(model)
    done.set()
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return round(solver.objective_value) if found else None


def _breaks(model, grid: Grid, at, party: int):  # type: ignore[no-untyped-def]
    """Runs of busy slots less busy sessions, and no more meetings at once than people."""
    theirs = [row for row, parties in zip(at, grid.parties, strict=True) if party in parties]
    capacity = grid.seats.capacity[party]
    used = []
    for slot, people in enumerate(capacity):
        here = [row[slot] for row in theirs if slot in row]
        busy = model.new_bool_var("")
        model.add(sum(here) <= people * busy)
        model.add(sum(here) >= busy)
        used.append(busy)
    cost = []
    for session in grid.bits.sessions:
        slots = grid.bits.slots_of(session)
        begins = [used[slots[0]]]
        for before, slot in pairwise(slots):
            begins.append(model.new_bool_var(""))
            model.add(begins[-1] >= used[slot] - used[before])
        any_used = model.new_bool_var("")
        model.add(any_used <= sum(used[slot] for slot in slots))
        cost.append(sum(begins) - any_used)
    return sum(cost)


def _stop_after(solver, seconds: float, done: Event) -> None:  # type: ignore[no-untyped-def]
    begun = time.process_time()
    while not done.wait(0.5):
        if time.process_time() - begun > seconds:
            solver.stop_search()
