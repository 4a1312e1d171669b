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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.match.parts import Excess, Row, check_years, exceeding, rests
from landbridge.match.trade_columns import PLACE, PRODUCT, YEAR, Numbers
from landbridge.match.trade_flows import Flows, added_up

WORLD = "WLD"
"""The partner that stands for everybody, as in tables of the World Bank."""

UNSPECIFIED = "9999"
"""The heading of UN Comtrade for commodities not specified according to kind."""


@dataclass(frozen=True, slots=True)
class TradeTable:
    """The trade of some years, a year on average, by who sold, who bought and what.

    `pairs` says where the entries of two places stand among `entries` (numbers of products) and
    `values`; `exported` and `imported` are the totals of each place, an entry a product.
    `inside` names the place around each that lies in another; `shared_out` is the part of all
    values that was converted from another edition by sharing out a heading; `unspecified` is
    the value a year, in US dollars, of what has no heading.
    """

    products: tuple[str, ...]
    years: tuple[int, ...]
    pairs: Mapping[tuple[str, str], slice]
    entries: NDArray[np.int64]
    values: Row
    exported: Mapping[str, Row]
    imported: Mapping[str, Row]
    inside: Mapping[str, str]
    shared_out: float = 0.0
    unspecified: float = 0.0

    @property
    def places(self) -> tuple[str, ...]:
        """The places that sell or buy, but for the world."""
        return tuple(sorted({place for pair in self.pairs for place in pair} - {WORLD}))

    def between(self, exporter: str, importer: str) -> Row:
        """What one place sells another a year, on average; nothing where the table is silent."""
        row = np.zeros(len(self.products))
        if (part := self.pairs.get((exporter, importer))) is not None:
            row[self.entries[part]] = self.values[part]
        return row

    def knows(self, exporter: str, importer: str) -> bool:
        """Whether the table says what one sells the other."""
        return (exporter, importer) in self.pairs

    def exports(self, place: str) -> Row:
        """What a place sells everybody a year."""
        if self.knows(place, WORLD):
            return self.between(place, WORLD)
        return self.exported.get(place, np.zeros(len(self.products)))

    def imports(self, place: str) -> Row:
        """What a place buys from everybody a year."""
        if self.knows(WORLD, place):
            return self.between(WORLD, place)
        return self.imported.get(place, np.zeros(len(self.products)))


def trade_table(flows: Flows, inside: Mapping[str, str]) -> TradeTable:
    """A table of flows, values averaged over its years.

    Raises BadTable where a year is missing or a region exceeds its country.
    """
    covered = check_years(_years(flows))
    has_heading = flows.headings != int(UNSPECIFIED)
    headings = np.unique(flows.headings[has_heading])
    pairs, entries, values = _entries(flows, has_heading, headings, len(covered))
    sellers, buyers = np.divmod(pairs, PLACE)
    whole = float(values.sum()) * len(covered)
    shared_out = float(flows.values[has_heading & flows.shared_out].sum())
    unspecified = float(flows.values[~has_heading].sum())
    table = TradeTable(
        tuple(f"{heading:04d}" for heading in headings.tolist()),
        covered,
        _parts(pairs, flows.places),
        entries,
        values,
        _totals(sellers, entries, values, flows.places, len(headings)),
        _totals(buyers, entries, values, flows.places, len(headings)),
        inside,
        shared_out / whole if whole else 0.0,
        unspecified / len(covered) if covered else 0.0,
    )
    _check_regions(table, flows)
    return table


def _years(flows: Flows) -> dict[str, set[int]]:
    """The years in which each place sells."""
    years: dict[str, set[int]] = defaultdict(set)
    for known in np.unique(flows.exporters * YEAR + flows.years).tolist():
        exporter, year = divmod(known, YEAR)
        years[flows.places[exporter]].add(year)
    return years


def _entries(
    flows: Flows, which: NDArray[np.bool_], headings: Numbers, years: int
) -> tuple[Numbers, Numbers, Row]:
    """By pair of places and number of the product, the value a year."""
    pairs = flows.keys[which] // (PRODUCT * YEAR)
    products = np.searchsorted(headings, flows.headings[which])
    keys = pairs * PRODUCT + products
    summed, values, _ = added_up(keys, flows.values[which], flows.lines[which])
    return summed // PRODUCT, summed % PRODUCT, values / max(years, 1)


def _parts(pairs: Numbers, places: Sequence[str]) -> dict[tuple[str, str], slice]:
    """Where the entries of each pair stand."""
    known, starts = np.unique(pairs, return_index=True)
    ends = [*starts[1:].tolist(), len(pairs)]
    return {
        (places[pair // PLACE], places[pair % PLACE]): slice(start, end)
        for pair, start, end in zip(known.tolist(), starts.tolist(), ends, strict=True)
    }


def _totals(
    ends: Numbers, entries: Numbers, values: Row, places: Sequence[str], width: int
) -> dict[str, Row]:
    """What each place sells or buys of each product, over all partners."""
    size = len(places) * width
    sums = np.bincount(ends * width + entries, values, size).reshape(len(places), width)
    return {places[number]: sums[number] for number in np.unique(ends).tolist()}


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


def _check_regions(table: TradeTable, flows: Flows) -> None:
    found: dict[Excess, None] = {}
    for total in (TradeTable.exports, TradeTable.imports):
        rows = {place: total(table, place) for place in table.places}
        found |= dict.fromkeys(exceeding(rows, table.inside))
    over = [
        BadRow(_first_line(flows, part, product), _excess(part, whole, product))
        for part, whole, column in found
        for product in (table.products[column],)
    ]
    if over:
        raise BadTable(over)


def _first_line(flows: Flows, place: str, product: str) -> int:
    """Where the table first names a product of a place; 0 where no place is meant."""
    if place not in flows.places:
        return 0
    number = flows.places.index(place)
    is_end = (flows.exporters == number) | (flows.importers == number)
    return int(flows.lines[is_end & (flows.headings == int(product))].min(initial=2**31 - 1))


def _excess(part: str, whole: str, product: str) -> Reason:
    values = {"country": f"place:{whole}", "product": product}
    if not part:
        return Reason.of("regions_exceed_country", **values)
    return Reason.of("region_exceeds_country", region=f"place:{part}", **values)
