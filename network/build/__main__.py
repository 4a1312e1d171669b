"""Builds the data of landbridge-network and prints what was done to it.

    make network

The same packages and tables give the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landbridge.world.network.coding import Arrays, write_arrays
from network.build import countries, freight, gauges, lengths, lines, places, raw, seas, tears
from network.build.order import arrays_of
from network.build.raw import Raw

NETWORK = Path(__file__).parent.parent
DATA = NETWORK / "src/landbridge_network/data"
ATTRIBUTION = (
    "Roads and railways © OpenStreetMap contributors (ODbL), simplified and corrected; "
    "sea lanes and ports by searoute and Eurostat; airports by airportsdata."
)
_SMALL = 50
PORT_COLUMNS = ("locode", "name", "country", "latitude", "longitude", "sea", "road", "rail")
AIRPORT_COLUMNS = ("iata", "name", "city", "country", "latitude", "longitude", "road")


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A graph as it is kept: its arrays, its nodes' new numbers, and which nodes have edges."""

    raw: Raw
    arrays: Arrays
    number: NDArray[np.int64]

    @property
    def found(self) -> places.Found:
        """The nodes on islands of more than a handful of nodes, to look up."""
        island = tears.islands(self.raw)
        return places.Found.of(self.raw, self.number, np.bincount(island)[island] > _SMALL)


def main() -> None:
    """Build all of it."""
    DATA.mkdir(exist_ok=True)
    words = sorted({"", *countries.country_of_zone().values()})
    rails, roads = _rails(words), _roads(words)
    sea, straits, waters = _seas()
    for name, made in (("rails", rails), ("roads", roads), ("seas", sea)):
        write_arrays(DATA / f"{name}.npz", made.arrays)
    ports = places.port_rows(sea.found, roads.found, rails.found)
    airports = places.airport_rows(roads.found)
    _write_rows("ports.csv", PORT_COLUMNS, ports)
    _write_rows("airports.csv", AIRPORT_COLUMNS, airports)
    print(f"{len(ports)} ports, {len(airports)} airports")
    _write_about(words, straits, waters)


def _rails(words: list[str]) -> Made:
    graph = raw.rails()
    _tell("rails", graph, f"{graph.loops} loops removed")
    zone = countries.zones_at(graph.latitude, graph.longitude)
    country = _country(graph, zone)
    graph = tears.mended(graph, country)
    _tell("rails", graph, "tears mended")
    graph = lines.drawn(lines.without_dead(graph, "no_way.csv"), "lines.csv")
    _tell("rails", graph, "curated lines drawn")
    new = slice(len(zone), None)
    zone = np.append(zone, countries.zones_at(graph.latitude[new], graph.longitude[new]))
    country = _country(graph, zone)
    graph, reports = freight.without_passenger_lines(graph, country)
    print("\n".join(reports))
    factor = _factors(graph, country, "rail_lengths.csv", "freight_ways.csv")
    tracks = gauges.with_gauges(graph, country, zone)
    _tell("rails", tracks.raw, "gauges given")
    metres = lengths.corrected(tracks.raw.metres, tracks.owner, factor)
    whole = replace(tracks.raw, metres=metres)
    edges: Arrays = {
        "gauge": tracks.gauge.astype(np.uint16),
        "line_country": _codes(words, tracks.owner),
    }
    return Made(whole, *arrays_of(whole, _codes(words, tracks.country), edges))


def _roads(words: list[str]) -> Made:
    graph = raw.roads()
    _tell("roads", graph, f"{graph.loops} loops removed")
    country = _country(graph, countries.zones_at(graph.latitude, graph.longitude))
    graph = tears.continued(tears.stitched(graph), country, tears.LEFT_OUT_OF_ROADS)
    _tell("roads", graph, "tears mended")
    graph = lines.drawn(graph, "road_lines.csv")
    _tell("roads", graph, "curated lines drawn")
    country = _country(graph, countries.zones_at(graph.latitude, graph.longitude))
    factor = _factors(graph, country, "road_lengths.csv")
    metres = lengths.corrected(graph.metres, country[graph.low], factor)
    whole = replace(graph, metres=metres)
    return Made(whole, *arrays_of(whole, _codes(words, country), {}))


def _seas() -> tuple[Made, list[str], list[str]]:
    graph = places.with_approaches(lines.drawn(raw.seas(), "sea_lines.csv"))
    graph = seas.never_short(graph)
    strait, words = seas.straits_of(graph)
    _tell("seas", graph, f"{np.count_nonzero(strait)} edges pass {len(words) - 1} straits")
    water, waters = seas.waters_of(graph)
    nowhere = np.zeros(len(graph), dtype=np.uint8)
    edges: Arrays = {"strait": strait, "water": water}
    return Made(graph, *arrays_of(graph, nowhere, edges)), words, waters


def _country(graph: Raw, zone: NDArray[np.str_]) -> NDArray[np.str_]:
    known = countries.countries_of(zone, graph.latitude, graph.longitude)
    return countries.filled(known, graph.low, graph.high)


def _codes(words: list[str], country: NDArray[np.str_]) -> NDArray[np.uint8]:
    return np.searchsorted(np.array(words), country).astype(np.uint8)


def _factors(graph: Raw, country: NDArray[np.str_], *tables: str) -> dict[str, float]:
    known = lengths.measured(graph, country, *tables)
    for it in known:
        print(f"{it.line}: {it.raw_km:.0f} km raw, {it.published_km:.0f} published")
    factor = lengths.factors(known)
    told = ", ".join(f"{name or 'others'} {value:.3f}" for name, value in factor.items())
    print(f"factors of {' and '.join(tables)}: {told}")
    return factor


def _tell(name: str, graph: Raw, done: str) -> None:
    sizes = np.bincount(tears.islands(graph))[:3].tolist()
    count = f"{len(graph)} nodes, {len(graph.low)} edges"
    print(f"{name}: {done}; {count}, largest islands {sizes}")


def _write_rows(name: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with (DATA / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def _write_about(words: list[str], straits: list[str], waters: list[str]) -> None:
    digest = hashlib.sha256()
    for path in sorted(DATA.glob("*.*")):
        if path.name != "about.json":
            digest.update(path.name.encode() + path.read_bytes())
    project = tomllib.loads((NETWORK / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    about = {
        "version": project["version"],
        "hash": digest.hexdigest(),
        "attribution": ATTRIBUTION,
        "countries": words,
        "straits": straits,
        "waters": waters,
    }
    text = json.dumps(about, ensure_ascii=False, indent=1)
    (DATA / "about.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
