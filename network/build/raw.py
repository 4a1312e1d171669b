"""The raw graphs of the pinned packages: nodes, and each edge once, without loops."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

EARTH = 6_371_008.8
_METRES = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Raw:
    """A graph in the making: `low` and `high` are the ends of each edge; `low` is smaller."""

    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    low: NDArray[np.int64]
    high: NDArray[np.int64]
    metres: NDArray[np.float64]
    loops: int = 0

    def __len__(self) -> int:
        return len(self.latitude)

    def with_edges(self, low: Iterable[int], high: Iterable[int], metres: Iterable[float]) -> Raw:
        """The same graph with more edges."""
        ends = np.array([*low], dtype=np.int64), np.array([*high], dtype=np.int64)
        return replace(
            self,
            low=np.concatenate([self.low, np.minimum(*ends)]),
            high=np.concatenate([self.high, np.maximum(*ends)]),
            metres=np.concatenate([self.metres, np.array([*metres], dtype=np.float64)]),
        )

    def only(self, kept: NDArray[np.bool_]) -> Raw:
        """The same nodes with some of the edges."""
        ends = self.low[kept], self.high[kept]
        return replace(self, low=ends[0], high=ends[1], metres=self.metres[kept])


def roads() -> Raw:
    """The highways of scgraph_data."""
    from scgraph_data.world_highways import world_highways_geograph as graph

    return _raw(graph.nodes, graph.graph)


def rails() -> Raw:
    """The railways of scgraph_data."""
    from scgraph_data.world_railways import world_railways_geograph as graph

    return _raw(graph.nodes, graph.graph)


def seas() -> Raw:
    """The sea lanes of scgraph, which are those of Eurostat's marnet, densified."""
    from scgraph.geographs.marnet import marnet_geograph as graph

    raw = _raw(graph.nodes, graph.graph)
    ends = (
        [raw.latitude[raw.low], raw.longitude[raw.low]],
        [raw.latitude[raw.high], raw.longitude[raw.high]],
    )
    return replace(raw, metres=great_circle(*ends[0], *ends[1]))


def _raw(nodes: list[list[float]], neighbours: list[Mapping[int, float]]) -> Raw:
    latitude, longitude = np.array(nodes, dtype=np.float64).T
    low = np.repeat(np.arange(len(nodes)), [len(near) for near in neighbours])
    high = np.fromiter((end for near in neighbours for end in near), np.int64)
    metres = np.fromiter((km for near in neighbours for km in near.values()), np.float64) * _METRES
    once = low < high
    loops = int((low == high).sum())
    return Raw(latitude, longitude, low[once], high[once], metres[once], loops)


def great_circle(
    from_latitude: NDArray[np.float64],
    from_longitude: NDArray[np.float64],
    to_latitude: NDArray[np.float64],
    to_longitude: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Metres between points on the sphere of the mean radius of the Earth (haversine)."""
    one, other = np.radians(from_latitude), np.radians(to_latitude)
    across = np.radians(to_longitude - from_longitude)
    half = np.sin((other - one) / 2) ** 2 + np.cos(one) * np.cos(other) * np.sin(across / 2) ** 2
    return 2 * EARTH * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
