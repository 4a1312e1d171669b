"""Corridors as GeoJSON (RFC 7946): a line for each leg, a point for each stop where goods rest.

Lines that pass the antimeridian are cut there (section 3.1.9). Whoever shows the lines shows
`attribution`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.publish.corridor_data import Json, element_data
from landbridge.publish.tracks import LatLon, cut_at_antimeridian, track
from landbridge.route.model import Corridor, Handling, Leg

_DECIMALS = 4


def feature_collection(corridors: Sequence[Corridor], language: str, attribution: str) -> Json:
    """The legs and handlings of corridors, each with the number of its corridor from 1 on."""
    features = [
        feature
        for number, corridor in enumerate(corridors, 1)
        for feature in _features(corridor, number, language)
    ]
    return {"type": "FeatureCollection", "attribution": attribution, "features": features}


def _features(corridor: Corridor, number: int, language: str) -> Iterator[Json]:
    for step, element in enumerate(corridor.elements, 1):
        where = _line(element) if isinstance(element, Leg) else _point(element)
        about = {"corridor": number, "step": step, **element_data(element, language)}
        yield {"type": "Feature", "geometry": where, "properties": about}


def _line(leg: Leg) -> Json:
    """A line, or several where the antimeridian cuts it."""
    parts = [[_position(point) for point in part] for part in cut_at_antimeridian(track(leg))]
    if len(parts) == 1:
        return {"type": "LineString", "coordinates": parts[0]}
    return {"type": "MultiLineString", "coordinates": parts}


def _point(handling: Handling) -> Json:
    stop = handling.stop
    return {"type": "Point", "coordinates": _position((stop.latitude, stop.longitude))}


def _position(point: LatLon) -> list[float]:
    """Longitude, then latitude."""
    return [round(point[1], _DECIMALS), round(point[0], _DECIMALS)]
