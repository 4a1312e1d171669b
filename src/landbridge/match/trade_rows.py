"""The rows of a table of trade, checked: what each says, or what is wrong with it.

Columns are known by the names that BACI, UN Comtrade and offices give them. A row
without a partner is trade with the world. Where both sides report what one sold the
other, the seller's figure counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadRow, BadTable
from landbridge.match.cells import Columns, Header, amount_in, year_in
from landbridge.match.trade_batches import (
    UNREADABLE,
    Batch,
    Coded,
    Coder,
    amounts_of,
    batches,
    columns_of,
)
from landbridge.match.trade_columns import (
    PRODUCT,
    Numbers,
    TradeColumns,
    product_code,
    product_number,
)
from landbridge.match.trade_conversion import flows_of
from landbridge.match.trade_editions import edition_named, has_heading
from landbridge.match.trade_flows import Flows
from landbridge.match.trade_repeats import repeats
from landbridge.match.trade_table import WORLD
from landbridge.world.codes import HS_EDITIONS, hs_headings

COLUMNS: Columns = {
    "year": ("t", "year", "refyear", "period", "年份", "год", "ปี"),
    "exporter": (
        *("i", "exporter", "reporteriso", "reporter", "origin"),
        *("出口方", "出口国", "экспортёр", "ผู้ส่งออก", "ประเทศผู้ส่งออก"),
    ),
    "importer": (
        *("j", "importer", "partneriso", "partner", "destination"),
        *("进口方", "进口国", "импортёр", "ผู้นำเข้า", "ประเทศผู้นำเข้า"),
    ),
    "product": (
        *("k", "product", "hs4", "hs6", "hs", "cmdcode", "commodity"),
        *("商品编码", "код тн вэд", "พิกัดศุลกากร", "รหัสสินค้า"),
    ),
    "value": (
        *("v", "value", "value_usd", "export_value", "primaryvalue"),
        *("金额", "стоимость", "มูลค่า"),
    ),
    "flow": ("flow", "flowcode", "进出口", "направление", "ทิศทางการค้า"),
    "edition": (
        *("edition", "hs_edition", "revision", "classificationcode"),
        *("版本", "редакция", "ฉบับ"),
    ),
}
_IMPORTS = frozenset({"m", "import", "imports", "进口", "импорт", "นำเข้า"})
_EXPORTS = frozenset({"", "x", "export", "exports", "出口", "экспорт", "ส่งออก"})
"""What a column of flows says: the buyer reports, or the seller."""
THOUSANDS = frozenset({"v"})
"""Names of columns that give thousands of dollars: BACI's."""
NEEDED = ("year", "exporter", "product", "value")
PlaceOf = Callable[[str], str | None]
"""The id of a place by its code or name; None for no known place."""


def read_flows(
    rows: Iterable[Sequence[str]],
    place_of: PlaceOf,
    edition: int | None = None,
    columns: TradeColumns | None = None,
    file: str = "",
) -> Flows:
    """The flows of a table, its first row the names of its columns, in headings of today.

    `edition` is that of the Harmonized System of rows that do not state theirs; None finds it
    in the headings. `columns` knows what other files of the table have said. Raises BadTable
    with the rows that are wrong, at most `MOST_TOLD`, or where two editions are mixed.
    """
    below = iter(rows)
    columns = TradeColumns() if columns is None else columns
    reader = _Reader(next(below, ()), place_of, edition, columns)
    start = len(columns)
    bad: list[BadRow] = []
    for batch in batches(below):
        coded = reader.code(batch)
        right = coded.is_right()
        columns.add(coded.rows(batch.lines, right, reader.unit))
        wrong = np.flatnonzero(~right)[: MOST_TOLD - len(bad)].tolist()
        bad += [BadRow(batch.lines[n], reader.fault(batch.rows[n])) for n in wrong]
    columns.end_file(file)
    bad = sorted([*bad, *repeats(columns, start)], key=lambda one: one.line)[:MOST_TOLD]
    if bad or len(columns) == start:
        raise BadTable(bad or [BadRow(1, Reason.of("no_trade_rows"))])
    return flows_of(columns.rows().where(slice(start, None)), tuple(columns.places))


