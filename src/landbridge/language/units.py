"""Units by what they measure, and whether an amount was converted from one into another."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

SLACK, WIDEST_SLACK = Decimal("0.02"), Decimal("0.06")
"""How far a rounded conversion may lie from the exact one: 200 miles are told as 320 km, and
where the last digit shown allows no better, 3 inches as 8 cm, or both are as round, 30 miles as
50 km."""
SPELLED_SLACK = Decimal("0.2")
"""The same for hedged words, which are rounder: over half an inch is told as 1.5 cm."""
_FAHRENHEIT, _CELSIUS, _DEGREE = "[degF]", "Cel", "deg"
_STEP, _FREEZING = Decimal("1.8"), Decimal(32)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit measures, and how much of that it is."""

    dimension: str
    factor: Decimal


@cache
def known_units() -> dict[str, Unit]:
    """The units that can be converted, by UCUM code."""
    table = files("landbridge.language") / "data" / "units.csv"
    rows = csv.DictReader(table.read_text("utf-8").splitlines())
    return {row["unit"]: Unit(row["dimension"], Decimal(row["factor"])) for row in rows}


def measure_alike(unit: str, other: str) -> bool:
    """Whether two different units measure the same thing."""
    degrees = {_FAHRENHEIT, _CELSIUS, _DEGREE}
    if (unit in degrees and other in degrees) or unit.split("/")[0] == other.split("/")[0]:
        return True
    one, two = known_units().get(unit), known_units().get(other)
    return one is not None and two is not None and one.dimension == two.dimension


def is_conversion(
    amount: Decimal, unit: str, other: Decimal, other_unit: str, slack: Decimal = SLACK
) -> bool:
    """Whether the amounts are one in two units, as far as the rounder of them tells."""
    there, back = _converted(amount, unit, other_unit), _converted(other, other_unit, unit)
    pairs = [(exact, other) for exact in there] + [(exact, amount) for exact in back]
    if unit in known_units() and known_units()[unit].dimension == "time":
        return any(abs(exact - told) <= abs(exact) * slack for exact, told in pairs)
    place = last_place(amount) if last_place(amount) == last_place(other) else 0
    return any(close(exact, told, slack, max(place, 0)) for exact, told in pairs)


def _converted(amount: Decimal, unit: str, to: str) -> list[Decimal]:
    one, two = _base(unit, to), _base(to, unit)
    if one and two and one.dimension == two.dimension:
        return [amount * one.factor / two.factor]
    if to in (_CELSIUS, _DEGREE) and unit in (_FAHRENHEIT, _DEGREE):
        return [(amount - _FREEZING) / _STEP, amount / _STEP]
    if to == _FAHRENHEIT:
        return [amount * _STEP + _FREEZING, amount * _STEP]
    return []


def _base(unit: str, other: str) -> Unit | None:
    """A unit; of a rate its measure where the other says the hour elsewhere: 每小时85英里."""
    whole = unit if ("/" in unit) == ("/" in other) else unit.partition("/")[0]
    return known_units().get(whole)


def close(exact: Decimal, rounded: Decimal, slack: Decimal = SLACK, place: int = 0) -> bool:
    """Whether an amount is another one rounded to the digits that it shows, or to a place."""
    step = Decimal(1).scaleb(min(last_place(rounded), place))
    allowed = max(abs(exact) * slack, min(step / 2, abs(exact) * WIDEST_SLACK))
    return abs(exact - rounded) <= allowed


def last_place(amount: Decimal) -> int:
    """The power of ten of the last digit that is not 0: 3 for 12,000, -1 for 2.5."""
    exponent = amount.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
