"""The network as values: graphs as arrays, ports and airports.

Invariants:

- A graph has no direction: each edge stands at both of its ends, with the same length.
- No edge leads back to its node, and no length is nothing: it is at least a metre.
- Where edges of two gauges meet at a node, goods can change from the one to the other there; two
  gauges side by side have nodes of their own, and share those where goods change.
- Lengths are those of the line as it is run, in whole metres, corrected for simplified geometry.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
Code = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """Nodes with degrees of WGS 84 and country, and edges from `first[n]` to `first[n + 1]`.

    `country` holds positions in `countries` (ISO 3166-1; "" at sea); `head` is the other
    end of each edge.
    """

    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    country: Code
    countries: tuple[str, ...]
    first: Numbers
    head: Numbers
    metres: Numbers

    def __len__(self) -> int:
        """How many nodes there are."""
        return len(self.latitude)

    @property
    def tail(self) -> Numbers:
        """The node that each edge starts from, beside `head`."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.first))


@dataclass(frozen=True, slots=True, eq=False)
class Rails:
    """Railways: for each edge of the graph its `gauge` in millimetres and whose line it is.

    `country` holds positions in the countries of the graph. An edge over a frontier belongs to
    the one country whose gauge it has, so that goods are handled at the border station, which
    may lie on either side.
    """

    graph: Graph
    gauge: NDArray[np.uint16]
    country: Code


@dataclass(frozen=True, slots=True, eq=False)
class Seas:
    """Sea lanes: `strait` is the position in `straits` of what each edge passes, `water` that in
    `waters` of the inland sea that it lies in; 0 is none."""

    graph: Graph
    strait: Code
    straits: tuple[str, ...]
    water: Code
    waters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Port:
    """A port by its UN/LOCODE, with its node at sea and the nearest on land, where there is one."""

    locode: str
    name: str
    country: str
    latitude: float
    longitude: float
    sea: int
    road: int | None
    rail: int | None


@dataclass(frozen=True, slots=True)
class Airport:
    """An airport by its IATA code, with the nearest node of the roads, where there is one."""

    iata: str
    name: str
    city: str
    country: str
    latitude: float
    longitude: float
    road: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """All there is, with the version and hash of the pack, and what to say wherever it is shown."""

    roads: Graph
    rails: Rails
    seas: Seas
    ports: tuple[Port, ...]
    airports: tuple[Airport, ...]
    version: str
    hash: str
    attribution: str
