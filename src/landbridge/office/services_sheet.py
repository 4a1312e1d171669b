"""The office's own sheet of services and timetables: CSV or XLSX, columns in four languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from landbridge.claims.model import Reason
from landbridge.office.event_times import zone_named
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.service_cells import (
    cost_in,
    hours_in,
    mode_named,
    moment_in,
    runs_in,
    status_named,
    year_in,
)
from landbridge.office.template import BadTemplate, Form, TemplateRow, code_of, read_form
from landbridge.office.template_cells import Cells
from landbridge.read.sheet_cells import RowError
from landbridge.route.model import LinkStatus, Mode, Range, Service, Source, Stop
from landbridge.world.currencies import currencies

FORM = Form(
    "services",
    ("service", "mode", "origin", "destination", "carrier", "status", "per_week", "departs",
     "zone_from", "arrives", "days_later", "zone_to", "duration", "cost", "currency", "valid_from",
     "valid_until", "last_confirmed", "source", "year"),
    frozenset({"mode", "origin", "destination"}),
)  # fmt: skip
"""The sheet, as an empty one has it."""

Found = Callable[[str, Mode], Stop]
"""The stop of a mode that a name means; raises UnclearPlace."""
_CLOCKS: Sequence[tuple[str, str]] = (("departs", "zone_from"), ("arrives", "zone_to"))


def read_services(path: Path, found: Found, rates: Mapping[str, float]) -> tuple[Service, ...]:
    """The services of a sheet; `rates` are what units of currencies are worth in one of them.

    Raises Unreadable where there is no table, BadTemplate with all that is wrong in it.
    """
    faults: list[RowError] = []
    rows = read_form(path, FORM, faults)
    reader = _Reader(path.name, Cells(faults), found, rates)
    services = tuple(service for row in rows if (service := reader.service(row)))
    if faults:
        raise BadTemplate(path.name, faults)
    return services


def stated_service(stated: str, found: Found, rates: Mapping[str, float]) -> Service:
    """A service in one line: `mode=rail,from=Dalian,to=Harbin,per_week=2,hours=60`.

    Its names are those of the sheet's columns. Raises BadTemplate with all that is wrong in it.
    """
    cells: dict[str, str] = {}
    faults: list[RowError] = []
    for part in stated.split(","):
        name, _, said = (one.strip() for one in part.partition("="))
        code = code_of("column", name, FORM.columns)
        if code is None or not said:
            faults.append(RowError("", "", Reason.of("unknown_column", stated=part.strip())))
        else:
            cells[code] = said
    missing = [code for code in FORM.columns if code in FORM.needed and code not in cells]
    faults += [RowError("", "", Reason.of("column_missing", column=code)) for code in missing]
    row = TemplateRow("", 1, cells, {code: at for at, code in enumerate(FORM.columns, 1)})
    service = _Reader(stated, Cells(faults), found, rates).service(row)
    if faults or service is None:
        raise BadTemplate(stated, [RowError("", "", fault.reason) for fault in faults])
    return service


class _Reader:
    """Reads rows as services; what is wrong gathers in the faults of its cells."""

    def __init__(self, file: str, cells: Cells, found: Found, rates: Mapping[str, float]) -> None:
        self._file = file
        self._cells = cells
        self._found = found
        self._rates = rates

    def service(self, row: TemplateRow) -> Service | None:
        """The service of a row; nothing where its mode or an end of it is at fault."""
        read = self._cells.read_cell
        mode = read(row, "mode", mode_named, "unknown_mode")
        status = read(row, "status", status_named, "unknown_link_status")
        first, last = self._cells.day(row, "valid_from"), self._cells.day(row, "valid_until")
        if first and last and last < first:
            self._cells.note_fault(row, "valid_until", "ends_before_start", first=first, last=last)
        confirmed = self._cells.day(row, "last_confirmed")
        hours, cost, runs = self._hours(row), self._cost(row), self._runs(row)
        ends = [self._end(row, column, mode) for column in ("origin", "destination")]
        source = self._source(row, confirmed or first)
        if mode is None or ends[0] is None or ends[1] is None:
            return None
        return Service(
            row.text("service") or f"{self._file}:{row.number}",
            mode,
            ends[0],
            ends[1],
            row.text("carrier") or None,
            status or (LinkStatus.RUNNING if confirmed else LinkStatus.UNCONFIRMED),
            runs,
            hours,
            cost,
            first,
            last,
            confirmed,
            source,
            (f"{self._file}:{row.number}",),
        )

    def _end(self, row: TemplateRow, column: str, mode: Mode | None) -> Stop | None:
        stated = row.text(column)
        if mode is None or not stated:
            return None
        try:
            return self._found(stated, mode)
        except UnclearPlace as unclear:
            self._cells.faults.append(RowError(row.sheet, row.place(column), unclear.reason))
            return None

    def _runs(self, row: TemplateRow) -> float | None:
        return self._cells.read_cell(row, "per_week", runs_in, "unreadable_frequency")

    def _hours(self, row: TemplateRow) -> float | None:
        """From departure to arrival, as stated or by the two clocks."""
        departs, arrives = (self._moment(row, *of) for of in _CLOCKS)
        stated = self._cells.read_cell(row, "duration", hours_in, "unreadable_hours_under_way")
        if departs is None or arrives is None:
            return stated
        later = self._cells.count(row, "days_later", 0) or 0
        took = (arrives + timedelta(days=later) - departs).total_seconds() / 3600
        if took <= 0:
            cells = {"departs": row.text("departs"), "arrives": row.text("arrives")}
            self._cells.note_fault(row, "arrives", "arrives_before_departure", **cells)
        return stated or took

    def _moment(self, row: TemplateRow, column: str, zone_column: str) -> datetime | None:
        """A day and a time, or a time of any one day, on the clock of its zone."""
        zone = self._cells.read_cell(row, zone_column, zone_named, "unknown_zone")
        moment = self._cells.read_cell(row, column, moment_in, "unreadable_time")
        return moment.replace(tzinfo=zone or ZoneInfo("UTC")) if moment else None

    def _cost(self, row: TemplateRow) -> Range | None:
        """US dollars per TEU, per tonne by air."""
        cost = self._cells.read_cell(row, "cost", cost_in, "unreadable_tariff")
        currency = row.text("currency").upper()
        if row.text("cost") and not currency:
            self._cells.note_fault(row, "cost", "tariff_without_currency", stated=row.text("cost"))
        elif currency and currency not in currencies():
            self._cells.note_fault(row, "currency", "unknown_currency", stated=currency)
        elif cost and currency != "USD":
            return self._in_dollars(row, cost, currency)
        return cost

    def _in_dollars(self, row: TemplateRow, cost: Range, currency: str) -> Range | None:
        try:
            return cost.times(self._rates[currency] / self._rates["USD"])
        except KeyError:
            self._cells.note_fault(row, "currency", "no_rate_to_dollars", currency=currency)
            return None

    def _source(self, row: TemplateRow, day: date | None) -> Source | None:
        year = self._cells.read_cell(row, "year", year_in, "unreadable_year")
        year = year or (day.year if day else None)
        return Source(row.text("source") or self._file, year) if year else None
