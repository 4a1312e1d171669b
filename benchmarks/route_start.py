"""How soon a plan of ways can be asked for after its tables are built, and what it takes.

A new process loads the tables, and plans one corridor between Xi'an and Duisburg; it may open no
socket. The tables are built beforehand into a folder that is thrown away.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.report import Report, parse_options, print_report
from benchmarks.routes import build_into

STARTED = """
import json, resource, socket, sys, time
begun = time.process_time()
opened = []
made = socket.socket.__init__
def counted(self, *given, **named):
    opened.append(1)
    made(self, *given, **named)
socket.socket.__init__ = counted
from pathlib import Path
from benchmarks.routes import asked, joiner_in, PLACES
from landbridge.route.joints import end_of
joiner = joiner_in(Path(sys.argv[1]))
problem = asked(PLACES[0], PLACES[1])
ready = all(end_of(joiner, stop).is_joined for stop in (problem.origin, problem.destination))
seconds = time.process_time() - begun
from landbridge.route.plan import plan
corridors = len(plan(problem, joiner).front)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([seconds, time.process_time() - begun, memory, len(opened), ready, corridors]))
"""


def main() -> None:
    """Measure a start in a process of its own."""
    parse_options(__doc__ or "")
    with tempfile.TemporaryDirectory() as folder:
        build_into(Path(folder))
        # The first process compiles, as the building command does; the second is measured.
        for _ in range(2):
            told = subprocess.run(  # noqa: S603
                [sys.executable, "-c", STARTED, folder], check=True, capture_output=True, text=True
            )
    ready, planned, memory, sockets, joined, corridors = json.loads(told.stdout)
    assert joined
    figures = {
        "start_seconds": ready,
        "start_and_plan_seconds": planned,
        "memory_mb": memory,
        "sockets": sockets,
        "corridors": corridors,
    }
    bars = {"start_seconds": 2.0, "memory_mb": 600.0, "sockets": 0}
    print_report(Report("route_start", 1, figures, bars, frozenset(bars)))


if __name__ == "__main__":
    main()
