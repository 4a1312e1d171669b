"""What landbridge finds of dates and times, and what a spec wants, in one form to compare.

The value of a timing is each thing that it may mean: its start and end, or the
one moment, and the modifier (before, since, about). A recurrence has no such
value; there the TIMEX is its value. Elsewhere the TIMEX repeats the words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from benchmarks.spec_cases import SpecCase, SpecResult
from landbridge.language.folded import Folded
from landbridge.language.mention import Mention
from landbridge.language.spans import SECONDS
from landbridge.language.timing import Reading, Recurrence, Stand, Timing, TimingKind
from landbridge.language.timings import find_timings
from landbridge.language.values import Approximation, Quantity

Value = tuple[str, ...]
TYPES = {
    TimingKind.DATE: "date",
    TimingKind.DATE_RANGE: "daterange",
    TimingKind.TIME: "time",
    TimingKind.TIME_RANGE: "timerange",
    TimingKind.MOMENT: "datetime",
    TimingKind.MOMENT_RANGE: "datetimerange",
    TimingKind.DURATION: "duration",
    TimingKind.SET: "set",
}
MODS = {
    "about": "approx",
    "early": "start",
    "middle": "mid",
    "late": "end",
    "later": "end",
    "earlier": "start",
    Approximation.MORE_THAN: "more",
    Approximation.LESS_THAN: "less",
    Approximation.ABOUT: "approx",
}
PARTS_OF_DAY = {8: "MO", 12: "AF", 16: "EV", 20: "NI"}
UNRESOLVED = "not resolved"
_LETTERS = {"a": "Y", "mo": "M", "wk": "W", "we": "WE", "d": "D", "h": "H", "min": "M", "s": "S"}


def wanted_time(result: SpecResult) -> Value:
    """Each value that a spec wants, with the parts that are compared."""
    return _sorted(_compared(value) for value in result.resolution.get("values", []))


def found_times(case: SpecCase, folded: Folded) -> Iterator[tuple[Mention, str, Value]]:
    """The dates and times of a case, with type and value."""
    for mention in find_timings(folded, case.language, case.reference):
        timing = mention.value
        if isinstance(timing, Timing):
            yield mention, f"datetimeV2.{TYPES[timing.kind]}", _sorted(_values(timing))


def _compared(value: Mapping[str, str]) -> dict[str, str]:
    keys = ("timex",) if value.get("type") == "set" else ("Mod", "value", "start", "end")
    return {key: str(value[key]) for key in keys if key in value}


def _sorted(values: Iterator[dict[str, str]]) -> Value:
    return tuple(sorted(json.dumps(value, sort_keys=True) for value in values))


def _values(timing: Timing) -> Iterator[dict[str, str]]:
    mod = _mod(timing)
    if timing.recurrence:
        yield {"timex": _timex(timing.recurrence)}
    elif timing.duration:
        yield {**mod, "value": _seconds(timing.duration)}
    elif not timing.readings:
        yield {**mod, "value": UNRESOLVED}
    else:
        yield from ({**mod, **_reading(reading, timing.kind)} for reading in timing.readings)


def _mod(timing: Timing) -> dict[str, str]:
    hedge = timing.duration.approximation if timing.duration else None
    mod = "-".join(MODS.get(word, word) for word in (hedge or timing.bound).split("-"))
    return {"Mod": mod} if mod else {}


def _reading(reading: Reading, kind: TimingKind) -> dict[str, str]:
    if kind in (TimingKind.DATE, TimingKind.TIME, TimingKind.MOMENT):
        return {"value": _written(reading.start)}
    ends = {"start": reading.start, "end": reading.end}
    return {name: _written(stand) for name, stand in ends.items() if stand is not None}


def _written(stand: Stand | None) -> str:
    match stand:
        case datetime():
            return stand.strftime("%Y-%m-%d %H:%M:%S")
        case date() | time():
            return stand.isoformat()
    return UNRESOLVED


def _seconds(duration: Quantity) -> str:
    seconds = round(duration.amount * SECONDS[duration.unit], 3)
    return f"{seconds.normalize():f}"


def _timex(recurrence: Recurrence) -> str:
    clock = str(recurrence.clock or "")
    if not clock and recurrence.from_hour in PARTS_OF_DAY:
        clock = "T" + PARTS_OF_DAY[recurrence.from_hour]
    if recurrence.weekday:
        return f"XXXX-WXX-{recurrence.weekday}{clock}"
    if clock or recurrence.every is None:
        return clock
    letter = _LETTERS[recurrence.every.unit]
    hours = "T" if recurrence.every.unit in ("h", "min", "s") else ""
    return f"P{hours}{recurrence.every.amount.normalize():f}{letter}"
