"""The rows of a table of trade, checked: what each says, or what is wrong with it.

Columns are known by the names that BACI, UN Comtrade and offices give them. A row
without a partner is trade with the world. Where both sides report what one sold the
other, the seller's figure counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadRow, BadTable
from landbridge.match.cells import Columns, Header, amount_in, year_in
from landbridge.match.trade_editions import Stated, edition_named, has_heading, headings_of_today
from landbridge.match.trade_repeats import Repeats
from landbridge.match.trade_table import WORLD, Flow
from landbridge.world.codes import hs_headings

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
    repeats: Repeats | None = None,
    file: str = "",
) -> list[Flow]:
    """The flows of a table, its first row the names of its columns, in headings of today.

    `edition` is that of the Harmonized System of rows that do not state theirs; None finds it
    in the headings. `repeats` knows what other files of the table have said. Raises BadTable
    with the rows that are wrong, at most `MOST_TOLD`, or where two editions are mixed.
    """
    numbered = enumerate(rows, start=1)
    _, header = next(numbered, (1, ()))
    reader = _RowReader(header, place_of, edition)
    sold: list[Stated] = []
    bought: list[Stated] = []
    bad: list[BadRow] = []
    repeats = repeats or Repeats()
    for line, row in numbered:
        found = reader.read(line, row)
        if isinstance(found, Stated):
            is_import = reader.is_import(row)
            repeats.note(found.flow, is_import)
            (bought if is_import else sold).append(found)
        elif len(bad) < MOST_TOLD:
            bad.append(BadRow(line, found))
    bad = sorted([*bad, *repeats.found(file)], key=lambda one: one.line)[:MOST_TOLD]
    if bad or not (sold or bought):
        raise BadTable(bad or [BadRow(1, Reason.of("no_trade_rows"))])
    flows = headings_of_today(sold + bought)
    return _as_sellers_tell(flows, {one.flow.line for one in bought})


class _RowReader:
    """Reads a row by the columns that the header names."""

    def __init__(self, names: Sequence[str], place_of: PlaceOf, edition: int | None) -> None:
        self._header = Header(names, COLUMNS, NEEDED)
        self._cell = self._header.cell
        self._unit = 1000.0 if self._header.name("value") in THOUSANDS else 1.0
        self._edition = edition
        self._place_of = place_of
        self._places: dict[str, str | None] = {"": WORLD, WORLD: WORLD}

    def read(self, line: int, row: Sequence[str]) -> Stated | Reason:
        """What a row says, or what is wrong with it."""
        year = year_in(self._cell(row, "year"))
        value = amount_in(self._cell(row, "value"), "unreadable_value")
        product = _code(self._cell(row, "product"))
        ends = [self._cell(row, column) for column in ("exporter", "importer")]
        exporter, importer = (self._place(end) for end in ends)
        flow = self._cell(row, "flow")
        if flow.lower() not in _IMPORTS | _EXPORTS:
            return Reason.of("unknown_flow", stated=flow)
        if isinstance(year, Reason):
            return year
        if isinstance(value, Reason):
            return value
        if product is None:
            return Reason.of("unknown_heading", stated=self._cell(row, "product"))
        if exporter is None or importer is None:
            return Reason.of("unknown_trader", stated=ends[0] if exporter is None else ends[1])
        if self.is_import(row):
            exporter, importer = importer, exporter
        if exporter == importer:
            return Reason.of("trade_with_itself", place=f"place:{exporter}")
        sold = Flow(year, exporter, importer, product, value * self._unit, line)
        return self._stated(sold, self._cell(row, "edition"))

    def is_import(self, row: Sequence[str]) -> bool:
        """Whether it is the buyer who reports."""
        return self._cell(row, "flow").lower() in _IMPORTS

    def _stated(self, flow: Flow, named: str) -> Stated | Reason:
        edition = edition_named(named)
        if edition == 0:
            return Reason.of("unknown_edition", stated=named)
        edition = edition or self._edition
        if edition and not has_heading(edition, flow.product):
            return Reason.of("heading_not_in_edition", heading=flow.product[:4], edition=edition)
        return Stated(flow, edition)

    def _place(self, stated: str) -> str | None:
        if stated not in self._places:
            self._places[stated] = self._place_of(stated)
        return self._places[stated]


def _as_sellers_tell(flows: Sequence[Flow], bought: set[int]) -> list[Flow]:
    """The flows without those that buyers report (by their lines) where the seller does too."""
    told = {_parties(flow) for flow in flows if flow.line not in bought}
    return [flow for flow in flows if flow.line not in bought or _parties(flow) not in told]


def _parties(flow: Flow) -> tuple[int, str, str]:
    return flow.year, flow.exporter, flow.importer


@lru_cache(maxsize=65_536)
def _code(stated: str) -> str | None:
    """A code of four or six digits; spreadsheets take away its first nought."""
    if not stated.isdecimal() or not 3 <= len(stated) <= 6:
        return None
    code = stated.zfill(len(stated) + len(stated) % 2)
    return code if code[:4] in hs_headings() else None
