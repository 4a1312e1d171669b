"""A pack of the network with seven places between Dalian and Khabarovsk, written as the real one.

roads   Dalian – Shenyang – Suifenhe | Pogranichny – Ussuriysk – Vladivostok, Khabarovsk
rails   the same, of 1435 mm up to Suifenhe and of 1520 mm beyond
sea     Dalian – round Korea – Vladivostok
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from landbridge.world.network.coding import Arrays, steps, thousandths, write_arrays

PLACES = (
    (38.92, 121.64), (41.79, 123.43), (44.40, 131.15), (44.41, 131.38), (43.80, 131.95),
    (43.11, 131.88), (48.48, 135.07),
)  # fmt: skip
COUNTRIES = np.array([1, 1, 1, 2, 2, 2, 2], np.uint8)
ROADS = ((0, 1, 390), (1, 2, 1050), (2, 3, 20), (3, 4, 100), (4, 5, 100), (4, 6, 650))
RAILS = ((0, 1, 400), (1, 2, 1150), (2, 3, 25), (3, 4, 110), (4, 5, 110), (4, 6, 660))
WATERS = ((38.93, 121.70), (34.0, 125.0), (34.5, 129.5), (43.08, 131.90))
LANES = ((0, 1, 700), (1, 2, 450), (2, 3, 1000))
ATTRIBUTION = "A network made for the tests."

Edges = tuple[tuple[int, int, int], ...]


def write_pack(folder: Path) -> None:
    """Write the pack with the module that says where it is."""
    package = folder / "landbridge_network"
    data = package / "data"
    data.mkdir(parents=True)
    code = (
        "import pathlib\n\n\ndef data_path():\n    return pathlib.Path(__file__).parent / 'data'\n"
    )
    (package / "__init__.py").write_text(code)
    write_arrays(data / "roads.npz", _graph(PLACES, ROADS) | {"country": COUNTRIES})
    gauge = np.array([1435, 1435, 1520, 1520, 1520, 1520], np.uint16)
    owner = np.array([1, 1, 2, 2, 2, 2], np.uint8)
    lines = {"country": COUNTRIES, "gauge": gauge, "line_country": owner}
    write_arrays(data / "rails.npz", _graph(PLACES, RAILS) | lines)
    open_sea = {"country": np.zeros(4, np.uint8), "strait": np.zeros(3, np.uint8)}
    open_sea["water"] = np.zeros(3, np.uint8)
    write_arrays(data / "seas.npz", _graph(WATERS, LANES) | open_sea)
    _write_words(data)


def _write_words(data: Path) -> None:
    (data / "ports.csv").write_text(
        "locode,name,country,latitude,longitude,sea,road,rail\n"
        "CNDLC,Dalian,CN,38.93,121.65,0,0,0\nRUVVO,Vladivostok,RU,43.10,131.89,3,5,5\n"
    )
    (data / "airports.csv").write_text(
        "iata,name,city,country,latitude,longitude,road\n"
        "SHE,Taoxian,Shenyang,CN,41.64,123.48,1\nKHV,Novy,Khabarovsk,RU,48.53,135.19,6\n"
    )
    (data / "borders.csv").write_text("node,gauge_a,gauge_b,country_a,country_b,station\n")
    about: dict[str, object] = {"version": "1", "hash": "small", "attribution": ATTRIBUTION}
    about |= {"countries": ["", "CN", "RU"], "straits": ["", "suez"], "waters": [""]}
    (data / "about.json").write_text(json.dumps(about))


def _graph(places: tuple[tuple[float, float], ...], edges: Edges) -> Arrays:
    """Edges as the pack keeps them: at their lower end, in its order."""
    tail, head, km = np.array(sorted(edges)).T
    north, east = np.array(places).T
    return {
        "latitude": steps(thousandths(north)),
        "longitude": steps(thousandths(east)),
        "degree": np.bincount(tail, minlength=len(places)).astype(np.uint8),
        "ahead": (head - tail).astype(np.uint8),
        "metres": (km * 1000).astype(np.uint32),
    }
