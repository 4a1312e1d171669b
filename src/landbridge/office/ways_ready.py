"""The network with its figures and tables, ready for questions.

Tables of kilometres are built once for a network and its stops, and kept in the user's cache under
the hash of both; other figures (tariffs, times, factors) ask for no new tables.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from landbridge.office.cache import cache_folder
from landbridge.office.figures import own_figures
from landbridge.office.missing_extra import needing
from landbridge.office.no_network import NoNetwork
from landbridge.route.customs import Customs
from landbridge.route.facts import Facts
from landbridge.route.figures.imports import customs_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.gateways import fingerprint
from landbridge.route.joints import Joiner
from landbridge.route.kept import keep, load
from landbridge.route.model import Stop
from landbridge.route.tables import build
from landbridge.route.terrain import Terrain
from landbridge.world.network import (
    About,
    NetworkMissingError,
    about_network,
    load_network,
)

Told = Callable[[Path], None]
"""Hears of the folder whose tables are about to be built."""
_FORM = "2"
"""Raised whenever tables of the same network and stops would be kept in another form."""


@dataclass(frozen=True, slots=True)
class Ways:
    """All that a question is asked of: the network ready to join, its stops by their ids, what has
    to be said of it, and what goods pay where they are imported."""

    joiner: Joiner
    stops: Mapping[str, Stop]
    attribution: str
    customs: Customs


def ways_ready(figures: Sequence[Path] = (), told: Told | None = None) -> Ways:
    """The ways of the network under the shipped figures and an office's own.

    Where its tables are not built yet they are built now; `told` hears of it beforehand.
    Raises NoNetwork, MissingExtra, BadFigures, Unreadable.
    """
    with needing("route"):
        own, about = own_figures(figures), _about()
        facts = facts_of(own)
        terrain = Terrain.of(load(_built(facts, about, told)), facts)
        stops = _by_id(terrain.tables.stops, facts)
        return Ways(Joiner.of(terrain), stops, about.attribution, customs_of(own))


def ways_built(figures: Sequence[Path] = (), told: Told | None = None) -> Path:
    """The folder of the tables, which are built where they are not; raises as `ways_ready`."""
    with needing("route"):
        return _built(facts_of(own_figures(figures)), _about(), told)


def tables_are_built(figures: Sequence[Path] = ()) -> bool:
    """Whether nothing has to be built before questions; raises as `ways_ready`."""
    with needing("route"):
        return tables_folder(facts_of(own_figures(figures)), _about()).is_dir()


def _built(facts: Facts, about: About, told: Told | None) -> Path:
    folder = tables_folder(facts, about)
    if not folder.is_dir():
        if told:
            told(folder)
        build_tables(facts, folder)
    return folder


def tables_folder(facts: Facts, about: About) -> Path:
    """Where the tables of a network under some facts are kept."""
    return cache_folder() / "route" / f"{fingerprint(about.hash, facts)[:24]}-{_FORM}"


def build_tables(facts: Facts, folder: Path) -> None:
    """Build tables and keep them: the folder is there whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        keep(build(load_network(), facts), made)
        if not folder.is_dir():
            made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _about() -> About:
    try:
        return about_network()
    except NetworkMissingError:
        raise NoNetwork from None


def _by_id(stops: Sequence[Stop], facts: Facts) -> dict[str, Stop]:
    """Stops, and straits with their names, by their ids."""
    straits = (strait.stop for strait in facts.straits)
    return {stop.id: stop for stop in (*stops, *straits)}
