"""Flows of trade: what one place sold another of a heading in a year, as columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.match.trade_columns import PART, PLACE, PRODUCT, YEAR, Numbers

Columns = tuple[Numbers, NDArray[np.float64], NDArray[np.int32]]
"""Keys, values and lines."""


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
class Flows:
    """Flows as columns, each key once and in order; iterated over, each is a `Flow`.

    A key has exporter and importer (their number among `places`), the year, the heading, and
    whether the value was shared out.
    """

    places: Sequence[str]
    keys: Numbers
    values: NDArray[np.float64]
    lines: NDArray[np.int32]

    @classmethod
    def of(cls, flows: Iterable[Flow]) -> Flows:
        """Some flows as columns."""
        flows = tuple(flows)
        places = dict.fromkeys(place for flow in flows for place in flow[1:3])
        at = {place: number for number, place in enumerate(places)}
        keys = np.array([_key(flow, at[flow.exporter], at[flow.importer]) for flow in flows])
        lines = np.array([flow.line for flow in flows], dtype=np.int32)
        columns = added_up(keys.astype(np.int64), np.array([flow.value for flow in flows]), lines)
        return cls(tuple(places), *columns)

    @classmethod
    def joined(cls, several: Sequence[Flows]) -> Flows:
        """Flows of several files, whose places are numbered alike: those of the last are all."""
        keys, values, lines = (
            np.concatenate([getattr(one, name) for one in several])
            for name in ("keys", "values", "lines")
        )
        return cls(several[-1].places, *added_up(keys, values, lines))

    @property
    def exporters(self) -> Numbers:
        """The numbers of the places that sell."""
        return self.keys // (PRODUCT * YEAR * PLACE)

    @property
    def importers(self) -> Numbers:
        """The numbers of the places that buy."""
        return self.keys // (PRODUCT * YEAR) % PLACE

    @property
    def years(self) -> Numbers:
        """The year of each."""
        return self.keys // PRODUCT % YEAR

    @property
    def headings(self) -> Numbers:
        """The heading of each, as a number."""
        return self.keys % PRODUCT // PART

    @property
    def shared_out(self) -> NDArray[np.bool_]:
        """Whether the value of each was shared out."""
        flags: NDArray[np.bool_] = self.keys % PART > 0
        return flags

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[Flow]:
        numbers = (self.years, self.exporters, self.importers, self.headings)
        columns = (*numbers, self.values, self.lines, self.shared_out)
        for year, exporter, importer, heading, *rest in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            ends = self.places[exporter], self.places[importer]
            yield Flow(year, *ends, f"{heading:04d}", *rest)


def _key(flow: Flow, exporter: int, importer: int) -> int:
    pair = exporter * PLACE + importer
    return (pair * YEAR + flow.year) * PRODUCT + int(flow.product) * PART + flow.shared_out


def added_up(keys: Numbers, values: NDArray[np.float64], lines: NDArray[np.int32]) -> Columns:
    """Each key once and in order, with the sum of its values and the first of its lines."""
    if not len(keys):
        return keys, values, lines
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    sums, first = np.add.reduceat(values[order], starts), np.minimum.reduceat(lines[order], starts)
    return ordered[starts], sums, first
