"""Ports and airports, each with its nearest node of the graphs that it can be reached on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from network.build.countries import countries_of, zones_at
from network.build.curated import Point, points_of, rows_of
from network.build.lines import linked
from network.build.near import Near
from network.build.raw import Raw

# How far a port's node at sea may be: half of the ports lie within 60 kilometres, for lanes keep
# off the coast; beyond this one they are river ports, for which there is no lane at all.
_AT_SEA, _BY_ROAD, _BY_RAIL = 150_000.0, 15_000.0, 12_000.0
_PLACES = 4

Cells = list[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A graph to look nodes up in, with the numbers that its nodes are kept under."""

    near: Near
    number: NDArray[np.int64]

    @classmethod
    def of(cls, raw: Raw, number: NDArray[np.int64], used: NDArray[np.bool_]) -> Found:
        """The nodes of a graph that are worth reaching."""
        return cls(Near(raw, used), number)

    def cells(
        self, latitude: NDArray[np.float64], longitude: NDArray[np.float64], reach: float
    ) -> Cells:
        """The number of the nearest node of each point; empty where it is out of reach."""
        nodes, apart = self.near.to(latitude, longitude)
        kept = zip(self.number[nodes].tolist(), (apart <= reach).tolist(), strict=True)
        return [str(node) if near else "" for node, near in kept]


def with_approaches(sea: Raw) -> Raw:
    """The lanes with an approach to each port of the table."""
    ports, near = port_names(), Near(sea)
    for row in rows_of("approaches.csv"):
        _, place = ports[row["locode"]]
        aim = points_of(row["toward"])[0] if row["toward"] else place
        nodes, _ = near.to(np.array([aim[0]]), np.array([aim[1]]))
        sea = linked(sea, int(nodes[0]), place)
    return sea


def port_rows(sea: Found, road: Found, rail: Found) -> list[Cells]:
    """The ports of searoute that lie at a lane, by UN/LOCODE."""
    names = port_names()
    latitude, longitude = (np.array([place[at] for _, place in names.values()]) for at in (0, 1))
    country = countries_of(zones_at(latitude, longitude), latitude, longitude)
    columns = zip(
        names.items(),
        country.tolist(),
        sea.cells(latitude, longitude, _AT_SEA),
        road.cells(latitude, longitude, _BY_ROAD),
        rail.cells(latitude, longitude, _BY_RAIL),
        strict=True,
    )
    return [
        [code, name, land or code[:2], *_degrees(place), *nodes]
        for (code, (name, place)), land, *nodes in columns
        if nodes[0]
    ]


def airport_rows(road: Found) -> list[Cells]:
    """The airports of airportsdata that have an IATA code."""
    import airportsdata

    ports = dict(sorted(airportsdata.load("IATA").items()))
    latitude = np.array([port["lat"] for port in ports.values()])
    longitude = np.array([port["lon"] for port in ports.values()])
    nodes = road.cells(latitude, longitude, _BY_ROAD)
    return [
        [code, it["name"], it["city"], it["country"], *_degrees((it["lat"], it["lon"])), node]
        for (code, it), node in zip(ports.items(), nodes, strict=True)
    ]


def port_names() -> dict[str, tuple[str, Point]]:
    """Name and place by code; of two with one code the one with a size is kept."""
    from searoute.data.ports_dict import node_list

    ports = [it for it in node_list.values() if it.get("port")]
    ports.sort(key=lambda it: (it["port"], it["t"] is None))
    found: dict[str, tuple[str, Point]] = {}
    for it in ports:
        found.setdefault(it["port"], (it["name"].strip(), (it["y"], it["x"])))
    for row in rows_of("ports.csv"):
        place = float(row["latitude"]), float(row["longitude"])
        found[row["locode"]] = row["name"], place
    return dict(sorted(found.items()))


def _degrees(place: Point) -> Cells:
    return [str(round(degrees, _PLACES)) for degrees in place]
