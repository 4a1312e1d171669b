"""Who meets whom at 2,000 x 200 with twelve meetings each, beside a plain min-cost flow.

The plain flow is the same solver on the same arcs, without prices, proof and loads.
Both are timed from arrays in memory, the least of some rounds.
"""

from __future__ import annotations

import numpy as np

from benchmarks.report import Report, cpu_seconds, parse_options, print_report
from landbridge.match.allocate import UNITS, AllocationPlan, AllocationProblem, allocate

FIRMS, SITES, PAIRS, LIMIT = 2000, 200, 40_000, 12
SEEDS, ROUNDS = range(3), 5


def random_problem(seed: int) -> AllocationProblem:
    """Pairs drawn at random, each worth something between nothing and one."""
    random = np.random.default_rng(seed)
    cells = random.choice(FIRMS * SITES, PAIRS, replace=False)
    return AllocationProblem(
        tuple(f"firm {number}" for number in range(FIRMS)),
        tuple(f"site {number}" for number in range(SITES)),
        cells // SITES,
        cells % SITES,
        random.random(PAIRS),
        LIMIT,
    )


def plain_flow(problem: AllocationProblem) -> float:
    """The worth that a plain min-cost flow reaches."""
    from ortools.graph.python import min_cost_flow

    solver = min_cost_flow.SimpleMinCostFlow()
    firms, sites = np.arange(FIRMS), np.arange(FIRMS, FIRMS + SITES)
    source, sink = FIRMS + SITES, FIRMS + SITES + 1
    supply = FIRMS * LIMIT
    solver.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([np.full(FIRMS, source), problem.left, sites, [source]]),
        np.concatenate([firms, FIRMS + problem.right, np.full(SITES, sink), [sink]]),
        np.concatenate([np.full(FIRMS, LIMIT), np.ones(PAIRS), np.full(SITES, LIMIT), [supply]]),
        np.concatenate([np.zeros(FIRMS), -np.rint(problem.worth * UNITS), np.zeros(SITES + 1)]),
    )
    solver.set_nodes_supplies(np.array([source, sink]), np.array([supply, -supply]))
    solver.solve()
    return float(-solver.optimal_cost()) / UNITS


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    problems = [random_problem(seed) for seed in SEEDS]
    plans: list[AllocationPlan] = [allocate(problem) for problem in problems]
    plain = [plain_flow(problem) for problem in problems]
    own = sum(
        cpu_seconds(lambda problem=problem: allocate(problem), ROUNDS) for problem in problems
    )
    peer = sum(
        cpu_seconds(lambda problem=problem: plain_flow(problem), ROUNDS) for problem in problems
    )
    equal = [
        plan.proven and abs(plan.expected - other) < PAIRS / UNITS
        for plan, other in zip(plans, plain, strict=True)
    ]
    figures = {
        "proven": sum(equal) / len(equal),
        "times_plain_flow": own / peer,
        "cpu_seconds_ours": own / len(problems),
        "peer_plain_flow_cpu_seconds": peer / len(problems),
    }
    options.write_predictions(
        (str(seed), other, plan.expected)
        for seed, plan, other in zip(SEEDS, plans, plain, strict=True)
    )
    bars = {"proven": 1.0, "times_plain_flow": 2.0}
    at_most = frozenset({"times_plain_flow"})
    print_report(Report("allocation", len(problems), figures, bars, at_most))


if __name__ == "__main__":
    main()
