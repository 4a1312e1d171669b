"""The elements of corridors as CSV: a row for each leg and each thing that is done at a stop."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from landbridge.language.formula_guard import guard
from landbridge.publish.stop_names import bare_name
from landbridge.route.co2 import distance_of
from landbridge.route.model import Corridor, Element, Leg, Range

COLUMNS = (
    *("corridor", "step", "what", "from", "to", "km", "service"),
    *("cost_low_usd", "cost_likely_usd", "cost_high_usd"),
    *("hours_low", "hours_likely", "hours_high"),
    *("tank_to_wheel_kg", "well_to_tank_kg", "distance", "sources"),
)
"""`what` is a mode or an operation, `distance` that by which what a leg emits is reckoned."""


def legs_table(corridors: Sequence[Corridor], language: str) -> str:
    """The elements of corridors, each with the number of its corridor from 1 on."""
    table = StringIO()
    rows = (
        (str(number), str(step), *_row(element, language))
        for number, corridor in enumerate(corridors, 1)
        for step, element in enumerate(corridor.elements, 1)
    )
    csv.writer(table).writerows((COLUMNS, *rows))
    return table.getvalue()


def _row(element: Element, language: str) -> Sequence[str]:
    figures = (*_range(element.cost), *_range(element.hours))
    emitted = (element.co2 - element.co2_upstream, element.co2_upstream)
    distance = str(distance_of(element.mode)) if isinstance(element, Leg) else ""
    sources = dict.fromkeys(f"{one.source.name}, {one.source.year}" for one in element.figures)
    return (
        *_what(element, language),
        *(f"{figure:.2f}" for figure in (*figures, *emitted)),
        distance,
        guard("; ".join(sources)),
    )


def _what(element: Element, language: str) -> Sequence[str]:
    """What it is, from where to where, how long, by what service."""
    if not isinstance(element, Leg):
        at = guard(bare_name(element.stop, language))
        return (str(element.operation), at, at, "", "")
    ends = (guard(bare_name(stop, language)) for stop in (element.origin, element.destination))
    return (str(element.mode), *ends, f"{element.km:.1f}", guard(element.service or ""))


def _range(value: Range) -> Iterator[float]:
    return iter((value.low, value.likely, value.high))
