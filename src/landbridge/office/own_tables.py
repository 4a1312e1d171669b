"""Small tables of the office's own: rates, corridors, obstacles. CSV or XLSX with a row of headers.

CSV may be in any encoding that is read; its first line tells what parts the columns. A table
with a bad row is refused whole, with all that is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.office.place_ids import place_id
from landbridge.office.reading import content_of
from landbridge.read.table import read_table
from landbridge.read.workbook import Cell
from landbridge.world.currencies import currencies

_DECIMAL_COMMA = re.compile(r"^(-?(?:0|\d+(?=,(?!\d{3}$)))),(\d+)$")

Row = Mapping[str, str]
Key = TypeVar("Key")
Value = TypeVar("Value")


def load_rates(path: Path) -> dict[str, float]:
    """What one unit of each currency (`currency`, ISO 4217) is worth (`rate`) in one of them."""
    return _once(_read(path, ("currency", "rate"), _rate), path)


def load_corridors(path: Path) -> dict[tuple[str, str], float]:
    """The cost between two places (`origin`, `destination`, `cost`): 0 is free, 1 out of reach."""
    return _once(_read(path, ("origin", "destination", "cost"), _corridor), path)


def load_obstacles(path: Path) -> dict[str, tuple[Reason, ...]]:
    """What the office knows to stand in the way of a `party` (`obstacle`), by its name."""
    found: dict[str, tuple[Reason, ...]] = {}
    for _, party, reason in _read(path, ("party", "obstacle"), _obstacle):
        found[party] = (*found.get(party, ()), reason)
    return found


def _rate(row: Row) -> tuple[str, float] | Reason:
    rate, currency = _number(row["rate"]), row["currency"].upper()
    if currency not in currencies():
        return Reason.of("unknown_currency", stated=row["currency"])
    if rate is None or rate <= 0:
        return Reason.of("unreadable_rate", stated=row["rate"])
    return currency, rate


def _corridor(row: Row) -> tuple[tuple[str, str], float] | Reason:
    ends = place_id(row["origin"]), place_id(row["destination"])
    cost = _number(row["cost"])
    if ends[0] is None or ends[1] is None:
        stated = row["origin"] if ends[0] is None else row["destination"]
        return Reason.of("unknown_trader", stated=stated)
    if cost is None or not 0 <= cost <= 1:
        return Reason.of("unreadable_cost", stated=row["cost"])
    return (ends[0], ends[1]), cost


def _obstacle(row: Row) -> tuple[str, Reason] | Reason:
    if not row["party"] or not row["obstacle"]:
        return Reason.of("row_incomplete")
    reason = Reason.of("entered_obstacle", party=row["party"], words=row["obstacle"])
    return row["party"], reason


def _read(
    path: Path, columns: Sequence[str], take: Callable[[Row], tuple[Key, Value] | Reason]
) -> list[tuple[int, Key, Value]]:
    """The rows of the first sheet that has any, as they are taken."""
    sheets = read_table(content_of(path), path.name, headed=True)
    header, *rows = next((sheet.rows for sheet in sheets if sheet.rows), ((),))
    at = {cell.text.strip().lower(): cell.column for cell in header}
    if missing := [column for column in columns if column not in at]:
        reason = Reason.of("trade_columns_missing", columns=", ".join(missing))
        raise BadTable([BadRow(1, reason)], path.name)
    taken = [(row[0].row, take(_cells(row, {name: at[name] for name in columns}))) for row in rows]
    if bad := [BadRow(line, found) for line, found in taken if isinstance(found, Reason)]:
        raise BadTable(bad, path.name)
    return [(line, *found) for line, found in taken if not isinstance(found, Reason)]


def _once(rows: Iterable[tuple[int, Key, Value]], path: Path) -> dict[Key, Value]:
    """The rows by their key; two rows may not say different things of one."""
    found: dict[Key, Value] = {}
    lines: dict[Key, int] = {}
    for line, key, value in rows:
        if found.setdefault(key, value) != value:
            reason = Reason.of("row_contradicts", other_line=lines[key])
            raise BadTable([BadRow(line, reason)], path.name)
        lines.setdefault(key, line)
    return found


def _cells(row: Sequence[Cell], columns: Mapping[str, int]) -> Row:
    """The cells of some columns; an empty one is empty."""
    shown = {cell.column: cell.text.strip() for cell in row}
    return {name: shown.get(column, "") for name, column in columns.items()}


def _number(stated: str) -> float | None:
    """A number with a point or a comma before its decimals; 1,000 may be either and is none."""
    try:
        number = float(_DECIMAL_COMMA.sub(r"\1.\2", stated))
    except ValueError:
        return None
    return number if isfinite(number) else None
