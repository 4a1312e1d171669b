"""Tables of many places as CSV: what is least on each criterion, what changes it, a hub's reach.

The column `cost` of a matrix is a share, as `landbridge match --corridors` takes it: what carrying
costs of the goods' value where that is stated, else of the dearest row; 1 is out of reach.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from math import inf
from pathlib import Path
from typing import NamedTuple

from landbridge.language.formula_guard import guard
from landbridge.office.place_cells import place_cell
from landbridge.office.place_lists import NamedStop
from landbridge.publish.stop_names import bare_name
from landbridge.route.model import Stop

MATRIX = ("origin", "destination", "cost", "cost_usd", "hours", "co2_kg")
CHANGES = (
    *("origin", "destination", "criterion", "before", "after", "gain"),
    *("passed_before", "passed_after"),
)
REACHED = (
    *("place", "name", "kind", "country", "inhabitants", "hours", "cost_at_least_usd"),
    *("latitude", "longitude"),
)
_OUT_OF_REACH = 1.0


class Least(NamedTuple):
    """The least of each criterion between two places; not of one way, but of all."""

    cost: float
    hours: float
    co2: float


class Pair(NamedTuple):
    """Two places with what is least between them; None where there is no way."""

    origin: NamedStop
    destination: NamedStop
    least: Least | None


class Change(NamedTuple):
    """What a change does to the best way between two places on one criterion.

    None stands for no way; each way names the straits and borders that it passes.
    """

    origin: NamedStop
    destination: NamedStop
    criterion: str
    before: float | None
    after: float | None
    passed_before: tuple[Stop, ...]
    passed_after: tuple[Stop, ...]

    @property
    def gain(self) -> float | None:
        """By how much it is less than before; None where there was or is no way."""
        if self.before is None or self.after is None:
            return None
        return self.before - self.after


class Near(NamedTuple):
    """A stop or a city that a hub reaches: hours by the fastest way, cost by the cheapest one."""

    stop: Stop
    hours: float
    cost: float
    inhabitants: int | None = None

    @property
    def kind(self) -> str:
        """What it is: a city, a port, an airport, a terminal."""
        return "city" if self.inhabitants is not None else str(self.stop.kind)


def write_matrix(path: Path, pairs: Sequence[Pair], value: float | None) -> None:
    """Write a matrix that `--corridors` can load: of stops at the same places the cheapest."""
    dearest = value or max((pair.least.cost for pair in pairs if pair.least), default=1.0)
    cheapest: dict[tuple[str, str], Pair] = {}
    for pair in pairs:
        ends = place_cell(pair.origin), place_cell(pair.destination)
        cheapest[ends] = min(cheapest.get(ends, pair), pair, key=_cost)
    _write(path, MATRIX, (_row(ends, pair, dearest) for ends, pair in cheapest.items()))


def write_changes(path: Path, found: Iterable[Change], language: str) -> None:
    """Write what changes, one row a criterion; what is passed by its names in a language."""
    rows = (
        (
            place_cell(one.origin),
            place_cell(one.destination),
            one.criterion,
            _cell(one.before),
            _cell(one.after),
            _cell(one.gain),
            _names(one.passed_before, language),
            _names(one.passed_after, language),
        )
        for one in found
    )
    _write(path, CHANGES, rows)


def write_reached(path: Path, found: Iterable[Near], language: str) -> None:
    """Write what a hub reaches, the nearest first, with names in a language."""
    rows = (
        (
            one.stop.id,
            guard(bare_name(one.stop, language)),
            one.kind,
            one.stop.country or "",
            "" if one.inhabitants is None else str(one.inhabitants),
            _cell(one.hours),
            _cell(one.cost),
            str(one.stop.latitude),
            str(one.stop.longitude),
        )
        for one in found
    )
    _write(path, REACHED, rows)


def _cost(pair: Pair) -> float:
    return pair.least.cost if pair.least else inf


def _row(ends: tuple[str, str], pair: Pair, dearest: float) -> Sequence[str]:
    if pair.least is None:
        return (*ends, f"{_OUT_OF_REACH:g}", "", "", "")
    share = min(_OUT_OF_REACH, pair.least.cost / dearest)
    return (*ends, f"{share:.4f}", *(f"{figure:.2f}" for figure in pair.least))


def _cell(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.2f}"


def _names(stops: Iterable[Stop], language: str) -> str:
    return guard("; ".join(bare_name(stop, language) for stop in stops))


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows((header, *rows))
