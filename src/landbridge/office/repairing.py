"""A frozen plan after a change in its template: the next plan, nearest to the last one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.meet.editions.edition import Edition
from landbridge.meet.events.model import Placed, Slot, TimetablePlan, TimetableProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.office.editions import editions
from landbridge.office.missing_extra import needing
from landbridge.office.patience import PATIENCE, after
from landbridge.office.planned import AnyPlanned, Planned, PlannedEvent, PlannedTour
from landbridge.office.template import sheets_of
from landbridge.office.timetabling import checked, sound_event
from landbridge.office.touring import checked_tour, sound_tour
from landbridge.register import Register


class NoEdition(Exception):  # noqa: N818 - named by what it reports
    """An occasion of which the register has no edition that could be changed."""

    def __init__(self, occasion: str) -> None:
        super().__init__(occasion)
        self.reason = Reason.of("no_edition", occasion=occasion)


def repair_plan(
    path: Path, register: Register, language: str, seconds: float = PATIENCE
) -> tuple[AnyPlanned, Edition]:
    """The plan of a changed template, of an event or a tour, that is nearest to the last edition.

    The nearest that is found within some seconds. Raises as `repair_event` and `repair_tour` do.
    """
    if "tour" in sheets_of(path):
        return repair_tour(path, register, language, seconds)
    return repair_event(path, register, seconds)


def repair_event(
    path: Path, register: Register, seconds: float = PATIENCE
) -> tuple[PlannedEvent, Edition]:
    """The plan of a changed template that is nearest to the event's last edition, and that one.

    Raises Unreadable, BadTemplate, NoEdition, UnreadableEdition, MissingExtra.
    """
    event = sound_event(path)
    frozen = _last(register, event.occasion.id)
    with needing("meet"):
        from landbridge.meet.events.repair import RepairParams, repair

        params = RepairParams(stop=after(seconds))
        plan = repair(event.problem, _renumbered(frozen, event.problem), params)
    return Planned(event.occasion, event.problem, checked(event, plan)), frozen


def repair_tour(
    path: Path, register: Register, language: str, seconds: float = PATIENCE
) -> tuple[PlannedTour, Edition]:
    """The plan of a changed template that is nearest to the tour's last edition, and that one.

    Raises Unreadable, BadTemplate, NoEdition, UnreadableEdition, MissingExtra.
    """
    wanted = sound_tour(path, language)
    frozen = _last(register, wanted.occasion.id)
    if not isinstance(frozen.plan, TourPlan):
        raise NoEdition(wanted.occasion.id)
    with needing("meet"):
        from landbridge.meet.tours.search import TourParams
        from landbridge.meet.tours.tour import tour

        plan = tour(wanted.problem, TourParams(stop=after(seconds)), frozen.plan)
    return Planned(wanted.occasion, wanted.problem, checked_tour(wanted, plan)), frozen


def _last(register: Register, occasion: str) -> Edition:
    known = editions(register, occasion)
    if not known:
        raise NoEdition(occasion)
    return known[-1]


def _renumbered(frozen: Edition, problem: TimetableProblem) -> TimetablePlan:
    """The frozen plan by the slots of the changed problem: a slot is the same if its times are.

    What was held in a slot that is gone is left out.
    """
    if not (
        isinstance(frozen.plan, TimetablePlan) and isinstance(frozen.problem, TimetableProblem)
    ):
        raise TypeError(frozen.occasion.id)
    numbers = {_times(slot): number for number, slot in enumerate(problem.slots)}
    slots = frozen.problem.slots
    moved = ((one, numbers.get(_times(slots[one.slot]))) for one in frozen.plan.placed)
    kept: tuple[Placed, ...] = tuple(
        replace(one, slot=number) for one, number in moved if number is not None
    )
    return replace(frozen.plan, placed=kept)


def _times(slot: Slot) -> tuple[float, float]:
    return slot.starts.timestamp(), slot.ends.timestamp()
