"""All figures together: those shipped, and those of an office in their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from landbridge.route.facts import Facts
from landbridge.route.figures.areas import areas_of
from landbridge.route.figures.bad_figures import BadCell, BadFigures
from landbridge.route.figures.carriages import carriages_of
from landbridge.route.figures.frontiers import frontiers_of
from landbridge.route.figures.money import dollars_of
from landbridge.route.figures.sheets import Sheet
from landbridge.route.figures.stations import stations_of
from landbridge.route.figures.straits import straits_of
from landbridge.route.figures.terminals import gateways_of, terminals_of
from landbridge.route.figures.works import works_of

_LEANT_ON = ("areas", "currencies")


def facts_of(own: Iterable[Sheet] = ()) -> Facts:
    """The figures that plans are reckoned with; raises BadFigures where an office's are wrong, with
    all that is wrong with any of its tables."""
    sheets = tuple(own)
    try:
        return _facts_of(sheets)
    except BadFigures as first:
        tables = dict.fromkeys(sheet.table for sheet in sheets)
        wrong = (cell for table in tables for cell in _wrong_with(table, sheets))
        raise BadFigures(list(dict.fromkeys(wrong)) or first.cells) from None


def _wrong_with(table: str, sheets: Iterable[Sheet]) -> Sequence[BadCell]:
    """What is wrong with a table, which leans on those of areas and currencies."""
    try:
        _facts_of([sheet for sheet in sheets if sheet.table in (table, *_LEANT_ON)])
    except BadFigures as bad:
        return bad.cells
    return ()


def _facts_of(sheets: Sequence[Sheet]) -> Facts:
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
