"""A table of production: what each place makes of each activity in a year.

Invariants:

- Activities are ISIC codes of one level: divisions, groups or classes.
- All values are of one measure (output, employment, revenue) in one unit, and none is negative.
- Each place has rows in every year of the table.
- A region's figure is part of its country's and never exceeds it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.match.parts import Excess, Row, check_years, exceeding


class Output(NamedTuple):
    """What a place made of an activity in a year; `line` is where the table says so.

    `shared_out` tells that the value is a share of a code that lies in several of ISIC.
    """

    year: int
    place: str
    activity: str
    value: float
    measure: str
    unit: str
    line: int = 0
    shared_out: bool = False


@dataclass(frozen=True, slots=True)
class ProductionTable:
    """The production of some years by place, one entry an activity, a year on average.

    `shared_out` is the part of all values that was shared out among several ISIC codes.
    """

    activities: tuple[str, ...]
    years: tuple[int, ...]
    made: Mapping[str, Row]
    inside: Mapping[str, str]
    measure: str
    unit: str
    shared_out: float = 0.0

    def of(self, place: str) -> Row:
        """What a place makes a year; nothing where the table is silent."""
        return self.made.get(place, np.zeros(len(self.activities)))


def production_table(outputs: Sequence[Output], inside: Mapping[str, str]) -> ProductionTable:
    """A table of outputs, values averaged over its years.

    Raises BadTable where measures, units or levels are mixed, a year is missing or a
    region exceeds its country.
    """
    check_alike(outputs)
    years: dict[str, set[int]] = defaultdict(set)
    values: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for output in outputs:
        years[output.place].add(output.year)
        values[output.place][output.activity] += output.value
    covered = check_years(years)
    activities = tuple(sorted({activity for row in values.values() for activity in row}))
    made = {
        place: np.array([row.get(activity, 0.0) for activity in activities]) / len(covered)
        for place, row in sorted(values.items())
    }
    first, shared_out = outputs[0], _shared_out(outputs)
    kind = (first.measure, first.unit)
    table = ProductionTable(activities, covered, made, inside, *kind, shared_out)
    _check_regions(table, outputs)
    return table


def check_alike(outputs: Sequence[Output]) -> None:
    """All figures are of one measure, one unit and one level; raises BadTable."""
    first, *others = outputs
    bad = (BadRow(other.line, reason) for other in others if (reason := _unlike(first, other)))
    if found := next(bad, None):
        raise BadTable([found])


def _shared_out(outputs: Iterable[Output]) -> float:
    values = [(output.value, output.value * output.shared_out) for output in outputs]
    whole, shared = (sum(column) for column in zip(*values, strict=True))
    return shared / whole if whole else 0.0


def _unlike(first: Output, other: Output) -> Reason | None:
    if other.measure != first.measure:
        values = {"measure": other.measure, "other_measure": first.measure}
        return Reason.of("measures_mixed", **values, other_line=first.line)
    if other.unit != first.unit:
        values = {"stated": other.unit, "other": first.unit}
        return Reason.of("units_mixed", **values, other_line=first.line)
    if len(other.activity) != len(first.activity):
        values = {"activity": other.activity, "other": first.activity}
        return Reason.of("levels_mixed", **values, other_line=first.line)
    return None


def _check_regions(table: ProductionTable, outputs: Iterable[Output]) -> None:
    lines: dict[tuple[str, str], int] = {}
    for output in outputs:
        lines.setdefault((output.place, output.activity), output.line)
    over = [
        BadRow(lines.get((one.part, table.activities[one.column]), 0), _excess(one, table))
        for one in exceeding(table.made, table.inside)
    ]
    if over:
        raise BadTable(over)


def _excess(one: Excess, table: ProductionTable) -> Reason:
    values = {"country": f"place:{one.whole}", "activity": table.activities[one.column]}
    if not one.part:
        return Reason.of("regions_make_more", **values)
    return Reason.of("region_makes_more", region=f"place:{one.part}", **values)
