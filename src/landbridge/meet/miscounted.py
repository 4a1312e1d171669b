"""What a plan says of its aims, held against what a checker counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.claims.model import Reason
from landbridge.meet.model import Goal


def miscounted(counts: Mapping[str, int], goals: Mapping[str, Goal]) -> Iterator[Reason]:
    """Aims of which a plan says another figure than it comes to, or a bound that it passes."""
    for aim, counted in counts.items():
        goal = goals.get(aim)
        if goal is None:
            yield Reason.of("goal_missing", aim=aim)
            continue
        if goal.reached != counted:
            yield Reason.of("goal_miscounted", aim=aim, stated=goal.reached, counted=counted)
        best = goal.reached - goal.bound
        if best > 0 if aim in ("musts", "wants") else best < 0:
            yield Reason.of("bound_passed", aim=aim, reached=goal.reached, bound=goal.bound)
