"""Reads the pack of the distribution landbridge-network into a `Network`."""

from __future__ import annotations

import csv
import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from landbridge.world.network.coding import Arrays, degrees_of, read_arrays
from landbridge.world.network.model import (
    Airport,
    Graph,
    Network,
    Numbers,
    Port,
    Rails,
    Seas,
)

Row = dict[str, str]
Words = tuple[str, ...]
Kept = TypeVar("Kept", bound=NDArray[np.generic])


class NetworkMissingError(LookupError):
    """The distribution landbridge-network is not installed."""


@lru_cache(maxsize=2)
def load_network(folder: Path | None = None) -> Network:
    """The network in a folder; by default that of the installed distribution."""
    folder = folder or _installed()
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    countries = tuple(about["countries"])
    return Network(
        roads=_graph(read_arrays(folder / "roads.npz"), countries).graph,
        rails=_rails(read_arrays(folder / "rails.npz"), countries),
        seas=_seas(
            read_arrays(folder / "seas.npz"), tuple(about["straits"]), tuple(about["waters"])
        ),
        ports=tuple(map(_port, _rows(folder / "ports.csv"))),
        airports=tuple(map(_airport, _rows(folder / "airports.csv"))),
        version=about["version"],
        hash=about["hash"],
        attribution=about["attribution"],
    )


class About(NamedTuple):
    """Which data the pack holds, and what has to be said wherever it is shown."""

    version: str
    hash: str
    attribution: str


def about_network(folder: Path | None = None) -> About:
    """What the pack says of itself, without its arrays; raises NetworkMissingError."""
    path = (folder or _installed()) / "about.json"
    about = json.loads(path.read_text(encoding="utf-8"))
    return About(about["version"], about["hash"], about["attribution"])


def _installed() -> Path:
    # Imported here: it is a distribution of its own, under another licence.
    try:
        import landbridge_network
    except ModuleNotFoundError:
        message = "The network is not installed; install it by: pip install landbridge-network"
        raise NetworkMissingError(message) from None
    return Path(landbridge_network.data_path())


class _Ordered(NamedTuple):
    """A graph, and which edge of the pack each of its edges is."""

    graph: Graph
    order: Numbers


def _graph(arrays: Arrays, countries: Words) -> _Ordered:
    """Edges are kept at their lower end: how many each node has, and how far the other end is."""
    count = arrays["degree"]
    low = np.repeat(np.arange(len(count)), count)
    high = low + arrays["ahead"]
    tail, head = np.concatenate([low, high]), np.concatenate([high, low])
    sorting = np.lexsort((head, tail))
    order = np.tile(np.arange(len(low), dtype=np.int32), 2)[sorting]
    graph = Graph(
        latitude=_fixed(degrees_of(arrays["latitude"])),
        longitude=_fixed(degrees_of(arrays["longitude"])),
        country=_fixed(arrays["country"].astype(np.uint8)),
        countries=countries,
        first=_fixed(np.searchsorted(tail[sorting], np.arange(len(count) + 1)).astype(np.int32)),
        head=_fixed(head[sorting].astype(np.int32)),
        metres=_fixed(arrays["metres"].astype(np.int32)[order]),
    )
    return _Ordered(graph, order)


def _fixed(array: Kept) -> Kept:
    """The array, which nobody can write to: all readers share it."""
    array.setflags(write=False)
    return array


def _rails(arrays: Arrays, countries: Words) -> Rails:
    kept = _graph(arrays, countries)
    gauge = _fixed(arrays["gauge"].astype(np.uint16)[kept.order])
    country = _fixed(arrays["line_country"].astype(np.uint8)[kept.order])
    return Rails(kept.graph, gauge, country)


def _seas(arrays: Arrays, straits: Words, waters: Words) -> Seas:
    kept = _graph(arrays, ("",))
    strait, water = (
        _fixed(arrays[name].astype(np.uint8)[kept.order]) for name in ("strait", "water")
    )
    return Seas(kept.graph, strait, straits, water, waters)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _node(text: str) -> int | None:
    return int(text) if text else None


def _port(row: Row) -> Port:
    return Port(
        locode=row["locode"],
        name=row["name"],
        country=row["country"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        sea=int(row["sea"]),
        road=_node(row["road"]),
        rail=_node(row["rail"]),
    )


def _airport(row: Row) -> Airport:
    return Airport(
        iata=row["iata"],
        name=row["name"],
        city=row["city"],
        country=row["country"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        road=_node(row["road"]),
    )
