"""Plan the timetable of an event from its template."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from landbridge.meet.editions.edition import FaultyPlan
from landbridge.meet.events.checker import faults
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import TimetablePlan
from landbridge.meet.events.soundness import problem_faults
from landbridge.office.event_template import Event, drafted_event
from landbridge.office.missing_extra import needing
from landbridge.office.patience import PATIENCE, after
from landbridge.office.planned import Planned, PlannedEvent
from landbridge.office.template import BadTemplate, code_of
from landbridge.office.template_places import Places, placed, sure
from landbridge.read.sheet_cells import RowError

_SURE = frozenset({"meets_itself", "fixed_together", "precedence_circle"})


def plan_event(path: Path, seconds: float = PATIENCE) -> PlannedEvent:
    """The timetable of the event that a template describes, the best found within some seconds.

    Raises Unreadable, BadTemplate with all that is wrong, MissingExtra.
    """
    event = sound_event(path)
    with needing("meet"):
        from landbridge.meet.events.planning import plan_in_time

        plan = plan_in_time(event.problem, after(seconds))
    return Planned(event.occasion, event.problem, checked(event, plan))


def sound_event(path: Path) -> Event:
    """The event that a template describes; raises BadTemplate where no plan could be right."""
    event, faults = drafted_event(path)
    if event is not None:
        wrong = sure(problem_faults(event.problem), faults, _sure_codes(event, faults))
        faults += placed(wrong, _places_as_called(event))
    if faults or event is None:
        raise BadTemplate(path.name, faults)
    return event


def checked(event: Event, plan: TimetablePlan) -> TimetablePlan:
    """The plan, if its independent checker finds no fault in it; raises FaultyPlan."""
    if not plan.reasons and (wrong := faults(event.problem, plan)):
        raise FaultyPlan(wrong)
    return plan


def _sure_codes(event: Event, faults: Iterable[RowError]) -> frozenset[str]:
    """What holds whatever the cells at fault should have said; who has no free slot only where
    the sessions are known."""
    known = event.problem.slots and all(
        code_of("sheet", fault.sheet) != "sessions" for fault in faults
    )
    return _SURE | {"party_without_slot"} if known else _SURE


def _places_as_called(event: Event) -> Places:
    """Where things are named in the template, by what reasons call them."""
    known = Lookup.of(event.problem)
    called: dict[str, str] = {known.call_meeting(meeting): meeting for meeting in known.meetings}
    called |= {known.call_person(person): person for person in known.people}
    named = {name: event.places[one] for name, one in called.items() if one in event.places}
    return {**named, **event.places}
