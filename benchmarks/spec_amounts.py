"""What landbridge finds of amounts, and what a spec wants, in one form to compare.

A spec wants each number by itself: no hedge, no range. A number model is given
every number, whatever it counts; any other model what has its kind of measure.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Context, Decimal

from benchmarks.spec_cases import SpecCase, SpecResult
from benchmarks.spec_units import currency_of, unit_of
from landbridge.language.folded import Folded
from landbridge.language.measure import Measure
from landbridge.language.mention import Mention, Sort, without_overlaps
from landbridge.language.quantities import find_numbers, find_ordinals, find_quantities, find_units
from landbridge.language.values import Money, Number, Percent, Quantity, Rank

Value = tuple[str, ...]
_TYPES = {
    "Number": "number",
    "Ordinal": "ordinal",
    "Percent": "percentage",
    "Age": "age",
    "Currency": "currency",
    "Dimension": "dimension",
    "Temperature": "temperature",
}
_SORTS = {
    "Ordinal": Sort.ORDINAL,
    "Percent": Sort.PERCENT,
    "Age": Sort.AGE,
    "Currency": Sort.MONEY,
    "Dimension": Sort.QUANTITY,
    "Temperature": Sort.TEMPERATURE,
}
_CONTEXT = Context(prec=12)
"""So many significant digits are compared: a spec rounds thirds to 15."""


def found_amounts(case: SpecCase, folded: Folded) -> Iterator[tuple[Mention, str, Value]]:
    """The mentions that a case's model is about, with type and value."""
    if case.model == "Number":
        mentions = find_numbers(folded, case.language)
    elif case.model == "Ordinal":
        mentions = find_ordinals(folded, case.language)
    else:
        mentions = find_quantities(folded, case.language, bare=True)
        mentions = without_overlaps([*mentions, *find_units(folded, case.language)])
        mentions = [mention for mention in mentions if _is_of(mention, case.model)]
    for mention in mentions:
        kind = "ordinal.relative" if isinstance(mention.value, Rank) else _TYPES[case.model]
        yield mention, kind, _value(mention.value)


def wanted_amount(result: SpecResult) -> Value:
    """The value that a spec wants; empty parts where it gives none."""
    stated = result.resolution
    amount = str(stated.get("value"))
    if result.type == "currency":
        code, factor = currency_of(stated.get("unit", ""), stated.get("isoCurrency"))
    elif "unit" in stated:
        code, factor = unit_of(stated["unit"])
    else:
        return (_plain(amount),)
    return _plain(amount, factor), code


def _is_of(mention: Mention, model: str) -> bool:
    """Whether a mention is of a model's kind: a degree is of two, people and flights of none."""
    unit = mention.value.unit if isinstance(mention.value, Quantity) else ""
    if unit == "deg":
        return model in ("Dimension", "Temperature")
    return mention.sort is _SORTS[model] and not unit.startswith("{")


def _value(value: object) -> Value:
    match value:
        case Money():
            return _plain(str(value.amount)), value.currency
        case Quantity():
            return _plain(str(value.amount)), value.unit
        case Percent() | Number():
            return (_plain(str(value.amount)),)
        case Measure(sort=Sort.PERCENT):
            return ("null",)
        case Measure():
            return "None", value.code
        case Rank():
            return (f"{value.origin}{value.offset:+}",)
    raise TypeError(f"{value!r} is no amount")


def _plain(written: str, factor: Decimal = Decimal(1)) -> str:
    """A written number in the one form that is compared; any other word as it is."""
    try:
        number = Decimal(written.rstrip("%")) * factor
    except ArithmeticError:
        return written
    return str(_CONTEXT.plus(number).normalize(_CONTEXT))
