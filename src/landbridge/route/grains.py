"""What legs and handlings take on each criterion, in grains: whole numbers that sum up exactly.

Whole numbers are held as floats: up to 2^53 grains (90 million dollars, 900,000 hours) their sums
are the same in any order, so that it is never rounding by which one way is better than another.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.facts import Carriage, Work
from landbridge.route.model import Consignment, Criterion, Element, Range

CRITERIA = tuple(Criterion)
GRAINS = np.array([1e8, 1e10, 1e8, 1e10])
"""The grains of a dollar, an hour, a kilogram and an hour of risk, in the order of `CRITERIA`."""


def grains_of_metre(carriage: Carriage, consignment: Consignment) -> Reals:
    """What a metre takes."""
    emission = carriage.emission
    grams = emission.tank_to_wheel + emission.well_to_tank
    kilometre = (
        carriage.price.of(consignment).likely,
        carriage.hours.likely,
        grams * consignment.tonnes / 1000,
        risk_of(carriage.hours),
    )
    return np.asarray(np.rint(np.array(kilometre) * GRAINS / 1000))


def grains_of_works(works: Iterable[Work], consignment: Consignment) -> Reals:
    """What works take together."""
    total = np.zeros(len(GRAINS))
    for work in works:
        total += (
            work.price.of(consignment).likely,
            work.hours.likely,
            work.kg_per_tonne * consignment.tonnes,
            risk_of(work.hours),
        )
    return np.asarray(np.rint(total * GRAINS))


def grains_of(elements: Iterable[Element]) -> Reals:
    """What elements take together."""
    total = np.zeros(len(GRAINS))
    for each in elements:
        total += each.cost.likely, each.hours.likely, each.co2, risk_of(each.hours)
    return np.asarray(np.rint(total * GRAINS))


def risk_of(hours: Range) -> float:
    """The hours by which one time in ten takes longer."""
    return hours.high - hours.likely
