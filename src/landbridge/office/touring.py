"""Plan the tour of a delegation from its template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from landbridge.meet.editions.edition import FaultyPlan
from landbridge.meet.tours.plan import TourPlan
from landbridge.office.missing_extra import needing
from landbridge.office.patience import PATIENCE, after
from landbridge.office.planned import Planned, PlannedTour
from landbridge.office.template import BadTemplate
from landbridge.office.template_places import Places, placed, sure
from landbridge.office.tour_template import Tour, drafted_tour
from landbridge.read.sheet_cells import RowError

_SURE = frozenset({"precedence_circle", "tour_ends_before"})
_OF_COUNTRIES = frozenset({"calendar_ends", "calendar_missing"})


def plan_tour(path: Path, language: str = "en", seconds: float = PATIENCE) -> PlannedTour:
    """The tour that a template describes, the best found within some seconds.

    Holidays are named in `language`.

    Raises Unreadable, BadTemplate with all that is wrong, MissingExtra.
    """
    wanted = sound_tour(path, language)
    with needing("meet"):
        from landbridge.meet.tours.search import TourParams
        from landbridge.meet.tours.tour import tour

        plan = tour(wanted.problem, TourParams(stop=after(seconds)))
    return Planned(wanted.occasion, wanted.problem, checked_tour(wanted, plan))


def sound_tour(path: Path, language: str = "en") -> Tour:
    """The tour that a template describes; raises BadTemplate where no plan could be right."""
    from landbridge.meet.tours.soundness import problem_faults

    wanted, faults = drafted_tour(path, language)
    if wanted is not None:
        wrong = sure(problem_faults(wanted.problem), faults, _sure_codes(faults))
        faults += placed(wrong, _places_as_called(wanted))
    if faults or wanted is None:
        raise BadTemplate(path.name, faults)
    return wanted


def checked_tour(wanted: Tour, plan: TourPlan) -> TourPlan:
    """The plan, if its independent checker finds no fault in it; raises FaultyPlan."""
    from landbridge.meet.tours.checker import faults

    if wrong := faults(wanted.problem, plan):
        raise FaultyPlan(wrong)
    return plan


def _sure_codes(faults: Iterable[RowError]) -> frozenset[str]:
    """What holds whatever the cells at fault should have said; of a country's days off only
    where days and countries are known."""
    unknown = {"unreadable_day", "city_without_country", "cell_left_empty", "column_missing"}
    known = all(fault.reason.code not in unknown for fault in faults)
    return _SURE | _OF_COUNTRIES if known else _SURE


def _places_as_called(wanted: Tour) -> Places:
    """Where things are named; a reason calls a call by its host, and cities by their names."""
    hosts: Mapping[str, str] = {call.host: call.id for call in wanted.problem.calls}
    called = {host: wanted.places[call] for host, call in hosts.items() if call in wanted.places}
    return {**called, **wanted.places}
