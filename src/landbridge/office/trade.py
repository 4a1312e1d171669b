"""Load the tables of trade of an office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.match.trade_columns import TradeColumns
from landbridge.match.trade_editions import edition_named
from landbridge.match.trade_flows import Flows
from landbridge.match.trade_rows import read_flows
from landbridge.match.trade_table import TradeTable, trade_table
from landbridge.office.place_ids import around, place_id
from landbridge.office.table_files import named_in_errors, of_all, rows_of


class UnknownEdition(Exception):  # noqa: N818 - named by what it reports
    """An edition was given that the Harmonized System does not have, or for no table."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason


def load_trade(paths: Sequence[Path], editions: Sequence[str] = ()) -> TradeTable:
    """The table of one or several files, in headings of today.

    `editions` are those of the Harmonized System: a year for all files (2017), or one for a
    file (old.csv=1992); without them, what a row states or the headings tell counts.
    Raises UnknownEdition, Unreadable for a file of another kind, BadTable where rows are
    wrong, a year is missing or a region exceeds its country. Nothing is taken of a bad table.
    """
    stated = _editions_by_file(editions, {path.name for path in paths})
    flows = _flows_of(paths, stated)
    with named_in_errors(paths):
        return trade_table(flows, around(set(flows.places)))


def _flows_of(paths: Sequence[Path], editions: Mapping[str, int]) -> Flows:
    """The flows of all files; what the rows themselves said is no longer needed then."""
    columns = TradeColumns()

    def read(path: Path) -> list[Flows]:
        edition = editions.get(path.name, editions.get(""))
        return [read_flows(rows_of(path), place_id, edition, columns, path.name)]

    return Flows.joined(of_all(paths, read))


def _editions_by_file(editions: Sequence[str], files: set[str]) -> dict[str, int]:
    """The edition of each file that is named, and under "" that of the others."""
    found = {}
    for stated in editions:
        file, _, year = stated.rpartition("=")
        edition = edition_named(year)
        if not edition:
            raise UnknownEdition(Reason.of("unknown_edition", stated=year))
        if file and file not in files:
            raise UnknownEdition(Reason.of("edition_of_no_table", name=file))
        found[file] = edition
    return found
