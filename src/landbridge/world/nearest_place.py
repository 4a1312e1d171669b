"""The known place that lies nearest to a point."""

from __future__ import annotations

from functools import cache
from math import cos, radians

from landbridge.world.places import LANGUAGES, Place, own_rows, pack_rows, place_of

_KM_PER_DEGREE = 111.2
_NAMES_FROM = 6
_TOWNS = frozenset({"city", "district"})
_Point = tuple[float, float]


def nearest_place(
    latitude: float, longitude: float, within_km: float, language: str
) -> Place | None:
    """The nearest city or town that a language has a name for, within so many kilometres."""
    east = cos(radians(latitude))

    def apart(point: _Point) -> float:
        across = (point[1] - longitude + 180) % 360 - 180
        return (point[0] - latitude) ** 2 + (across * east) ** 2

    code, point = min(_points(language), key=lambda each: apart(each[1]))
    return place_of(code) if apart(point) <= (within_km / _KM_PER_DEGREE) ** 2 else None


@cache
def _points(language: str) -> tuple[tuple[str, _Point], ...]:
    """The cities and towns that a language names, with their degrees north and east."""
    column = _NAMES_FROM + LANGUAGES.index(language)
    own = (
        (code, (float(row["lat"]), float(row["lon"])))
        for code, row in own_rows().items()
        if row["lat"] and row[language] and row["sort"] in _TOWNS
    )
    rows = ((code, line.split("\t")) for code, line in pack_rows().items())
    packed = ((code, (float(row[3]), float(row[4]))) for code, row in rows if row[column])
    return (*own, *packed)
