"""The network with its figures and tables, ready for questions.

Tables of kilometres are built once for a network and its stops, and kept in the user's cache under
the hash of both; other figures (tariffs, times, factors) ask for no new tables.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import mkdtemp

from landbridge.claims.model import Reason
from landbridge.office.cache import cache_folder
from landbridge.office.figures import own_figures
from landbridge.office.handled_stops import handled_stops
from landbridge.office.missing_extra import needing
from landbridge.route.facts import Facts
from landbridge.route.figures.whole import facts_of
from landbridge.route.joints import Joiner
from landbridge.route.kept import keep, load
from landbridge.route.model import Stop
from landbridge.route.tables import Tables, build
from landbridge.route.terrain import Terrain
from landbridge.world.network import Network, NetworkMissingError, load_network

_FORM = "1"
"""Raised whenever tables of the same network and stops would be kept in another form."""


class NoNetwork(Exception):  # noqa: N818 - named by what it reports
    """The distribution with the network is not installed."""

    def __init__(self) -> None:
        self.reason = Reason.of("network_missing", package="landbridge-network")
        super().__init__(self.reason)


@dataclass(frozen=True, slots=True)
class Ways:
    """All that a question is asked of: the network ready to join, and its stops by their ids."""

    joiner: Joiner
    stops: Mapping[str, Stop]
    attribution: str


def ways_ready(figures: Sequence[Path] = (), told: Callable[[Path], None] | None = None) -> Ways:
    """The ways of the network under the shipped figures and an office's own.

    Where its tables are not built yet they are built now; `told` hears of it beforehand.
    Raises NoNetwork, MissingExtra, BadFigures, Unreadable.
    """
    with needing("route"):
        facts = facts_of(own_figures(figures))
        network = _network()
        stops = handled_stops(network, facts)
        folder = tables_folder(network, stops)
        if not folder.is_dir():
            if told:
                told(folder)
            build_tables(network, facts, stops, folder)
        terrain = Terrain.of(load(folder), facts)
        return Ways(Joiner.of(terrain), _by_id(terrain.tables, facts), network.attribution)


def tables_folder(network: Network, stops: Sequence[Stop]) -> Path:
    """Where the tables of a network and its stops are kept."""
    told = [_FORM, network.hash]
    told += [f"{stop.id} {stop.kind} {stop.latitude} {stop.longitude}" for stop in stops]
    mark = blake2b("\n".join(told).encode(), digest_size=12).hexdigest()
    return cache_folder() / "route" / mark


def build_tables(network: Network, facts: Facts, stops: Sequence[Stop], folder: Path) -> None:
    """Build tables and keep them: the folder is there whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        keep(build(network, stops, facts.area), made)
        if not folder.is_dir():
            made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _network() -> Network:
    try:
        return load_network()
    except NetworkMissingError:
        raise NoNetwork from None


def _by_id(tables: Tables, facts: Facts) -> dict[str, Stop]:
    """Stops, border stations and straits by their ids."""
    straits = (strait.stop for strait in facts.straits)
    stations = (station.stop for station in facts.stations)
    return {stop.id: stop for stop in (*tables.stops, *straits, *stations)}
