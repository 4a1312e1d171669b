"""What the benchmarks of route share: the places that they ask for, and the tables in a folder."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from landbridge.route.figures.whole import facts_of
from landbridge.route.joints import Joiner
from landbridge.route.kept import keep, load
from landbridge.route.model import Consignment, Problem, Stop, StopKind, Wish
from landbridge.route.tables import build
from landbridge.route.terrain import Terrain
from landbridge.world.network import load_network

CITIES = (
    ("Xi'an", "CN", 34.30, 108.90),
    ("Duisburg", "DE", 51.43, 6.76),
    ("Shanghai", "CN", 31.20, 121.40),
    ("Rotterdam", "NL", 51.90, 4.50),
    ("Almaty", "KZ", 43.25, 76.90),
    ("Moscow", "RU", 55.75, 37.60),
    ("Chicago", "US", 41.85, -87.60),
    ("Johannesburg", "ZA", -26.20, 28.00),
    ("Dalian", "CN", 38.92, 121.63),
    ("Bangkok", "TH", 13.75, 100.50),
    ("São Paulo", "BR", -23.55, -46.60),
    ("Nairobi", "KE", -1.28, 36.80),
    ("Delhi", "IN", 28.60, 77.20),
    ("Tashkent", "UZ", 41.30, 69.25),
    ("Sydney", "AU", -33.90, 151.00),
    ("Madrid", "ES", 40.40, -3.70),
    ("Cairo", "EG", 30.05, 31.25),
    ("Los Angeles", "US", 34.00, -118.20),
    ("Lagos", "NG", 6.50, 3.40),
    ("Chengdu", "CN", 30.65, 104.05),
)
CONTINENTS = {
    **dict.fromkeys(("CN", "KZ", "TH", "IN", "UZ"), "Asia"),
    **dict.fromkeys(("DE", "NL", "RU", "ES"), "Europe"),
    **dict.fromkeys(("ZA", "KE", "EG", "NG"), "Africa"),
    **dict.fromkeys(("US", "BR"), "America"),
    "AU": "Australia",
}
PLACES = tuple(Stop(name, StopKind.PLACE, country, *at) for name, country, *at in CITIES)


def build_into(folder: Path) -> None:
    """Build the tables of the installed network."""
    keep(build(load_network(), facts_of()), folder)


def joiner_in(folder: Path) -> Joiner:
    """The terrain of the tables in a folder, ready for questions."""
    return Joiner.of(Terrain.of(load(folder), facts_of()))


def asked(origin: Stop, destination: Stop, tolerance: float = 0.0) -> Problem:
    """Two TEU of twenty tonnes on a day."""
    wish = Wish(tolerance=tolerance)
    return Problem(origin, destination, Consignment(2.0, 20.0), date(2026, 11, 27), (), wish)


def pairs_across_continents(count: int) -> list[tuple[Stop, Stop]]:
    """Pairs of places on two continents, the same ones each time."""
    pairs = [
        (one, other)
        for one in PLACES
        for other in PLACES
        if CONTINENTS[str(one.country)] != CONTINENTS[str(other.country)]
    ]
    return random.Random(5).sample(pairs, count)
