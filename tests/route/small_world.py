"""A world small enough to reckon by hand: two countries, a road, a railway of two gauges, a strait.

roads   W --100 km-- E | --100 km-- K            W, E in CN, K in KZ, the border half way
rails   W --200 km-- B (1435 | 1520) --300 km-- K
sea     P (at W) --500-- s1 ==20== s2 --400-- Q (at K); or round the cape, 2,000 km
"""

from __future__ import annotations

from datetime import date

import numpy as np

from landbridge.route.facts import Carriage, Emission, Facts, Price, Work
from landbridge.route.joints import Joiner
from landbridge.route.model import (
    Consignment,
    Mode,
    Operation,
    Problem,
    Range,
    Source,
    Stop,
    StopKind,
    Wish,
)
from landbridge.route.pieces import Net, Piece
from landbridge.route.shortest import Lines
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain

SOURCE = Source("made for the tests", 2026)
NOBODY = ""


def lines(places: list[tuple[float, float]], edges: list[tuple[int, int, int]]) -> Lines:
    """A graph from points (latitude, longitude) and edges (tail, head, metres)."""
    point = np.array(places, dtype=np.float32).reshape(-1, 2)
    edge = np.array(edges, dtype=np.int64).reshape(-1, 3)
    tail, head = edge[:, 0].astype(np.int32), edge[:, 1].astype(np.int32)
    return Lines(point[:, 0], point[:, 1], tail, head, edge[:, 2].astype(np.uint32))


def net(
    mode: Mode, made: Lines, country: list[str], pieces: list[Piece], edge_piece: list[int]
) -> Net:
    """The net of a mode."""
    return Net(mode, made, np.array(country), tuple(pieces), np.array(edge_piece))


def exactly(value: float) -> Range:
    """A figure without doubt."""
    return Range(value, value, value)


def carriage(mode: Mode, dollars: float, km_per_hour: float, grams: float) -> Carriage:
    """What a TEU, an hour and a tonne-kilometre take, everywhere."""
    emission = Emission(grams, 0.0, SOURCE)
    price = Price(per_teu=exactly(dollars))
    return Carriage(mode, None, None, price, SOURCE, exactly(1 / km_per_hour), SOURCE, emission)


def work(operation: Operation, mode: Mode, dollars: float, hours: float) -> Work:
    """What an operation takes at any stop."""
    price = Price(per_teu=exactly(dollars))
    return Work(operation, None, mode, price, exactly(hours), SOURCE)


CARRIAGES = (
    carriage(Mode.ROAD, 1.0, 50.0, 60.0),
    carriage(Mode.RAIL, 0.5, 25.0, 20.0),
    carriage(Mode.SEA, 0.1, 20.0, 10.0),
    carriage(Mode.AIR, 10.0, 500.0, 500.0),
)
WORKS = (
    work(Operation.LOAD, Mode.ROAD, 20.0, 1.0),
    work(Operation.UNLOAD, Mode.ROAD, 20.0, 1.0),
    work(Operation.LOAD, Mode.RAIL, 10.0, 4.0),
    work(Operation.UNLOAD, Mode.RAIL, 10.0, 2.0),
    work(Operation.LOAD, Mode.SEA, 15.0, 10.0),
    work(Operation.UNLOAD, Mode.SEA, 15.0, 10.0),
    work(Operation.CLEAR, Mode.ROAD, 30.0, 5.0),
    work(Operation.CLEAR, Mode.RAIL, 5.0, 3.0),
    work(Operation.CLEAR, Mode.SEA, 8.0, 6.0),
    work(Operation.TRANSSHIP, Mode.RAIL, 12.0, 8.0),
    work(Operation.PASSAGE, Mode.SEA, 25.0, 2.0),
)
FACTS = Facts(CARRIAGES, WORKS)

WEST = Stop("west", StopKind.PLACE, "CN", 0.0, 0.0)
EAST = Stop("east", StopKind.PLACE, "CN", 0.0, 1.0)
KAZAKH = Stop("kazakh", StopKind.PLACE, "KZ", 0.0, 2.0)
STOPS = (
    Stop("yard-west", StopKind.TERMINAL, "CN", 0.0, 0.0),
    Stop("yard-kazakh", StopKind.TERMINAL, "KZ", 0.0, 2.0),
    Stop("port-west", StopKind.PORT, "CN", 0.0, 0.0),
    Stop("port-kazakh", StopKind.PORT, "KZ", 0.0, 2.0),
)


def roads() -> Net:
    """The road, halved at the border."""
    made = lines(
        [(0.0, 0.0), (0.0, 1.0), (0.0, 1.5), (0.0, 2.0)],
        [(0, 1, 100_000), (1, 2, 50_000), (2, 3, 50_000)],
    )
    pieces = [Piece(Mode.ROAD, "CN"), Piece(Mode.ROAD, "KZ")]
    return net(Mode.ROAD, made, ["CN", "CN", NOBODY, "KZ"], pieces, [0, 0, 1])


def rails() -> Net:
    """The railway, with a change of gauge at the border."""
    made = lines([(0.0, 0.0), (0.0, 1.4), (0.0, 2.0)], [(0, 1, 200_000), (1, 2, 300_000)])
    pieces = [Piece(Mode.RAIL, "CN", 1435), Piece(Mode.RAIL, "KZ", 1520)]
    return net(Mode.RAIL, made, ["CN", "CN", "KZ"], pieces, [0, 1])


def seas() -> Net:
    """The sea, with a strait and a way round it."""
    made = lines(
        [(0.0, 0.0), (-5.0, 0.5), (-5.0, 1.0), (0.0, 2.0)],
        [(0, 1, 500_000), (1, 2, 20_000), (2, 3, 400_000), (0, 3, 2_000_000)],
    )
    pieces = [Piece(Mode.SEA), Piece(Mode.SEA, strait="narrows")]
    return net(Mode.SEA, made, [NOBODY] * 4, pieces, [0, 1, 0, 0])


def problem(origin: Stop, destination: Stop, **wish: object) -> Problem:
    """One TEU of ten tonnes on a day."""
    asked = Wish(**wish)  # type: ignore[arg-type]
    return Problem(origin, destination, Consignment(1.0, 10.0), date(2026, 11, 27), (), asked)


def joiner_of(facts: Facts = FACTS) -> Joiner:
    """The small world, ready for questions."""
    return Joiner.of(Terrain.of(build_from([roads(), rails(), seas()], STOPS, facts), facts))
