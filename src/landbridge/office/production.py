"""Load the tables of production of an office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from landbridge.match.production_rows import Said, read_outputs
from landbridge.match.production_table import ProductionTable, production_table
from landbridge.match.trade_table import WORLD
from landbridge.office.place_ids import around, place_id
from landbridge.office.table_files import named_in_errors, of_all, rows_of


def load_production(paths: Sequence[Path]) -> ProductionTable:
    """The table of one or several files.

    Raises Unreadable for a file of another kind, BadTable where rows are wrong, measures,
    units or levels are mixed, a year is missing or a region exceeds its country. Nothing is
    taken of a bad table.
    """
    said: Said = {}
    outputs = of_all(paths, lambda path: read_outputs(rows_of(path), place_id, said, path.name))
    with named_in_errors(paths):
        return production_table(outputs, _inside({output.place for output in outputs}))


def _inside(places: set[str]) -> dict[str, str]:
    """What each place lies in: what the table has of it, else the world."""
    found = around(places)
    if WORLD not in places:
        return found
    outer = {place: found.get(place, WORLD) for place in places - {WORLD}}
    return {place: one if one in places else WORLD for place, one in outer.items()}