class _Reader:
    """Reads rows by the columns that the header names."""

    def __init__(
        self,
        names: Sequence[str],
        place_of: PlaceOf,
        edition: int | None,
        columns: TradeColumns,
    ) -> None:
        self._header = Header(names, COLUMNS, NEEDED)
        self.unit = 1000.0 if self._header.name("value") in THOUSANDS else 1.0
        self._edition = edition
        self._place_of = place_of
        self._columns = columns
        self._places = Coder(self._place)
        self._years = Coder(_year)
        self._products = Coder(_product)
        self._flows = Coder(_flow)
        self._editions = Coder(self._edition_number)
        self._known: dict[int, bool] = {}

    def code(self, batch: Batch) -> Coded:
        """The cells of a batch as numbers; sellers and buyers whoever reports."""
        at = [self._header.at(column) for column in COLUMNS]
        year, reporter, partner, product, value, flow, edition = columns_of(batch, at)
        bought = self._flows.code(flow)
        ends = self._places.code(reporter), self._places.code(partner)
        turned = bought == 1
        coded = Coded(
            self._years.code(year),
            np.where(turned, ends[1], ends[0]),
            np.where(turned, ends[0], ends[1]),
            self._products.code(product),
            bought,
            self._editions.code(edition),
            amounts_of(value),
        )
        return coded._replace(edition=self._in_edition(coded))

    def fault(self, row: Sequence[str]) -> Reason:
        """What is wrong with a row."""
        cells = {column: self._header.cell(row, column) for column in COLUMNS}
        year, value = year_in(cells["year"]), amount_in(cells["value"], "unreadable_value")
        if self._flows[cells["flow"]] == UNREADABLE:
            return Reason.of("unknown_flow", stated=cells["flow"])
        if isinstance(year, Reason):
            return year
        if isinstance(value, Reason):
            return value
        if self._products[cells["product"]] == UNREADABLE:
            return Reason.of("unknown_heading", stated=cells["product"])
        for end in (cells["exporter"], cells["importer"]):
            if self._places[end] == UNREADABLE:
                return Reason.of("unknown_trader", stated=end)
        if self._editions[cells["edition"]] == UNREADABLE:
            return Reason.of("unknown_edition", stated=cells["edition"])
        if self._places[cells["exporter"]] == self._places[cells["importer"]]:
            place = self._place_of(cells["exporter"]) or WORLD
            return Reason.of("trade_with_itself", place=f"place:{place}")
        heading = product_code(self._products[cells["product"]])[:4]
        edition = edition_named(cells["edition"]) or self._edition
        return Reason.of("heading_not_in_edition", heading=heading, edition=edition)

    def _in_edition(self, coded: Coded) -> Numbers:
        """The editions; none where a row's has not its heading."""
        stated = (coded.edition > 0) & (coded.product > 0)
        if not stated.any():
            return coded.edition
        both = np.where(stated, coded.edition * PRODUCT + coded.product, UNREADABLE)
        pairs, which = np.unique(both, return_inverse=True)
        known = np.array([self._has(pair) for pair in pairs.tolist()])
        return np.where(stated & ~known[which], UNREADABLE, coded.edition)

    def _has(self, pair: int) -> bool:
        if pair not in self._known:
            edition, product = divmod(pair, PRODUCT)
            code = product_code(product)
            self._known[pair] = pair > 0 and has_heading(HS_EDITIONS[edition - 1], code)
        return self._known[pair]

    def _edition_number(self, stated: str) -> int:
        """The edition's number from 1; 0 where neither the row nor the table states one."""
        named = edition_named(stated)
        if named == 0:
            return UNREADABLE
        edition = named or self._edition
        return HS_EDITIONS.index(edition) + 1 if edition else 0

    def _place(self, stated: str) -> int:
        place = WORLD if stated in ("", WORLD) else self._place_of(stated)
        return UNREADABLE if place is None else self._columns.place(place)


def _year(stated: str) -> int:
    year = year_in(stated)
    return UNREADABLE if isinstance(year, Reason) else year


def _product(stated: str) -> int:
    code = _code(stated)
    return UNREADABLE if code is None else product_number(code)


def _flow(stated: str) -> int:
    """1 where the buyer reports, 0 where the seller does."""
    if stated.lower() in _IMPORTS:
        return 1
    return 0 if stated.lower() in _EXPORTS else UNREADABLE


def _code(stated: str) -> str | None:
    """A code of four or six digits; spreadsheets take away its first nought."""
    if not stated.isdecimal() or not 3 <= len(stated) <= 6:
        return None
    code = stated.zfill(len(stated) + len(stated) % 2)
    return code if code[:4] in hs_headings() else None
