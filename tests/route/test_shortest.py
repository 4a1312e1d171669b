"""Both finders of shortest ways give the same answers, and those of all ways tried."""

from __future__ import annotations

import numpy as np
import pytest

from landbridge.route.shortest import FAR, Contracted, Lines, Plain


def _made(seed: int) -> Lines:
    dice = np.random.default_rng(seed)
    tail, head = dice.integers(0, 30, (2, 45)).astype(np.int32)
    apart = tail != head
    metres = dice.integers(1, 50, int(apart.sum())).astype(np.uint32)
    latitude, longitude = dice.random((2, 30)).astype(np.float32)
    return Lines(latitude, longitude, tail[apart], head[apart], metres)


def _by_all_ways(lines: Lines) -> np.ndarray:
    """Distances between all nodes, by trying each node between each two (Floyd and Warshall)."""
    found = np.full((lines.size, lines.size), int(FAR))
    np.fill_diagonal(found, 0)
    for tail, head, metres in zip(lines.tail, lines.head, lines.metres, strict=True):
        found[tail, head] = found[head, tail] = min(found[tail, head], int(metres))
    for between in range(lines.size):
        found = np.minimum(found, found[:, between, None] + found[None, between])
    return np.minimum(found, int(FAR))


@pytest.mark.parametrize("seed", range(5))
def test_both_finders_find_the_distances_of_all_ways(seed: int) -> None:
    lines, nodes = _made(seed), np.arange(30, dtype=np.int32)
    expected = _by_all_ways(lines)
    assert (Plain(lines).matrix(nodes, nodes) == expected).all()
    assert (Contracted(lines).matrix(nodes, nodes) == expected).all()


def test_a_way_passes_nodes_whose_edges_come_to_its_length() -> None:
    lines = _made(1)
    length = {}
    for tail, head, metres in zip(lines.tail, lines.head, lines.metres, strict=True):
        for pair in ((int(tail), int(head)), (int(head), int(tail))):
            length[pair] = min(int(metres), length.get(pair, int(FAR)))
    for finder in (Plain(lines), Contracted(lines)):
        for target in range(1, 30):
            way = finder.way(0, target)
            if way is not None:
                pairs = zip(way.nodes[:-1].tolist(), way.nodes[1:].tolist(), strict=True)
                assert sum(length[pair] for pair in pairs) == way.metres
