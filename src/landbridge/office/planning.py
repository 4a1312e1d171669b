"""Plan what a template describes, an event or a tour."""

from __future__ import annotations

from pathlib import Path

from landbridge.office.patience import PATIENCE
from landbridge.office.planned import AnyPlanned
from landbridge.office.template import sheets_of
from landbridge.office.timetabling import plan_event
from landbridge.office.touring import plan_tour


def plan_any(path: Path, language: str, seconds: float = PATIENCE) -> AnyPlanned:
    """The plan of the template of an event or a tour, the best found within some seconds.

    Raises as `plan_event` and `plan_tour`.
    """
    if "tour" in sheets_of(path):
        return plan_tour(path, language, seconds)
    return plan_event(path, seconds)
