"""Who meets whom when everybody has a limit: the most worth, proven, with the price of a place.

The meetings are a flow: from each of one side, as many as it may have, to each of the
other. The optimum comes with a price for each participant's next place; prices
prove it (LP duality: no pair is worth more than the prices of its two places,
unless it meets).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.flow import Flow, best_flow, is_proven

Indexes = NDArray[np.int64]
Worth = NDArray[np.float64]

UNITS = 1_000_000
"""The worth of a pair is counted in whole millionths: flows are proven in whole numbers."""


@dataclass(frozen=True, slots=True)
class AllocationProblem:
    """Pairs that may meet, as columns: positions in `lefts` and `rights`, and their worth.

    Worth is from 0 to 1, how likely both want the meeting. `limits` gives how many
    meetings one may have, else `limit`. Positions of `pinned` pairs meet whatever they
    are worth (people agreed); those of `vetoed` ones never do.
    """

    lefts: tuple[str, ...]
    rights: tuple[str, ...]
    left: Indexes
    right: Indexes
    worth: Worth
    limit: int = 12
    limits: Mapping[str, int] = field(default_factory=dict)
    pinned: frozenset[int] = frozenset()
    vetoed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class AllocationPlan:
    """Which pairs meet (their positions), and what that comes to.

    `prices` is what one more place of a participant would add, nothing where places
    are free. `proven` says that the prices prove it the best. Where `reasons` stand,
    no allocation is possible.
    """

    meetings: tuple[int, ...] = ()
    expected: float = 0.0
    prices: Mapping[str, float] = field(default_factory=dict)
    load: Mapping[str, int] = field(default_factory=dict)
    proven: bool = False
    reasons: tuple[Reason, ...] = ()


def allocate(problem: AllocationProblem) -> AllocationPlan:
    """The meetings of most worth that every limit allows.

    Where pinned meetings alone exceed a limit the plan has reasons and no meetings.
    """
    pinned = _positions(problem.pinned)
    lefts = _places(problem, problem.lefts, problem.left[pinned])
    rights = _places(problem, problem.rights, problem.right[pinned])
    if reasons := (*_overfull(problem.lefts, lefts), *_overfull(problem.rights, rights)):
        return AllocationPlan(reasons=reasons)
    free = problem.worth > 0
    free[pinned] = False
    free[_positions(problem.vetoed)] = False
    offered = np.flatnonzero(free)
    worth = np.rint(problem.worth[offered] * UNITS).astype(np.int64)
    pairs = problem.left[offered], problem.right[offered], worth, lefts, rights
    flow = best_flow(*pairs)
    meetings = np.sort(np.concatenate([pinned, offered[flow.used]]))
    return AllocationPlan(
        tuple(meetings.tolist()),
        float(problem.worth[meetings].sum()),
        _prices(problem, flow),
        _load(problem, meetings),
        is_proven(flow, *pairs),
    )


def _positions(pairs: frozenset[int]) -> Indexes:
    return np.array(sorted(pairs), dtype=np.int64)


def _places(problem: AllocationProblem, names: tuple[str, ...], taken: Indexes) -> Indexes:
    """How many places each has left beside its pinned meetings."""
    limits = [problem.limits.get(name, problem.limit) for name in names]
    places: Indexes = np.array(limits, dtype=np.int64) - np.bincount(taken, minlength=len(names))
    return places


def _overfull(names: tuple[str, ...], places: Indexes) -> Iterator[Reason]:
    for number in np.flatnonzero(places < 0):
        yield Reason.of("pinned_over_limit", party=names[number], by=-places[number])


def _prices(problem: AllocationProblem, flow: Flow) -> dict[str, float]:
    sides = ((problem.lefts, flow.left_prices), (problem.rights, flow.right_prices))
    return {
        names[number]: float(prices[number]) / UNITS
        for names, prices in sides
        for number in np.flatnonzero(prices)
    }


def _load(problem: AllocationProblem, meetings: Indexes) -> dict[str, int]:
    sides = ((problem.lefts, problem.left), (problem.rights, problem.right))
    return {
        name: int(count)
        for names, ends in sides
        for name, count in zip(
            names, np.bincount(ends[meetings], minlength=len(names)), strict=True
        )
    }


def envy(problem: AllocationProblem, plan: AllocationPlan) -> int:
    """How many would rather have the meetings of another of their side: ordered pairs."""
    meetings = np.array(plan.meetings, dtype=np.int64)
    return _envy_of(problem.left, problem.right, problem, meetings) + _envy_of(
        problem.right, problem.left, problem, meetings
    )


def _envy_of(ends: Indexes, others: Indexes, problem: AllocationProblem, meetings: Indexes) -> int:
    """Sparse: what each would make of another's meetings, against its own."""
    # Imported here: scipy is an extra.
    from scipy.sparse import csr_array

    shape = (int(ends.max()) + 1, int(others.max()) + 1) if len(ends) else (0, 0)
    worth = csr_array((problem.worth, (ends, others)), shape=shape)
    met = csr_array((np.ones(len(meetings)), (ends[meetings], others[meetings])), shape=shape)
    made = (worth @ met.T).tocoo()
    own = np.zeros(shape[0])
    np.add.at(own, ends[meetings], problem.worth[meetings])
    return int((made.data > own[made.coords[0]] + 1 / UNITS).sum())
