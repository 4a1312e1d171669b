"""Sums against each other: within one currency as they stand, between two by their rates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import inf, nan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.language.values import Money
from landbridge.match.model import Obstacle, Profile, Sort

SLACK = 1.1
"""How far over a budget a price may go where either is hedged ("about"); our own choice."""


class Span(NamedTuple):
    """From how much to how much, NaN where that is not known.

    The unit is the common currency, "", of an amount whose rate is known; else its own.
    """

    low: float
    high: float
    unit: str = ""


class Spans:
    """Many amounts, laid out to be compared with one at a time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        spans = tuple(spans)
        self._low, self._high = np.array([span[:2] for span in spans]).reshape(-1, 2).T
        self._unit = np.array([span.unit for span in spans], dtype=np.str_)

    def closeness(self, one: Span) -> NDArray[np.float64]:
        """How alike one amount and each of these are: 1 where they overlap, else the lesser
        over the greater; 0 where one is not known or no rate joins their currencies."""
        with np.errstate(divide="ignore", invalid="ignore"):
            apart = np.where(self._low > one.high, one.high / self._low, self._high / one.low)
            meet = (one.low <= self._high) & (self._low <= one.high)
            alike = np.where(meet, 1.0, np.nan_to_num(np.clip(apart, 0.0, 1.0)))
        known: NDArray[np.float64] = np.where(self._unit == one.unit, alike, 0.0)
        return known


def span_of(money: Money | None, rates: Mapping[str, float]) -> Span:
    """An amount in the common currency; in its own where that has no rate."""
    if money is None:
        return Span(nan, nan)
    high = money.amount if money.high is None else money.high
    rate = rates.get(money.currency)
    if rate is None:
        return Span(float(money.amount), float(high), money.currency)
    return Span(float(money.amount) * rate, float(high) * rate)


def budget_obstacles(
    offer: Profile, need: Profile, rates: Mapping[str, float]
) -> Iterator[Obstacle]:
    """A price above the budget; a project and a zone have no price, and may be shared.

    One currency is compared without a rate; two that have none are said to be open.
    """
    if offer.amount is None or need.amount is None:
        return
    if Sort.PARTY is not offer.sort or Sort.PARTY is not need.sort:
        return
    price, budget = span_of(offer.amount, rates), span_of(need.amount, rates)
    values = {"price": shown(offer.amount), "budget": shown(need.amount)}
    hedged = offer.amount.approximation or need.amount.approximation
    if price.unit != budget.unit:
        yield Obstacle(Reason.of("budget_not_compared", **values))
    elif price.low > budget.high * (SLACK if hedged else 1.0):
        times = price.low / budget.high if budget.high else inf
        remedy = Reason.of("close_price_gap", times=f"{times:.3g}", **values)
        claims = (*offer.claims_of("amount"), *need.claims_of("amount"))
        yield Obstacle(Reason.of("over_budget", **values), True, remedy, claims)


def shown(money: Money) -> str:
    """Currency and amount, or from where to where, as a value of a reason."""
    most = "" if money.high is None else f"..{money.high:f}"
    return f"{money.currency} {money.amount:f}{most}"
