"""All figures together: those shipped, and those of an office in their place."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from landbridge.route.facts import Facts
from landbridge.route.figures.areas import areas_of
from landbridge.route.figures.carriages import carriages_of
from landbridge.route.figures.frontiers import frontiers_of
from landbridge.route.figures.money import dollars_of
from landbridge.route.figures.sheets import Sheet
from landbridge.route.figures.stations import stations_of
from landbridge.route.figures.straits import straits_of
from landbridge.route.figures.terminals import gateways_of, terminals_of
from landbridge.route.figures.works import works_of


def facts_of(own: Iterable[Sheet] = ()) -> Facts:
    """The figures that plans are reckoned with; raises BadFigures where an office's are wrong."""
    sheets = tuple(own)
    areas, rates = areas_of(sheets), dollars_of(sheets)
    works = works_of(rates, sheets)
    stations = stations_of(areas, rates, works, sheets)
    straits = straits_of(rates, sheets)
    return Facts(
        carriages_of(areas, rates, sheets),
        (*works, *chain.from_iterable((*stations.values(), *straits.values()))),
        tuple(stations),
        tuple(straits),
        areas.shared,
        areas.unions,
        terminals_of(areas, sheets),
        gateways_of("ports", sheets),
        gateways_of("airports", sheets),
        frontiers_of(areas, sheets),
    )
