"""Corridors as GeoJSON (RFC 7946): a line for each leg, a point for each stop where goods rest.

Lines that pass the antimeridian are cut there (section 3.1.9). Whoever shows the lines shows
`attribution`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from landbridge.publish.stop_names import bare_name
from landbridge.publish.tracks import LatLon, cut_at_antimeridian, track
from landbridge.route.model import Corridor, Figure, Handling, Leg, Range

ATTRIBUTION = (
    "Roads and railways: © OpenStreetMap contributors, Open Database License 1.0 "
    "(openstreetmap.org/copyright), by way of scgraph_data; sea lanes: searoute and scgraph; "
    "places: GeoNames, CC BY 4.0."
)
"""What stands on every map and in every file of lines."""
_DECIMALS = 4

Json = dict[str, object]


def feature_collection(corridors: Sequence[Corridor], language: str) -> Json:
    """The legs and handlings of corridors, each with the number of its corridor from 1 on."""
    features = [
        feature
        for number, corridor in enumerate(corridors, 1)
        for feature in _features(corridor, number, language)
    ]
    return {"type": "FeatureCollection", "attribution": ATTRIBUTION, "features": features}


def _features(corridor: Corridor, number: int, language: str) -> Iterator[Json]:
    for step, element in enumerate(corridor.elements, 1):
        common: Json = {
            "corridor": number,
            "step": step,
            "cost_usd": _range(element.cost),
            "hours": _range(element.hours),
            "co2_kg": round(element.co2, 2),
            "figures": [_figure(one) for one in element.figures],
        }
        if isinstance(element, Leg):
            yield _feature(_line(element), {**common, **_of_leg(element, language)})
        else:
            yield _feature(_point(element), {**common, **_of_handling(element, language)})


def _of_leg(leg: Leg, language: str) -> Json:
    return {
        "mode": str(leg.mode),
        "from": bare_name(leg.origin, language),
        "to": bare_name(leg.destination, language),
        "km": round(leg.km, 1),
        "service": leg.service,
        "passes": list(leg.passes),
    }


def _of_handling(handling: Handling, language: str) -> Json:
    return {"at": bare_name(handling.stop, language), "operation": str(handling.operation)}


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


def _feature(geometry: Json, properties: Mapping[str, object]) -> Json:
    return {"type": "Feature", "geometry": geometry, "properties": dict(properties)}


def _range(value: Range) -> Json:
    return {
        "low": round(value.low, 2),
        "likely": round(value.likely, 2),
        "high": round(value.high, 2),
    }


def _figure(figure: Figure) -> Json:
    return {
        "what": figure.what,
        "value": [figure.value.low, figure.value.likely, figure.value.high],
        "unit": figure.unit,
        "source": figure.source.name,
        "year": figure.source.year,
        "indicative": figure.source.indicative,
    }
