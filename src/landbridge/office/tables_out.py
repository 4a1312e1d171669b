"""Tables of origins and destinations as CSV: what is least on each criterion, and what changes it.

The column `cost` of a matrix is a share, as `landbridge match --corridors` takes it: what carrying
costs of the goods' value where that is stated, else of the dearest row; 1 is out of reach.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from landbridge.language.formula_guard import guard
from landbridge.office.place_ids import place_id
from landbridge.office.place_lists import NamedStop

MATRIX = ("origin", "destination", "cost", "cost_usd", "hours", "co2_kg")
CHANGES = ("origin", "destination", "criterion", "before", "after", "gain")
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
    """What a change does to two places on one criterion; None stands for no way."""

    origin: NamedStop
    destination: NamedStop
    criterion: str
    before: float | None
    after: float | None

    @property
    def gain(self) -> float | None:
        """By how much it is less than before; None where there was or is no way."""
        if self.before is None or self.after is None:
            return None
        return self.before - self.after


def changes(before: Sequence[Pair], after: Sequence[Pair]) -> Iterator[Change]:
    """What changes between two matrices of the same pairs."""
    for one, other in zip(before, after, strict=True):
        for criterion in Least._fields:
            was, is_now = (
                getattr(pair.least, criterion) if pair.least else None for pair in (one, other)
            )
            if was != is_now:
                yield Change(one.origin, one.destination, criterion, was, is_now)


def write_matrix(path: Path, pairs: Sequence[Pair], value: float | None) -> None:
    """Write a matrix that `--corridors` can load."""
    dearest = value or max((pair.least.cost for pair in pairs if pair.least), default=1.0)
    _write(path, MATRIX, (_row(pair, dearest) for pair in pairs))


def write_changes(path: Path, found: Iterable[Change]) -> None:
    """Write what changes, one row a criterion."""
    rows = (
        (
            place_cell(one.origin),
            place_cell(one.destination),
            one.criterion,
            _cell(one.before),
            _cell(one.after),
            _cell(one.gain),
        )
        for one in found
    )
    _write(path, CHANGES, rows)


def place_cell(named: NamedStop) -> str:
    """A place as it was named, where tables take that name for the same place; else its id."""
    same = place_id(named.stated) == named.stop.id
    return guard(named.stated if same else named.stop.id)


def _row(pair: Pair, dearest: float) -> Sequence[str]:
    ends = place_cell(pair.origin), place_cell(pair.destination)
    if pair.least is None:
        return (*ends, f"{_OUT_OF_REACH:g}", "", "", "")
    share = min(_OUT_OF_REACH, pair.least.cost / dearest)
    return (*ends, f"{share:.4f}", *(f"{figure:.2f}" for figure in pair.least))


def _cell(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.2f}"


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows((header, *rows))
