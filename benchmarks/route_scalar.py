"""Shortest ways on the roads of the world for 200 pairs, beside what others take for them.

All get the same whole metres, and all must find the same distances. Pairs are those of 20 origins
and 10 destinations in the largest part of the roads; a slow peer is asked for the first of them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

import numpy as np

from benchmarks.report import Report, parse_options, print_report
from benchmarks.shortest_peers import PEERS, Pair, Peer, Roads, roads_of
from landbridge.route.arrays import Metres, Numbers
from landbridge.route.facts import Facts
from landbridge.route.nets import road_net
from landbridge.route.shortest import Contracted, Finder, Lines, Plain, Way
from landbridge.world.network import load_network

ORIGINS, DESTINATIONS, SIDE = 20, 10, 1000
BARS = {
    "nodes": 550_000.0,
    "query_ms": 0.25,
    "matrix_seconds": 4.0,
    "same_as_plain": 1.0,
    "same_as_peers": 1.0,
    "pairs_held_against_peers": float(ORIGINS * DESTINATIONS),
}
AT_MOST = frozenset({"query_ms", "matrix_seconds"})
Answer = TypeVar("Answer")
Figures = dict[str, float]


class Found(NamedTuple):
    """What a finder answered, and the CPU time that it took."""

    ways: list[Way]
    query_ms: float
    matrix: Metres
    matrix_seconds: float


def main() -> None:
    """Measure ways and a matrix by both finders, then the peers."""
    options = parse_options(__doc__ or "")
    lines = world_roads()
    roads = roads_of(lines)
    dice = np.random.default_rng(7)
    joined = roads.largest_part().astype(np.int32)
    pairs = _pairs(dice.choice(joined, ORIGINS), dice.choice(joined, DESTINATIONS))
    many = dice.choice(joined, (2, SIDE))
    contracted, build_seconds = _timed(lambda: Contracted(lines))
    plain = Plain(lines)
    plain.way(*pairs[0])  # so that no compiling is measured
    ours, same = _found(contracted, pairs, many, rounds=10), _found(plain, pairs, many)
    metres = [way.metres for way in ours.ways]
    held, figures_of_peers = _held_against_peers(roads, pairs, metres)
    figures = {
        "nodes": lines.size,
        "build_seconds": build_seconds,
        "query_ms": ours.query_ms,
        "matrix_seconds": ours.matrix_seconds,
        "plain_query_ms": same.query_ms,
        "plain_matrix_seconds": same.matrix_seconds,
        "same_as_plain": float(_are_same(ours, same, roads)),
        **figures_of_peers,
    }
    options.write_predictions(
        (f"{one}-{other}", gold, mine)
        for (one, other), gold, mine in zip(pairs, held, metres, strict=True)
    )
    print_report(Report("route_scalar", len(pairs), figures, BARS, AT_MOST))


def world_roads() -> Lines:
    """The roads of the network, as one graph without borders."""
    roads = load_network().roads
    return road_net(roads, Facts((), (), areas=dict.fromkeys(roads.countries, ""))).lines


def _pairs(origins: Numbers, destinations: Numbers) -> list[Pair]:
    """Each origin with each destination; the first pairs have an origin each."""
    return [(one, other) for other in destinations.tolist() for one in origins.tolist()]


def _found(finder: Finder, pairs: Sequence[Pair], many: Numbers, rounds: int = 1) -> Found:
    """The ways of pairs, by the best of some rounds, and the matrix of many nodes."""

    def way(pair: Pair) -> Way:
        found = finder.way(*pair)
        assert found is not None
        return found

    runs = [_timed(lambda: [way(pair) for pair in pairs]) for _ in range(rounds)]
    ways = runs[0][0]
    query_ms = min(seconds for _, seconds in runs) / len(pairs) * 1000
    return Found(ways, query_ms, *_timed(lambda: finder.matrix(*many)))


def _are_same(one: Found, other: Found, roads: Roads) -> bool:
    """Whether both found the same metres, by ways whose edges come to them."""
    length = roads.matrix()
    whole = all(
        length[way.nodes[:-1], way.nodes[1:]].sum() == way.metres for way in one.ways + other.ways
    )
    alike = [way.metres for way in one.ways] == [way.metres for way in other.ways]
    return whole and alike and np.array_equal(one.matrix, other.matrix)


def _held_against_peers(
    roads: Roads, pairs: Sequence[Pair], metres: Sequence[int]
) -> tuple[list[float], Figures]:
    """The metres by a peer that answers all pairs, and what all peers took."""
    golds: list[list[float]] = []
    figures: Figures = {}
    for name, peer in PEERS.items():
        found, taken = _by_peer(peer, roads, pairs[: peer.pairs])
        figures |= {f"peer_{name}_{what}": figure for what, figure in taken.items()}
        golds.append(found)
    same = [found == list(metres[: len(found)]) for found in golds]
    figures["same_as_peers"] = float(all(same))
    figures["pairs_held_against_peers"] = max(map(len, golds))
    return max(golds, key=len), figures


def _by_peer(peer: Peer, roads: Roads, pairs: Sequence[Pair]) -> tuple[list[float], Figures]:
    """The metres of pairs by a peer, and what it took."""
    ask, build_seconds = _timed(lambda: peer.ready(roads))
    found, seconds = _timed(lambda: [ask(pair) for pair in pairs])
    query_ms = seconds / len(pairs) * 1000
    return found, {"pairs": len(pairs), "build_seconds": build_seconds, "query_ms": query_ms}


def _timed(work: Callable[[], Answer]) -> tuple[Answer, float]:
    """What a piece of work gives, and the CPU seconds that it takes."""
    begun = time.process_time()
    return work(), time.process_time() - begun


if __name__ == "__main__":
    main()
