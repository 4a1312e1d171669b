"""The tables of duties and of the tax on imports."""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.route.customs import Customs, Duty, Import, Taxed, Valued
from landbridge.route.figures.areas import Areas, areas_of, country_in, place_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of

MOST_DIGITS = 10
"""So many digits has a national heading at most."""


def customs_of(own: Iterable[Sheet] = ()) -> Customs:
    """What goods pay where they are imported; raises BadFigures."""
    sheets = tuple(own)
    areas = areas_of(sheets)
    imports = read_all(rows_of("imports", sheets), lambda cells: _import(cells, areas))
    duties = read_all(rows_of("duties", sheets), lambda cells: _duty(cells, areas))
    return Customs({each.country: each for each in imports}, duties, areas.shared)


def _import(cells: Cells, areas: Areas) -> Import:
    return Import(
        country_in(cells, "country", areas),
        cells.amount("vat") / 100,
        cells.word("valued", Valued),
        cells.word("taxed", Taxed),
        cells.source(),
    )


def _duty(cells: Cells, areas: Areas) -> Duty:
    heading = cells.text("heading").replace(".", "").replace(" ", "")
    if heading and not (heading.isdecimal() and 2 <= len(heading) <= MOST_DIGITS):
        raise cells.wrong("heading", "figure_no_heading", stated=heading)
    origin = place_in(cells, areas, "origin") if cells.text("origin") else ""
    country = place_in(cells, areas, "country")
    return Duty(country, origin, heading, cells.range().times(0.01), cells.source())
