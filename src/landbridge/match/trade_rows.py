"""The rows of a table of trade, checked: what each says, or what is wrong with it.

Columns are known by the names that BACI, UN Comtrade and offices give them. A row
without a partner is trade with the world. Where both sides report what one sold the
other, the seller's figure counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import isfinite

from landbridge.claims.model import Reason
from landbridge.match.trade_table import WORLD, BadRow, BadTable, Flow
from landbridge.world.codes import hs_headings, hs_lifetime

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "year": ("t", "year", "refyear", "period", "年份", "год", "ปี"),
    "exporter": ("i", "exporter", "reporteriso", "reporter", "origin", "出口方", "экспортёр"),
    "importer": ("j", "importer", "partneriso", "partner", "destination", "进口方", "импортёр"),
    "product": (
        "k",
        "product",
        "hs4",
        "hs6",
        "hs",
        "cmdcode",
        "commodity",
        "商品编码",
        "код тн вэд",
    ),
    "value": ("v", "value", "value_usd", "export_value", "primaryvalue", "金额", "стоимость"),
    "flow": ("flow", "flowcode"),
}
THOUSANDS = frozenset({"v"})
"""Names of columns that give thousands of dollars: BACI's."""
NEEDED = ("year", "exporter", "product", "value")
MOST_TOLD = 20
"""So many bad rows are told; a table of another kind would be told line by line."""

PlaceOf = Callable[[str], str | None]
"""The id of a place by its code or name; None for no known place."""


def read_flows(rows: Iterable[Sequence[str]], place_of: PlaceOf) -> list[Flow]:
    """The flows of a table, its first row the names of its columns.

    Raises BadTable with the rows that are wrong, at most `MOST_TOLD`, or where two
    editions of the Harmonized System are mixed.
    """
    numbered = enumerate(rows, start=1)
    _, header = next(numbered, (1, ()))
    reader = _RowReader(header, place_of)
    sold: list[Flow] = []
    bought: list[Flow] = []
    bad: list[BadRow] = []
    for line, row in numbered:
        found = reader.read(line, row)
        if isinstance(found, Flow):
            (bought if reader.is_import(row) else sold).append(found)
        elif len(bad) < MOST_TOLD:
            bad.append(BadRow(line, found))
    flows = sold + _not_told_by_sellers(sold, bought)
    bad = bad or list(_mixed(flows))
    if bad or not flows:
        raise BadTable(bad or [BadRow(1, Reason.of("no_trade_rows"))])
    return flows


class _RowReader:
    """Reads a row by the columns that the header names."""

    def __init__(self, header: Sequence[str], place_of: PlaceOf) -> None:
        names = [name.strip().lower() for name in header]
        self._at = {
            column: next((names.index(name) for name in known if name in names), -1)
            for column, known in COLUMNS.items()
        }
        if missing := [column for column in NEEDED if self._at[column] < 0]:
            reason = Reason.of("trade_columns_missing", columns=", ".join(missing))
            raise BadTable([BadRow(1, reason)])
        self._unit = 1000.0 if names[self._at["value"]] in THOUSANDS else 1.0
        self._place_of = place_of
        self._places: dict[str, str | None] = {"": WORLD, WORLD: WORLD}

    def read(self, line: int, row: Sequence[str]) -> Flow | Reason:
        """What a row says, or what is wrong with it."""
        year, value = self._cell(row, "year"), _number(self._cell(row, "value"))
        product = _heading(self._cell(row, "product"))
        ends = [self._cell(row, column) for column in ("exporter", "importer")]
        exporter, importer = (self._place(end) for end in ends)
        if not (year.isdecimal() and len(year) == 4):
            return Reason.of("unreadable_year", stated=year)
        if value is None:
            return Reason.of("unreadable_value", stated=self._cell(row, "value"))
        if value < 0:
            return Reason.of("negative_trade", stated=self._cell(row, "value"))
        if product is None:
            return Reason.of("unknown_heading", stated=self._cell(row, "product"))
        if exporter is None or importer is None:
            return Reason.of("unknown_trader", stated=ends[0] if exporter is None else ends[1])
        if self.is_import(row):
            exporter, importer = importer, exporter
        if exporter == importer:
            return Reason.of("trade_with_itself", place=f"place:{exporter}")
        return Flow(int(year), exporter, importer, product, value * self._unit, line)

    def is_import(self, row: Sequence[str]) -> bool:
        """Whether it is the buyer who reports."""
        return self._cell(row, "flow").upper() in ("M", "IMPORT", "IMPORTS")

    def _cell(self, row: Sequence[str], column: str) -> str:
        at = self._at[column]
        return row[at].strip() if 0 <= at < len(row) else ""

    def _place(self, stated: str) -> str | None:
        if stated not in self._places:
            self._places[stated] = self._place_of(stated)
        return self._places[stated]


def _not_told_by_sellers(sold: Sequence[Flow], bought: Sequence[Flow]) -> list[Flow]:
    told = {(flow.year, flow.exporter, flow.importer) for flow in sold}
    return [flow for flow in bought if (flow.year, flow.exporter, flow.importer) not in told]


def _number(stated: str) -> float | None:
    try:
        value = float(stated)
    except ValueError:
        return None
    return value if isfinite(value) else None


def _heading(stated: str) -> str | None:
    """The heading of a code of four or six digits; spreadsheets take away its first nought."""
    if not stated.isdecimal() or not 3 <= len(stated) <= 6:
        return None
    heading = stated.zfill(len(stated) + len(stated) % 2)[:4]
    return heading if heading in hs_headings() else None


def _mixed(flows: Iterable[Flow]) -> Iterator[BadRow]:
    """Two rows whose headings no one edition has both of."""
    seen = {flow.product: flow.line for flow in reversed(list(flows))}
    newest = max(seen, key=lambda heading: hs_lifetime(heading)[0], default="")
    oldest = min(seen, key=lambda heading: hs_lifetime(heading)[1], default="")
    if seen and hs_lifetime(newest)[0] > hs_lifetime(oldest)[1]:
        yield BadRow(
            seen[newest],
            Reason.of("editions_mixed", newer=newest, older=oldest, other_line=seen[oldest]),
        )
