"""How one gets from city to city: the office's table, and estimates where it says nothing.

An estimate is the great circle (haversine; Sinnott, 1984, Sky and Telescope 68: 159), longer by
a detour on land (1.3 by road; Ballou, Rahardja and Sakai, 2002, Transportation Research
A 36: 843-848), over a speed, and a fixed time to get away and to arrive. Speeds and
fixed times are those of common timetables, rounded against the traveller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from landbridge.meet.tours.clock import GRID
from landbridge.meet.tours.model import City, CityId, Ride, TourProblem

EARTH_KM = 6371.0
"""The mean radius of the earth."""

BORDER = 60
"""Minutes of formalities that an estimate allows between two countries."""


@dataclass(frozen=True, slots=True)
class Mode:
    """How far a mode is used, how fast it is, and what it takes besides."""

    up_to_km: float
    km_an_hour: float
    detour: float
    minutes: int


MODES = {
    "car": Mode(150, 70, 1.3, 20),
    "train": Mode(600, 140, 1.2, 45),
    "flight": Mode(25_000, 780, 1.0, 180),
}

Rides = Mapping[tuple[CityId, CityId], tuple[Ride, ...]]


def rides_of(problem: TourProblem) -> Rides:
    """The rides between each two cities: those of the table, else an estimate, else none."""
    found: dict[tuple[CityId, CityId], tuple[Ride, ...]] = {}
    for ride in problem.rides:
        pair = (ride.origin, ride.destination)
        found[pair] = (*found.get(pair, ()), ride)
    for origin in problem.cities:
        for destination in problem.cities:
            pair = (origin.id, destination.id)
            if origin.id != destination.id and pair not in found:
                found[pair] = _estimates(origin, destination, problem.rest.minutes)
    return found


def estimated_ride(origin: City, destination: City, km: float, rest: int = 540) -> Ride:
    """The ride that a distance lets one expect; one sleeps aboard what takes longer than a rest."""
    name, mode = next((name, mode) for name, mode in MODES.items() if km <= mode.up_to_km)
    minutes = mode.minutes + 60 * km * mode.detour / mode.km_an_hour
    return Ride(
        origin.id,
        destination.id,
        -(-round(minutes) // GRID) * GRID,
        name,
        border=BORDER if origin.country != destination.country else 0,
        sleeps_aboard=minutes >= rest,
        is_estimated=True,
    )


def kilometres(origin: City, destination: City) -> float | None:
    """The great circle between two cities; None where one has no coordinates."""
    ends = (origin.latitude, origin.longitude, destination.latitude, destination.longitude)
    if any(value is None for value in ends):
        return None
    south, west, north, east = (radians(value) for value in ends if value is not None)
    chord = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, chord)))


def _estimates(origin: City, destination: City, rest: int) -> tuple[Ride, ...]:
    km = kilometres(origin, destination)
    return () if km is None else (estimated_ride(origin, destination, km, rest),)
