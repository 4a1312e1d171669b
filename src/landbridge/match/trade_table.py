"""A table of trade: who sold what to whom in which year, in US dollars.

Invariants:

- All products are headings of the newest edition of the Harmonized System.
- No value is negative, no place sells to itself, and each place that has rows at all
  has some in every year of the table.
- What is traded under no known heading (`UNSPECIFIED`) is no product; how much it is is known.
- A region's trade is part of its country's and never exceeds it.
- Where a place's trade with the world stands in the table beside that with partners,
  the world's figure is its total; else the total is the sum over its partners.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.match.parts import Excess, Row, check_years, exceeding, rests

WORLD = "WLD"
"""The partner that stands for everybody, as in tables of the World Bank."""

UNSPECIFIED = "9999"
"""The heading of UN Comtrade for commodities not specified according to kind."""


class Flow(NamedTuple):
    """What one place sold another of a product in a year; `line` is where the table says so.

    `shared_out` tells that the value is a share of a heading that an edition has parted.
    """

    year: int
    exporter: str
    importer: str
    product: str
    value: float
    line: int = 0
    shared_out: bool = False


@dataclass(frozen=True, slots=True)
class TradeTable:
    """The trade of some years as arrays, one entry a product, by who sold and who bought.

    `inside` names the place around each that lies in another; `shared_out` is the part of all
    values that was converted from another edition by sharing out a heading; `unspecified` is
    the value a year, in US dollars, of what has no heading.
    """

    products: tuple[str, ...]
    years: tuple[int, ...]
    trade: Mapping[tuple[str, str], Row]
    inside: Mapping[str, str]
    shared_out: float = 0.0
    unspecified: float = 0.0

    @property
    def places(self) -> tuple[str, ...]:
        """The places that sell or buy, but for the world."""
        return tuple(sorted({place for pair in self.trade for place in pair} - {WORLD}))

    def between(self, exporter: str, importer: str) -> Row:
        """What one place sells another a year, on average; nothing where the table is silent."""
        return self.trade.get((exporter, importer), np.zeros(len(self.products)))

    def knows(self, exporter: str, importer: str) -> bool:
        """Whether the table says what one sells the other."""
        return (exporter, importer) in self.trade

    def exports(self, place: str) -> Row:
        """What a place sells everybody a year."""
        return self._total((pair for pair in self.trade if pair[0] == place), (place, WORLD))

    def imports(self, place: str) -> Row:
        """What a place buys from everybody a year."""
        return self._total((pair for pair in self.trade if pair[1] == place), (WORLD, place))

    def _total(self, pairs: Iterable[tuple[str, str]], world: tuple[str, str]) -> Row:
        if world in self.trade:
            return self.trade[world]
        rows = [self.trade[pair] for pair in pairs]
        return np.sum(rows, axis=0) if rows else np.zeros(len(self.products))


def trade_table(flows: Iterable[Flow], inside: Mapping[str, str]) -> TradeTable:
    """A table of flows, values averaged over its years.

    Raises BadTable where a year is missing or a region exceeds its country.
    """
    by_pair: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    years: dict[str, set[int]] = defaultdict(set)
    lines: dict[tuple[str, str], int] = {}
    shared_out = unspecified = 0.0
    for flow in flows:
        if flow.product == UNSPECIFIED:
            unspecified += flow.value
            years[flow.exporter].add(flow.year)
            continue
        by_pair[flow.exporter, flow.importer][flow.product] += flow.value
        years[flow.exporter].add(flow.year)
        shared_out += flow.value * flow.shared_out
        for place in inside.keys() & {flow.exporter, flow.importer}:
            lines.setdefault((place, flow.product), flow.line)
    products = tuple(sorted({product for row in by_pair.values() for product in row}))
    covered = check_years(years)
    at = {product: number for number, product in enumerate(products)}
    trade = {pair: _row(row, at, len(covered)) for pair, row in sorted(by_pair.items())}
    whole = sum(float(row.sum()) for row in trade.values()) * len(covered)
    table = TradeTable(
        products,
        covered,
        trade,
        inside,
        shared_out / whole if whole else 0.0,
        unspecified / len(covered) if covered else 0.0,
    )
    _check_regions(table, lines)
    return table


def country_exports(
    table: TradeTable, whole: str = ""
) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """The exports of each place, a row each; of a place with parts in the table its rest.

    A region is then compared with the world beside the rest of its own country, and
    nothing is counted twice. `whole` stays whole, and its parts are left out.
    """
    rows = {place: sold for place in table.places if (sold := table.exports(place)).any()}
    kept = rests(rows, table.inside, whole)
    return tuple(kept), np.array(list(kept.values()))


def _row(values: Mapping[str, float], at: Mapping[str, int], years: int) -> Row:
    row = np.zeros(len(at))
    for product, value in values.items():
        row[at[product]] = value / years
    return row


def _check_regions(table: TradeTable, lines: Mapping[tuple[str, str], int]) -> None:
    found: dict[Excess, None] = {}
    for total in (TradeTable.exports, TradeTable.imports):
        rows = {place: total(table, place) for place in table.places}
        found |= dict.fromkeys(exceeding(rows, table.inside))
    over = [
        BadRow(lines.get((part, product), 0), _excess(part, whole, product))
        for part, whole, column in found
        for product in (table.products[column],)
    ]
    if over:
        raise BadTable(over)


def _excess(part: str, whole: str, product: str) -> Reason:
    values = {"country": f"place:{whole}", "product": product}
    if not part:
        return Reason.of("regions_exceed_country", **values)
    return Reason.of("region_exceeds_country", region=f"place:{part}", **values)
