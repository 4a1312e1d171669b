"""A plan of ways with all that is published with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.claims.model import Reason
from landbridge.publish.route_map import Lane
from landbridge.route.landed import Landed
from landbridge.route.model import Plan, Problem, Service, Stop


@dataclass(frozen=True, slots=True)
class Routed:
    """A plan with its problem, whose the network is, the services that it leaves out and why,
    lines for a map, the stops that may be named by their ids, the landed cost by each way of
    the short list, where it was asked for, and what to be wary of."""

    problem: Problem
    plan: Plan
    attribution: str
    left_out: Sequence[tuple[Service, Reason]] = ()
    background: Sequence[Lane] = ()
    stops: Mapping[str, Stop] = field(default_factory=dict)
    landed: Sequence[Landed | Reason] = ()
    notices: Sequence[Reason] = ()

    @property
    def services(self) -> Mapping[str, Service]:
        """The services of the problem by their ids."""
        return {service.id: service for service in self.problem.services}
