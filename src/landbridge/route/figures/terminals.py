"""Where goods change between modes: inland terminals, container ports, freight airports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from landbridge.route.facts import Gateway, Terminal
from landbridge.route.figures.areas import Areas, country_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.kinds import KINDS, NAMES
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.model import Stop, StopKind

CODES: Mapping[str, re.Pattern[str]] = {
    "ports": re.compile(r"[A-Z]{2}[A-Z2-9]{3}"),
    "airports": re.compile(r"[A-Z]{3}"),
}
"""What codes look like: UN/LOCODE of ports, IATA codes of airports."""


def terminals_of(areas: Areas, own: Iterable[Sheet] = ()) -> tuple[Terminal, ...]:
    """The inland terminals and dry ports; raises BadFigures."""

    def read(cells: Cells) -> Terminal:
        word, (latitude, longitude) = cells.needed("terminal"), cells.point()
        country = country_in(cells, "country", areas)
        stop = Stop(word, StopKind.TERMINAL, country, latitude, longitude, cells.names())
        locode = code_in(cells, "locode", "ports") if cells.text("locode") else ""
        return Terminal(stop, locode, cells.is_yes("bonded"), cells.source())

    return read_all(rows_of("terminals", own), read)


def gateways_of(table: str, own: Iterable[Sheet] = ()) -> dict[str, Gateway]:
    """Ports or airports by code; raises BadFigures."""
    (column,) = KINDS[table].key

    def read(cells: Cells) -> Gateway:
        cells.source()
        code = code_in(cells, column, table)
        names = {language: cells.text(language) for language in NAMES if cells.text(language)}
        return Gateway(code, cells.amount("millions"), names)

    return {gateway.code: gateway for gateway in read_all(rows_of(table, own), read)}


def code_in(cells: Cells, column: str, table: str) -> str:
    """A code as ports or airports have it."""
    stated = cells.needed(column).upper()
    if not CODES[table].fullmatch(stated):
        raise cells.wrong(column, "figure_no_code", stated=stated)
    return stated
