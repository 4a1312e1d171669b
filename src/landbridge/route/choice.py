"""The short list for people: a few corridors that span the front, each with why it is there.

The rule: the best on each criterion, on CO2 the one of fewest legs among those that are as good
as the best; the balanced one, whose worst criterion is least far from the best there is; then the
cheapest of each chain of modes that is not told yet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from landbridge.claims.model import Reason
from landbridge.route.chains import chain
from landbridge.route.grains import risk_of
from landbridge.route.model import Corridor, Criterion

MOST = 6
"""How many corridors a person compares."""

AS_GOOD = 1.05
"""CO2 is known to no better than this factor: a detour over more borders is not worth so little."""

Chosen = tuple[Corridor, Reason]

MEASURES: dict[Criterion, Callable[[Corridor], float]] = {
    Criterion.COST: lambda corridor: corridor.cost.likely,
    Criterion.TIME: lambda corridor: corridor.hours.likely,
    Criterion.CO2: lambda corridor: corridor.co2,
    Criterion.RISK: lambda corridor: risk_of(corridor.hours),
}


def short_list(front: Sequence[Corridor], criteria: Sequence[Criterion]) -> tuple[Chosen, ...]:
    """At most `MOST` corridors of a front; each stands once, for the first reason it has."""
    if not front:
        return ()
    wanted: list[Chosen] = [(_best(front, each), Reason.of(f"best_{each}")) for each in criteria]
    wanted.append((_balanced(front, criteria), Reason.of("balanced")))
    for corridor in sorted(front, key=MEASURES[Criterion.COST]):
        modes = "+".join(chain(corridor))
        wanted.append((corridor, Reason.of("cheapest_of_chain", modes=modes)))
    chosen: list[Chosen] = []
    for corridor, reason in wanted:
        if len(chosen) < MOST and _is_new(corridor, reason, chosen):
            chosen.append((corridor, reason))
    return tuple(chosen)


def _is_new(corridor: Corridor, reason: Reason, chosen: Sequence[Chosen]) -> bool:
    told = [each for each, _ in chosen]
    if reason.code == "cheapest_of_chain":
        return chain(corridor) not in [chain(each) for each in told]
    return corridor not in told


def _best(front: Sequence[Corridor], criterion: Criterion) -> Corridor:
    """The best on a criterion; on CO2 the one of fewest legs among those as good as the best."""
    measure = MEASURES[criterion]
    if criterion is not Criterion.CO2:
        return min(front, key=measure)
    most = min(map(measure, front)) * AS_GOOD
    as_good = (each for each in front if measure(each) <= most)
    return min(as_good, key=lambda each: (len(each.legs), measure(each)))


def _balanced(front: Sequence[Corridor], criteria: Sequence[Criterion]) -> Corridor:
    """The corridor whose worst criterion is least far from the best, as a share of the best."""
    best = {each: min(map(MEASURES[each], front)) for each in criteria}

    def worst(corridor: Corridor) -> float:
        return max(MEASURES[each](corridor) / max(best[each], 1e-9) for each in criteria)

    return min(front, key=worst)
