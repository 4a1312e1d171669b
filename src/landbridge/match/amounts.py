"""Price against budget, in one common currency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf, isnan, nan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.language.values import Money
from landbridge.match.model import Obstacle, Profile, Sort

SLACK = 1.1
"""How far over a budget a price may go where either is hedged ("about"); our own choice."""


class Span(NamedTuple):
    """From how much to how much, in the common currency; NaN where that is not known."""

    low: float
    high: float


UNKNOWN = Span(nan, nan)


def span_of(money: Money | None, rates: Mapping[str, float]) -> Span:
    """An amount in the common currency, where it and its rate are known."""
    rate = rates.get(money.currency) if money else None
    if money is None or rate is None:
        return UNKNOWN
    high = money.amount if money.high is None else money.high
    return Span(float(money.amount) * rate, float(high) * rate)


def closeness(
    one: Span, low: NDArray[np.float64], high: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How alike one amount and each of many are: 1 where they overlap, else the lesser over
    the greater; 0 where one is not known."""
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.where(low > one.high, one.high / low, high / one.low)
        alike = np.where((one.low <= high) & (low <= one.high), 1.0, apart)
    known: NDArray[np.float64] = np.nan_to_num(np.clip(alike, 0.0, 1.0))
    return known


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
    if offer.amount.currency == need.amount.currency:
        rates = {offer.amount.currency: 1.0}
    price, budget = span_of(offer.amount, rates), span_of(need.amount, rates)
    if isnan(price.low + budget.high):
        values = {"price": shown(offer.amount), "budget": shown(need.amount)}
        yield Obstacle(Reason.of("budget_not_compared", **values))
    hedged = offer.amount.approximation or need.amount.approximation
    if price.low > budget.high * (SLACK if hedged else 1.0):
        values = {"price": shown(offer.amount), "budget": shown(need.amount)}
        times = price.low / budget.high if budget.high else inf
        remedy = Reason.of("close_price_gap", times=f"{times:.1f}", **values)
        claims = (*offer.claims_of("amount"), *need.claims_of("amount"))
        yield Obstacle(Reason.of("over_budget", **values), True, remedy, claims)


def shown(money: Money) -> str:
    """Currency and amount, as a value of a reason."""
    return f"{money.currency} {money.amount:f}"
