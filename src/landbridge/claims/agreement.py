"""Whether two values of one predicate can both be right."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from landbridge.claims.value import Value, plain
from landbridge.language.values import Approximation, Money, Number, Percent, Quantity, When

Amount = Money | Quantity | Number | Percent

_HEDGES: dict[Approximation, tuple[Decimal, Decimal]] = {
    # What a hedge lets a value be, as factors: wide enough for newspapers, far from tenfold.
    Approximation.ABOUT: (Decimal("0.95"), Decimal("1.05")),
    Approximation.MORE_THAN: (Decimal(1), Decimal("1.5")),
    Approximation.AT_LEAST: (Decimal(1), Decimal("1.5")),
    Approximation.LESS_THAN: (Decimal("0.67"), Decimal(1)),
    Approximation.AT_MOST: (Decimal("0.67"), Decimal(1)),
    Approximation.SEVERAL: (Decimal(1), Decimal(1)),
}
_EXACT = (Decimal(1), Decimal(1))
_A_DAY = timedelta(days=1)


def agree(left: Value, right: Value) -> bool:
    """Whether two values hold together: equal, nested dates, amounts within their hedges.

    Words always do, and amounts in different currencies or units: one is a conversion.
    """
    if left == right:
        return True
    if isinstance(left, When) and isinstance(right, When):
        return dates_agree(left, right)
    if isinstance(left, Amount) and isinstance(right, Amount):
        return unit_of(left) != unit_of(right) or _amounts_agree(left, right)
    return False


def dates_agree(left: When, right: When) -> bool:
    """Whether one date lies within the other, or a single day is the day after the other.

    A relay dates an event by its own day; 17-19 lies within 16-19.
    """
    if left.contains(right) or right.contains(left):
        return True
    if left.approximate or right.approximate:
        return left.first <= right.last and right.first <= left.last
    single = left.first == left.last and right.first == right.last
    return single and abs(left.first - right.first) <= _A_DAY


def ratio_of(left: Value, right: Value) -> str | None:
    """How many times the larger amount is the smaller, to three digits; None for no amounts."""
    if not (isinstance(left, Amount) and isinstance(right, Amount)):
        return None
    small, large = sorted((left.amount, right.amount))
    if small <= 0 or unit_of(left) != unit_of(right):
        return None
    return plain((large / small).quantize(Decimal("0.01")).normalize())


def unit_of(amount: Amount) -> str:
    """The currency or unit of an amount; empty for plain numbers."""
    match amount:
        case Money(currency=currency):
            return currency
        case Quantity(unit=unit):
            return unit
        case Percent():
            return "%"
    return ""


def _amounts_agree(left: Amount, right: Amount) -> bool:
    low, high = _interval(left)
    other_low, other_high = _interval(right)
    return (low <= other_high and other_low <= high) or _is_rounded(left, right)


def _interval(amount: Amount) -> tuple[Decimal, Decimal]:
    low, high = _HEDGES[amount.approximation] if amount.approximation else _EXACT
    return amount.amount * low, (amount.high or amount.amount) * high


def _is_rounded(left: Amount, right: Amount) -> bool:
    """Whether one is the other with fewer digits: 84 for 83.7; one digit is not enough."""
    coarse, fine = sorted((left.amount, right.amount), key=_digits)
    digits = _digits(coarse)
    return digits > 1 and _rounded(fine, digits) == coarse


def _digits(amount: Decimal) -> int:
    return len(amount.normalize().as_tuple().digits)


def _rounded(amount: Decimal, digits: int) -> Decimal:
    return round(amount, digits - amount.adjusted() - 1)
