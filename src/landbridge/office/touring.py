"""Plan the tour of a delegation from its template."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from landbridge.meet.edition import FaultyPlan
from landbridge.meet.tour_plan import TourPlan
from landbridge.office.missing_extra import needing
from landbridge.office.planned import Planned, PlannedTour
from landbridge.office.template import BadTemplate
from landbridge.office.template_places import Places, placed
from landbridge.office.tour_template import Tour, read_tour


def plan_tour(path: Path, language: str = "en") -> PlannedTour:
    """The tour that a template describes; holidays are named in `language`.

    Raises Unreadable, BadTemplate with all that is wrong, MissingExtra.
    """
    wanted = sound_tour(path, language)
    with needing("meet"):
        from landbridge.meet.tour import tour

        plan = tour(wanted.problem)
    return Planned(wanted.occasion, wanted.problem, checked_tour(wanted, plan))


def sound_tour(path: Path, language: str = "en") -> Tour:
    """The tour that a template describes; raises BadTemplate where no plan could be right."""
    from landbridge.meet.tour_soundness import problem_faults

    wanted = read_tour(path, language)
    if wrong := problem_faults(wanted.problem):
        raise BadTemplate(path.name, list(placed(wrong, _places_as_called(wanted))))
    return wanted


def checked_tour(wanted: Tour, plan: TourPlan) -> TourPlan:
    """The plan, if its independent checker finds no fault in it; raises FaultyPlan."""
    from landbridge.meet.tour_checker import faults

    if wrong := faults(wanted.problem, plan):
        raise FaultyPlan(wrong)
    return plan


def _places_as_called(wanted: Tour) -> Places:
    """Where things are named; a reason calls a call by its host, and cities by their names."""
    hosts: Mapping[str, str] = {call.host: call.id for call in wanted.problem.calls}
    called = {host: wanted.places[call] for host, call in hosts.items() if call in wanted.places}
    return {**called, **wanted.places}
