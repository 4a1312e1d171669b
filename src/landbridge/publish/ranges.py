"""Figures of a way as people of the trade give them: two significant digits, with low and high."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from math import inf

from landbridge.language.phrases import Phrases, phrases
from landbridge.route.model import Range

_UNITS = ((1.0, "min", 60.0), (72.0, "h", 1.0), (inf, "d", 1 / 24))
"""Below how many hours a duration is told in which unit, and how many of it an hour has."""
_TONNE = 1000.0


def cost_words(cost: Range, language: str) -> str:
    """US dollars: USD 2,400 (1,900-3,100)."""
    words = phrases(language)
    likely = words.text("route.usd", amount=words.decimal(rounded(cost.likely)))
    return _with_bounds(likely, cost, words, rounded)


def hours_words(hours: Range, language: str) -> str:
    """A duration: 17 minutes (12-25), 31 hours (26-44); from three days on 6.5 days (5-9.2)."""
    words = phrases(language)
    unit, times = next((unit, times) for below, unit, times in _UNITS if hours.likely < below)
    shown = hours.times(times)
    amount = words.decimal(rounded(shown.likely))
    likely = words.text("figure.quantity", amount=amount, unit=words.text(f"unit.{unit}"))
    return _with_bounds(likely, shown, words, rounded)


def co2_words(kilograms: float, language: str) -> str:
    """CO2 equivalent in kilograms, from a tonne on in tonnes."""
    words = phrases(language)
    in_tonnes = kilograms >= _TONNE
    amount = words.decimal(rounded(kilograms / _TONNE if in_tonnes else kilograms))
    unit = words.text("unit.t" if in_tonnes else "unit.kg")
    return words.text("figure.quantity", amount=amount, unit=unit)


def upstream_words(kilograms: float, language: str) -> str:
    """What of CO2 equivalent is from well to tank: WTT 78 kg."""
    return phrases(language).text("emissions.upstream", amount=co2_words(kilograms, language))


def km_words(km: float, language: str) -> str:
    """Kilometres, whole from ten on."""
    words = phrases(language)
    amount = words.decimal(Decimal(round(km)) if km >= 10 else rounded(km))
    return words.text("figure.quantity", amount=amount, unit=words.text("unit.km"))


def figure_words(value: Range, unit: str, language: str) -> str:
    """A figure that was reckoned with, in its unit, to three digits: 0.55 (0.4-0.8) USD/TEU-km."""
    words = phrases(language)

    def exactly(number: float) -> Decimal:
        return rounded(number, 3)

    likely = words.decimal(exactly(value.likely))
    return f"{_with_bounds(likely, value, words, exactly)} {unit}".strip()


def rounded(number: float, digits: int = 2) -> Decimal:
    """A number with so many significant digits, without an exponent."""
    if not number:
        return Decimal(0)
    shown = Decimal(f"{number:.{digits - 1}e}")
    return shown.quantize(Decimal(1)) if shown == shown.to_integral_value() else shown


def _with_bounds(
    likely: str, value: Range, words: Phrases, shown: Callable[[float], Decimal]
) -> str:
    """The likely figure with low and high behind it, where they differ."""
    low, high = shown(value.low), shown(value.high)
    if low == high:
        return likely
    bounds = words.text("route.bounds", low=words.decimal(low), high=words.decimal(high))
    return words.text("route.range", likely=likely, bounds=bounds)
