"""The landed cost: goods, freight, insurance, duty and tax, each as a range with its source.

With shares d (duty) and t (tax), goods of value g, freight f to the border and insurance i: the
customs value is g + f + i (CIF) or g (FOB); duty is d times it; tax is t times what is paid
up to the border and duty, or times the customs value and duty, as the country has it
(Agreement on Customs Valuation of 1994, article 8).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from landbridge.claims.model import Reason
from landbridge.route.customs import Customs, Duty, Import, Taxed, Valued
from landbridge.route.facts import Facts
from landbridge.route.model import (
    NOTHING,
    Corridor,
    Element,
    Figure,
    Handling,
    Operation,
    Range,
    Source,
)

INSURANCE = Range(0.001, 0.003, 0.006)
"""The share of the goods' value that insuring them on the way costs."""
INSURANCE_SOURCE = Source("estimate of the trade", 2025)
SHARE = "%"


@dataclass(frozen=True, slots=True)
class Goods:
    """What is sold: its value in US dollars, the country it comes from, and its HS heading."""

    value: float
    origin: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Landed:
    """What goods have cost when they arrive, in US dollars; the tax is told apart, for many
    importers have it back."""

    goods: Range
    freight: Range
    insurance: Range
    duty: Range
    tax: Range
    figures: tuple[Figure, ...]

    @property
    def before_tax(self) -> Range:
        """All but the tax."""
        return self.goods + self.freight + self.insurance + self.duty

    @property
    def total(self) -> Range:
        """All together."""
        return self.before_tax + self.tax


def landed(
    corridor: Corridor, goods: Goods, country: str, facts: Facts, customs: Customs
) -> Landed | Reason:
    """The landed cost in a country by one corridor, or why it cannot be told."""
    taxes = customs.imports.get(country)
    if taxes is None:
        return Reason.of("no_import_figures", country=f"place:{country}")
    duty = None
    if not facts.passes_freely(goods.origin, country):
        duty = customs.duty(country, goods.origin, goods.heading)
        if duty is None:
            return Reason.of("no_duty_figures", country=f"place:{country}")
    return _reckoned(corridor, goods, taxes, duty)


def _reckoned(corridor: Corridor, goods: Goods, taxes: Import, duty: Duty | None) -> Landed:
    value = Range(goods.value, goods.value, goods.value)
    insurance = INSURANCE.times(goods.value)
    paid = value + cost_to_border(corridor.elements) + insurance
    customs_value = paid if taxes.valued is Valued.CIF else value
    levied = NOTHING if duty is None else share_of(customs_value, duty.share)
    taxable = (paid if taxes.taxed is Taxed.LANDED else customs_value) + levied
    tax = taxable.times(taxes.vat)
    figures = tuple(_figures(taxes, duty))
    return Landed(value, corridor.cost, insurance, levied, tax, figures)


def cost_to_border(elements: Iterable[Element]) -> Range:
    """What is paid before the goods are cleared for the last time; all where they never are."""
    told = tuple(elements)
    cleared = [at for at, each in enumerate(told) if _clears(each)]
    before = told[: cleared[-1]] if cleared else told
    return sum((each.cost for each in before), NOTHING)


def share_of(value: Range, share: Range) -> Range:
    """A share of a value; both may be ranges."""
    return Range(value.low * share.low, value.likely * share.likely, value.high * share.high)


def _clears(element: Element) -> bool:
    return isinstance(element, Handling) and element.operation is Operation.CLEAR


def _figures(taxes: Import, duty: Duty | None) -> Iterable[Figure]:
    yield Figure("insurance", INSURANCE.times(100), SHARE, INSURANCE_SOURCE)
    if duty is not None:
        yield Figure("duty", duty.share.times(100), SHARE, duty.source)
    yield Figure("vat", Range(taxes.vat, taxes.vat, taxes.vat).times(100), SHARE, taxes.source)
