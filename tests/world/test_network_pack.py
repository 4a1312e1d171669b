"""A pack is read as it was written: a triangle of three nodes, one of them in another country."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from landbridge.world.network import NetworkMissingError, load_network
from landbridge.world.network.coding import steps, thousandths, write_arrays

GRAPH = {
    "latitude": steps(thousandths(np.array([44.2, 44.21, 44.3]))),
    "longitude": steps(thousandths(np.array([80.4, 80.2, 80.0]))),
    "country": np.array([0, 1, 1], np.uint8),
    "degree": np.array([2, 1, 0], np.uint8),
    "ahead": np.array([1, 2, 1], np.uint8),
    "metres": np.array([16_000, 33_000, 18_000], np.uint16),
}
RAILS = {
    "gauge": np.array([1435, 1435, 1520], np.uint16),
    "line_country": np.array([0, 0, 1], np.uint8),
}
SEAS = {"strait": np.array([0, 1, 0], np.uint8), "water": np.array([0, 0, 1], np.uint8)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_arrays(tmp_path / "roads.npz", GRAPH)
    write_arrays(tmp_path / "rails.npz", GRAPH | RAILS)
    write_arrays(tmp_path / "seas.npz", GRAPH | SEAS)
    (tmp_path / "ports.csv").write_text(
        "locode,name,country,latitude,longitude,sea,road,rail\nCNXXX,Port,CN,44.2,80.4,0,1,\n"
    )
    (tmp_path / "airports.csv").write_text(
        "iata,name,city,country,latitude,longitude,road\nXXX,Field,Town,CN,44.2,80.4,2\n"
    )
    about: dict[str, object] = {"version": "1", "hash": "abc", "attribution": "Somebody."}
    about |= {"countries": ["CN", "KZ"], "straits": ["", "suez"], "waters": ["", "lake"]}
    (tmp_path / "about.json").write_text(json.dumps(about))
    return tmp_path


def test_each_edge_stands_at_both_ends(folder: Path) -> None:
    roads = load_network(folder).roads
    assert roads.tail.tolist() == [0, 0, 1, 1, 2, 2]
    assert roads.head.tolist() == [1, 2, 0, 2, 0, 1]
    assert roads.metres.tolist() == [16_000, 33_000, 16_000, 18_000, 33_000, 18_000]


def test_nodes_keep_place_and_country(folder: Path) -> None:
    roads = load_network(folder).roads
    assert roads.latitude.tolist() == [44.2, 44.21, 44.3]
    assert [roads.countries[code] for code in roads.country] == ["CN", "KZ", "KZ"]


def test_facts_of_edges_stand_at_both_ends(folder: Path) -> None:
    network = load_network(folder)
    assert network.rails.gauge.tolist() == [1435, 1435, 1435, 1520, 1435, 1520]
    assert network.rails.country.tolist() == [0, 0, 0, 1, 0, 1]
    assert network.seas.strait.tolist() == [0, 1, 0, 0, 1, 0]
    assert network.seas.straits == ("", "suez")
    assert network.seas.water.tolist() == [0, 0, 0, 1, 0, 1]
    assert network.seas.waters == ("", "lake")


def test_ports_and_airports_are_read(folder: Path) -> None:
    network = load_network(folder)
    assert (network.ports[0].road, network.ports[0].rail) == (1, None)
    assert network.airports[0].road == 2


def test_the_same_arrays_give_the_same_bytes(tmp_path: Path) -> None:
    write_arrays(tmp_path / "one.npz", GRAPH)
    write_arrays(tmp_path / "other.npz", GRAPH)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "other.npz").read_bytes()


def test_a_missing_distribution_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "landbridge_network", None)
    load_network.cache_clear()
    with pytest.raises(NetworkMissingError, match="pip install landbridge-network"):
        load_network()
