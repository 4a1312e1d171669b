"""An edition: a plan that is frozen for use, with its number, its day and what it was made of.

Invariants:

- No plan is frozen that its checker finds at fault.
- Editions of one occasion are numbered from 1 without gaps.
- `sequences` has every meeting that was ever frozen, also those that are withdrawn by now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from landbridge.claims.model import Reason
from landbridge.meet.editions.change import next_sequences
from landbridge.meet.editions.engagement import Engagement, Occasion
from landbridge.meet.editions.timetable_engagements import timetable_engagements
from landbridge.meet.editions.tour_engagements import tour_engagements
from landbridge.meet.events import checker
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.model import MeetingId
from landbridge.meet.tours import checker as tour_checker
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan

Problem = TimetableProblem | TourProblem
Plan = TimetablePlan | TourPlan


class FaultyPlan(Exception):  # noqa: N818 - named by what it reports
    """A plan that cannot be frozen, and all that is wrong with it."""

    def __init__(self, reasons: tuple[Reason, ...]) -> None:
        super().__init__(", ".join(reason.code for reason in reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Edition:
    """A frozen plan of an occasion."""

    occasion: Occasion
    number: int
    day: date
    problem: Problem
    plan: Plan
    sequences: Mapping[MeetingId, int] = field(default_factory=dict)


def freeze(
    occasion: Occasion,
    problem: Problem,
    plan: Plan,
    day: date,
    earlier: Edition | None = None,
) -> Edition:
    """The edition that follows an earlier one, or the first.

    Raises FaultyPlan where the plan is none, or its checker finds it at fault.
    """
    if wrong := plan.reasons or _faults(problem, plan):
        raise FaultyPlan(wrong)
    held = {one.meeting: one for one in engagements(earlier)} if earlier else {}
    known = earlier.sequences if earlier else {}
    new = {one.meeting: one for one in _engagements(occasion, problem, plan, {})}
    number = earlier.number + 1 if earlier else 1
    sequences = next_sequences(held, known, new)
    return Edition(occasion, number, day, problem, plan, sequences)


def engagements(edition: Edition) -> tuple[Engagement, ...]:
    """All engagements of an edition in the order of time and place."""
    return _engagements(edition.occasion, edition.problem, edition.plan, edition.sequences)


def _engagements(
    occasion: Occasion, problem: Problem, plan: Plan, sequences: Mapping[MeetingId, int]
) -> tuple[Engagement, ...]:
    match problem, plan:
        case TimetableProblem(), TimetablePlan():
            return timetable_engagements(occasion, problem, plan, sequences)
        case TourProblem(), TourPlan():
            return tour_engagements(occasion, problem, plan, sequences)
    raise _no_plan_of(problem, plan)


def _faults(problem: Problem, plan: Plan) -> tuple[Reason, ...]:
    match problem, plan:
        case TimetableProblem(), TimetablePlan():
            return checker.faults(problem, plan)
        case TourProblem(), TourPlan():
            return tour_checker.faults(problem, plan)
    raise _no_plan_of(problem, plan)


def _no_plan_of(problem: Problem, plan: Plan) -> TypeError:
    return TypeError(f"{type(plan).__name__} is no plan of a {type(problem).__name__}")
