"""Plan the timetable of an event from its template."""

from __future__ import annotations

from pathlib import Path

from landbridge.meet.checker import faults
from landbridge.meet.edition import FaultyPlan
from landbridge.meet.lookup import Lookup
from landbridge.meet.model import TimetablePlan
from landbridge.meet.soundness import problem_faults
from landbridge.office.event_template import Event, read_event
from landbridge.office.missing_extra import needing
from landbridge.office.planned import Planned, PlannedEvent
from landbridge.office.template import BadTemplate
from landbridge.office.template_places import Places, placed


def plan_event(path: Path) -> PlannedEvent:
    """The timetable of the event that a template describes.

    Raises Unreadable, BadTemplate with all that is wrong, MissingExtra.
    """
    event = sound_event(path)
    with needing("meet"):
        from landbridge.meet.timetable import timetable

        plan = timetable(event.problem)
    return Planned(event.occasion, event.problem, checked(event, plan))


def sound_event(path: Path) -> Event:
    """The event that a template describes; raises BadTemplate where no plan could be right."""
    event = read_event(path)
    if wrong := problem_faults(event.problem):
        raise BadTemplate(path.name, list(placed(wrong, _places_as_called(event))))
    return event


def checked(event: Event, plan: TimetablePlan) -> TimetablePlan:
    """The plan, if its independent checker finds no fault in it; raises FaultyPlan."""
    if not plan.reasons and (wrong := faults(event.problem, plan)):
        raise FaultyPlan(wrong)
    return plan


def _places_as_called(event: Event) -> Places:
    """Where things are named in the template, by what reasons call them."""
    known = Lookup.of(event.problem)
    called: dict[str, str] = {known.call_meeting(meeting): meeting for meeting in known.meetings}
    called |= {known.call_person(person): person for person in known.people}
    named = {name: event.places[one] for name, one in called.items() if one in event.places}
    return {**named, **event.places}
