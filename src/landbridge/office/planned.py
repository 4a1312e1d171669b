"""What a planner made of a template: a plan that its checker found without fault, or reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from landbridge.meet.editions.edition import Plan, Problem
from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan

ProblemOf = TypeVar("ProblemOf", bound=Problem, covariant=True)
PlanOf = TypeVar("PlanOf", bound=Plan, covariant=True)


@dataclass(frozen=True, slots=True)
class Planned(Generic[ProblemOf, PlanOf]):
    """The plan of an event or a tour, with what it is for."""

    occasion: Occasion
    problem: ProblemOf
    plan: PlanOf


PlannedEvent = Planned[TimetableProblem, TimetablePlan]
PlannedTour = Planned[TourProblem, TourPlan]
AnyPlanned = Planned[Problem, Plan]
