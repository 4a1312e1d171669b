"""All figures together: those shipped, and those of an office in their place."""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.route.facts import Facts
from landbridge.route.figures.areas import areas_of
from landbridge.route.figures.carriages import carriages_of
from landbridge.route.figures.money import dollars_of
from landbridge.route.figures.sheets import Sheet
from landbridge.route.figures.works import works_of


def facts_of(own: Iterable[Sheet] = ()) -> Facts:
    """The figures that plans are reckoned with; raises BadFigures where an office's are wrong."""
    sheets = tuple(own)
    areas, rates = areas_of(sheets), dollars_of(sheets)
    return Facts(
        carriages_of(areas, rates, sheets),
        works_of(rates, sheets),
        areas=areas.shared,
        unions=areas.unions,
    )
