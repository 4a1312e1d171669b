"""Numbers, money, quantities and dates as a language writes them.

The short form of an amount is always exact: a magnitude is used only where at
most three decimals remain (83.7 billion, 837亿), else the number is written out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from unicodedata import bidirectional

from babel.dates import format_skeleton, get_month_names
from babel.numbers import format_decimal, get_currency_name

from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import Money, Number, PartialDate, Percent, Quantity, When

_DECIMALS = 3
_HUNDREDTHS = "#,##0.00"


def format_figure(value: Number | Percent | Money | Quantity | When, language: str) -> str:
    """Any number, amount or date in its short form."""
    match value:
        case When():
            return format_when(value, language)
        case Money():
            return format_money(value, language)
        case Quantity():
            return format_quantity(value, language)
        case Percent():
            return format_percent(value, language)
        case Number():
            return format_number(value, language)


def format_number(number: Number, language: str) -> str:
    """A number in its short form, with its range and hedge."""
    return _hedged(number, language, lambda amount: _short(amount, phrases(language)))


def format_percent(share: Percent, language: str) -> str:
    """A share in percent."""
    words = phrases(language)
    written = _hedged(share, language, lambda amount: _written_out(amount, words))
    return words.text("figure.percent", amount=written)


def format_money(money: Money, language: str) -> str:
    """An amount of money in its short form: CNY 83.7 billion, 837亿元, 83,7 млрд юаней."""
    words = phrases(language)
    written = _hedged(money, language, lambda amount: _short(amount, words))
    word = _currency(money.currency, words)
    key = _key("figure.money", written, words)
    return words.text(key, amount=written, currency=word, code=money.currency)


def format_money_exactly(money: Money, language: str) -> str:
    """An amount of money written out, with its currency code: 83,700,000,000 CNY."""
    words = phrases(language)
    written = _hedged(money, language, lambda amount: _written_out(amount, words))
    return f"{written} {money.currency}"


def format_quantity(quantity: Quantity, language: str) -> str:
    """A measured amount with the unit's sign or word."""
    words = phrases(language)
    written = _hedged(quantity, language, lambda amount: _short(amount, words))
    sign = quantity.unit.strip("{}")
    unit = words.find(f"unit.{sign}") or sign
    return words.text(_key("figure.quantity", written, words), amount=written, unit=unit)


def format_when(when: When, language: str) -> str:
    """A date or a range of dates in words; Thai years are of the Buddhist era."""
    words = phrases(language)
    written = _range(when.start, when.end, words)
    return words.text("when.about", when=written) if when.approximate else written


def format_date(day: PartialDate, language: str) -> str:
    """A date in words, as exact as it is known."""
    return format_when(When(day), language)


def format_day_of_year(day: date, language: str) -> str:
    """A day that comes again each year: May 1, 5月1日, 1 мая."""
    return str(format_skeleton("MMMMd", day, locale=phrases(language).locale))


def format_times(ratio: Decimal, language: str) -> str:
    """How many times as much: a factor of 10, 10倍, в 10 раз."""
    return phrases(language).count("count.times", ratio)


def format_score(score: float, language: str) -> str:
    """A score or a share to two decimals: 0.53, 0,53."""
    locale = phrases(language).locale
    return str(format_decimal(score, format=_HUNDREDTHS, locale=locale))


def isolated(text: str) -> str:
    """A text to stand inside another; one with letters that run from right to left keeps its
    order to itself (Unicode Standard Annex 9, first strong isolate)."""
    runs_left = any(bidirectional(sign) in ("R", "AL") for sign in text)
    return f"\u2068{text}\u2069" if runs_left else text


def _hedged(
    value: Number | Percent | Money | Quantity, language: str, written: Callable[[Decimal], str]
) -> str:
    words = phrases(language)
    amount = written(value.amount)
    if value.high is not None:
        amount = words.text("figure.range", low=amount, high=written(value.high))
    if value.approximation is None:
        return amount
    return words.text(f"approximation.{value.approximation}", amount=amount)


def _key(key: str, written: str, words: Phrases) -> str:
    """The key for a unit after a word such as million, where the language has one of its own."""
    after_word = f"{key}_scaled"
    return after_word if written[-1:].isalpha() and words.has(after_word) else key


def _short(amount: Decimal, words: Phrases) -> str:
    for power, key in _magnitudes(words):
        scaled = amount.scaleb(-power)
        if abs(scaled) >= 1 and scaled == round(scaled, _DECIMALS):
            number = _written_out(scaled, words)
            return words.text("figure.scaled", amount=number, magnitude=words.text(key))
    return _written_out(amount, words)


def _magnitudes(words: Phrases) -> list[tuple[int, str]]:
    own = [key for key in words.table if key.startswith("magnitude.")]
    return sorted(((int(key.rpartition(".")[2]), key) for key in own), reverse=True)


def _written_out(amount: Decimal, words: Phrases) -> str:
    return words.decimal(amount)


def _currency(code: str, words: Phrases) -> str:
    """The currency's word: the pack's, else CLDR's form for many."""
    return words.table.get(f"currency.{code}") or get_currency_name(code, 5, locale=words.locale)


def _range(start: PartialDate, end: PartialDate | None, words: Phrases) -> str:
    if end is None or end == start:
        return _single(start, words)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return words.text("when.days", first=start.day, **_parts(end, words))
    if start.year == end.year and start.month and end.month:
        kind = "when.months_of_year" if start.day is None else "when.days_of_year"
        return words.text(
            kind,
            start=_without_year(start, words),
            until=_without_year(end, words),
            end=_single(end, words),
            year=_year(end, words),
        )
    return words.text("when.range", start=_single(start, words), end=_single(end, words))


def _single(day: PartialDate, words: Phrases) -> str:
    return words.text(f"when.{_precision(day)}", **_parts(day, words))


def _without_year(day: PartialDate, words: Phrases) -> str:
    kind = "when.month_only" if day.day is None else "when.day_only"
    return words.text(kind, **_parts(day, words))


def _precision(day: PartialDate) -> str:
    if day.month is None:
        return "year"
    return "month" if day.day is None else "day"


def _year(day: PartialDate, words: Phrases) -> int:
    return day.year + int(words.text("when.era_offset"))


def _parts(day: PartialDate, words: Phrases) -> dict[str, object]:
    parts: dict[str, object] = {"year": _year(day, words), "day": day.day or ""}
    if day.month:
        alone = day.day is None and words.has("when.month_alone")
        names = get_month_names("wide", "stand-alone" if alone else "format", words.locale)
        parts["month"] = names[day.month]
        parts["month_number"] = day.month
    return parts
