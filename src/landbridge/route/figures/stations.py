"""The border stations, and what is done at each: the general work of its mode in its own hours.

The hours of a station are those of the whole stay. They stand with the change of gauge
where there is one, so that transit and a new consignment note take none beside it; else with
transit, or with clearance in its place. Goods that are cleared at a change of gauge stay
longer by the hours of any clearance.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from landbridge.route.facts import Station, Work
from landbridge.route.figures.areas import Areas, country_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.figures.works import hours_in, price_in
from landbridge.route.model import NOTHING, LinkStatus, Mode, Operation, Stop, StopKind

REGIMES = ("clearance", "transit", "tir", "reconsign")
METHODS: Mapping[str, Operation | None] = {
    "transship": Operation.TRANSSHIP,
    "change_bogies": Operation.CHANGE_BOGIES,
    "none": None,
}
_OPEN = frozenset({LinkStatus.RUNNING, LinkStatus.SEASONAL})


def stations_of(
    areas: Areas,
    rates: Mapping[str, float],
    general: Iterable[Work],
    own: Iterable[Sheet] = (),
) -> dict[Station, tuple[Work, ...]]:
    """Each station with the works of its stop; raises BadFigures."""
    by_mode = {(work.operation, work.mode): work for work in general if work.stop is None}
    return dict(read_all(rows_of("stations", own), _Reader(areas, rates, by_mode).read))


@dataclass(frozen=True)
class _Reader:
    areas: Areas
    rates: Mapping[str, float]
    general: Mapping[tuple[Operation, Mode | None], Work]

    def read(self, cells: Cells) -> tuple[Station, tuple[Work, ...]]:
        mode = cells.word("mode", Mode)
        change = METHODS[cells.one_of("method", METHODS)]
        regimes = _regimes(cells)
        ends = cells.point(), cells.point("lat_to", "lon_to")
        countries = tuple(country_in(cells, column, self.areas) for column in ("from", "to"))
        reconsign = (Operation.RECONSIGN,) if "reconsign" in regimes else ()
        station = Station(
            _stop(cells, ends),
            mode,
            (countries[0], countries[1]),
            _gauges(cells) if mode is Mode.RAIL else None,
            (change or Operation.TRANSIT, *reconsign),
            regimes,
            cells.source(),
            cells.word("status", LinkStatus) in _OPEN,
            ends,
            cells.text("working"),
            cells.year("verified"),
        )
        return station, self.works(cells, station, change)

    def works(self, cells: Cells, station: Station, change: Operation | None) -> tuple[Work, ...]:
        """What is done there; see the module for where the hours stand."""
        stay = hours_in(cells)
        hours = dict.fromkeys(station.operations, NOTHING)
        if change is None:
            hours |= {Operation.TRANSIT: stay, Operation.CLEAR: stay}
        else:
            hours |= {change: stay, Operation.TRANSIT: NOTHING}
        works = (replace(self.work(one, station), hours=took) for one, took in hours.items())
        return tuple(self.priced(cells, station, work, change) for work in works)

    def priced(self, cells: Cells, station: Station, work: Work, change: Operation | None) -> Work:
        """A work with the station's own price and source where it is the change of gauge."""
        if work.operation is not change:
            return work
        price = price_in(cells, self.rates) if cells.text("basis") else work.price
        return replace(work, price=price, source=station.source)

    def work(self, operation: Operation, station: Station) -> Work:
        """The general work of the station's mode, as done at this one."""
        return replace(self.general[operation, station.mode], stop=station.stop.id)


def _stop(cells: Cells, ends: tuple[tuple[float, float], tuple[float, float]]) -> Stop:
    """The stop halfway between both ends."""
    latitude, longitude = (sum(pair) / 2 for pair in zip(*ends, strict=True))
    word = cells.needed("station")
    return Stop(word, StopKind.BORDER, None, latitude, longitude, cells.names())


def _gauges(cells: Cells) -> tuple[int, int]:
    return int(cells.amount("gauge_from")), int(cells.amount("gauge_to"))


def _regimes(cells: Cells) -> tuple[str, ...]:
    regimes = tuple(cells.needed("regimes").split("+"))
    for regime in regimes:
        if regime not in REGIMES:
            known = ", ".join(REGIMES)
            raise cells.wrong("regimes", "figure_unknown_word", stated=regime, known=known)
    return regimes
