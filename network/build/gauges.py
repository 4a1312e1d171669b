"""The gauge of each edge of the railways, and the country whose line it is.

Inside a country the table of gauges says it; an edge over a frontier of 1520 mm has its row in the
table of frontiers, another that of the country whose code comes first. A second gauge that
lies beside the first has nodes of its own and meets it only where goods change.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from network.build.curated import Row, points_of, rows_of
from network.build.lines import edges_between
from network.build.measured import Ways
from network.build.near import Near
from network.build.raw import Raw

BROAD = 1520


@dataclass(frozen=True, slots=True, eq=False)
class Tracks:
    """Railways with the country and zone of each node, and the gauge and owner of each edge."""

    raw: Raw
    country: NDArray[np.str_]
    zone: NDArray[np.str_]
    gauge: NDArray[np.int64]
    owner: NDArray[np.str_]


def with_gauges(raw: Raw, country: NDArray[np.str_], zone: NDArray[np.str_]) -> Tracks:
    """The railways with their gauges, second gauges and owners."""
    at_node = _by_table(raw, country, zone)
    one, other = country[raw.low], country[raw.high]
    first = np.where(one <= other, raw.low, raw.high)
    gauge = at_node[first]
    broad = np.isin(country, broad_countries())
    gauge = _by_frontiers(raw, gauge, broad[raw.low] != broad[raw.high])
    _look_beside(raw, country)
    suits_low = at_node[raw.low] == gauge
    suits_high = at_node[raw.high] == gauge
    owner = np.where(suits_low & ~suits_high, one, np.where(suits_high & ~suits_low, other, ""))
    owner = np.where(owner == "", country[first], owner)
    tracks = Tracks(raw, country, zone, gauge, owner)
    for row in rows_of("gauge_paths.csv"):
        tracks = _with_second(tracks, row)
    return tracks


def broad_countries() -> list[str]:
    """The countries whose railways have, but for exceptions, 1520 mm."""
    whole = [row for row in rows_of("gauges.csv") if not (row["zone"] or row["south"])]
    return [row["country"] for row in whole if int(row["gauge"]) == BROAD]


def _by_table(raw: Raw, country: NDArray[np.str_], zone: NDArray[np.str_]) -> NDArray[np.int64]:
    """The gauge at each node: that of the first row that fits."""
    gauge = np.zeros(len(raw), dtype=np.int64)
    for row in rows_of("gauges.csv"):
        fits = (gauge == 0) & (country == row["country"])
        if row["zone"]:
            fits &= zone == row["zone"]
        for name, degrees in (("south", raw.latitude), ("west", raw.longitude)):
            if row[name]:
                fits &= degrees >= float(row[name])
        for name, degrees in (("north", raw.latitude), ("east", raw.longitude)):
            if row[name]:
                fits &= degrees <= float(row[name])
        gauge[fits] = int(row["gauge"])
    lacking = sorted(set(country[gauge == 0].tolist()))
    if lacking:
        raise LookupError(f"gauges.csv has no gauge for {', '.join(lacking)}")
    return gauge


def _by_frontiers(
    raw: Raw, gauge: NDArray[np.int64], crossing: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Gauges with those of the frontiers; each edge over one has to be in the table."""
    gauge, reviewed = gauge.copy(), np.zeros_like(crossing)
    for row in rows_of("frontiers.csv"):
        found = edges_between(raw, points_of(row["ends"]), row["line"])
        gauge[found] = int(row["gauge"])
        reviewed |= found
    for edge in np.flatnonzero(crossing & ~reviewed).tolist():
        ends = [
            f"{raw.latitude[end]:.3f},{raw.longitude[end]:.3f}"
            for end in (raw.low[edge], raw.high[edge])
        ]
        raise LookupError(f"frontiers.csv lacks the edge {' to '.join(ends)}")
    return gauge


def _look_beside(raw: Raw, country: NDArray[np.str_]) -> None:
    """Raises LookupError where an edge that is said to run beside a frontier does not."""
    for row in rows_of("frontiers_beside.csv"):
        found = edges_between(raw, points_of(row["ends"]), row["line"])
        countries = {*country[raw.low[found]].tolist(), *country[raw.high[found]].tolist()}
        if countries != set(row["country"].split()):
            told = " and ".join(sorted(countries))
            raise LookupError(f"frontiers_beside.csv: {row['line']} lies in {told}")


def _with_second(tracks: Tracks, row: Row) -> Tracks:
    """The railways with a line of another gauge, beside that of the country or in its place.

    One in its place may stand apart: then it meets others where goods change alone.
    """
    raw = tracks.raw
    edges = _path(raw, row)
    if row["beside"] == "no":
        gauge = tracks.gauge.copy()
        gauge[edges] = int(row["gauge"])
        return replace(tracks, gauge=gauge)
    nodes = np.unique(np.concatenate([raw.low[edges], raw.high[edges]]))
    shared = _shared(raw, nodes, tracks, row)
    apart = nodes[~np.isin(nodes, shared)]
    copies = np.arange(len(raw), len(raw) + len(apart))
    twin = np.arange(len(raw))
    twin[apart] = copies
    grown = replace(
        raw,
        latitude=np.concatenate([raw.latitude, raw.latitude[apart]]),
        longitude=np.concatenate([raw.longitude, raw.longitude[apart]]),
    ).with_edges(twin[raw.low[edges]], twin[raw.high[edges]], raw.metres[edges])
    beside = Tracks(
        grown,
        np.concatenate([tracks.country, tracks.country[apart]]),
        np.concatenate([tracks.zone, tracks.zone[apart]]),
        np.concatenate([tracks.gauge, np.full(len(edges), int(row["gauge"]))]),
        np.concatenate([tracks.owner, tracks.country[raw.low[edges]]]),
    )
    return _without(beside, edges) if row["beside"] == "apart" else beside


def _without(tracks: Tracks, edges: NDArray[np.int64]) -> Tracks:
    kept = np.ones(len(tracks.raw.low), dtype=bool)
    kept[edges] = False
    owner = tracks.owner[kept]
    return replace(tracks, raw=tracks.raw.only(kept), gauge=tracks.gauge[kept], owner=owner)


def _path(raw: Raw, row: Row) -> NDArray[np.int64]:
    ways = Ways(raw, np.ones(len(raw), dtype=bool))
    nodes = [ways.node(point) for point in points_of(row["points"])]
    steps = (ways.between(*pair)[1] for pair in itertools.pairwise(nodes))
    return np.unique(np.array([edge for step in steps for edge in step]))


def _shared(raw: Raw, nodes: NDArray[np.int64], tracks: Tracks, row: Row) -> NDArray[np.int64]:
    """The nodes that both gauges have: where goods change, and where the second goes on."""
    on_line = np.zeros(len(raw), dtype=bool)
    on_line[nodes] = True
    changes = np.array(points_of(row["changes"]))
    found, _ = Near(raw, on_line).to(changes[:, 0], changes[:, 1])
    goes_on = [
        node
        for node in nodes.tolist()
        if (tracks.gauge[(raw.low == node) | (raw.high == node)] == int(row["gauge"])).any()
    ]
    return np.unique(np.concatenate([found, np.array(goes_on, dtype=np.int64)]))
