"""Amounts as English writes and says them, with the arithmetic worked by hand."""

from decimal import Decimal

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.measure import Measure
from landbridge.language.mention import Sort
from landbridge.language.quantities import (
    find_numbers,
    find_ordinals,
    find_quantities,
    find_units,
)
from landbridge.language.values import Money, Number, Quantity, Rank


def numbers(text: str) -> list[tuple[str, Decimal]]:
    folded = fold_text(text)
    mentions = find_numbers(folded, "en")
    return [(folded.text[m.start : m.end], m.value.amount) for m in mentions]  # type: ignore[attr-defined]


def value(text: str) -> object:
    (mention,) = find_quantities(fold_text(text), "en")
    return mention.value


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("two fifths", "0.4"),
        ("seventeen eighths", "2.125"),
        ("three hundred and one quarter", "300.25"),
        ("seven and a half", "7.5"),
        ("two and a half million", "2500000"),
        ("four million and a half", "4500000"),
        ("3 1/2", "3.5"),
        ("2½", "2.5"),
        ("one out of four", "0.25"),
        ("a hundred and six", "106"),
        ("4.2e3", "4200"),
        ("2.5x10^3", "2500"),
        ("2^-2", "0.25"),
        ("30 000", "30000"),
        ("2.500,75", "2500.75"),
        ("25k", "25000"),
        ("7 hundred and 12", "712"),
        ("minus six", "-6"),
    ],
)
def test_a_number_in_all_its_words(words: str, amount: str) -> None:
    assert numbers(words) == [(fold_text(words).text, Decimal(amount))]


def test_a_code_is_no_number() -> None:
    assert numbers("the 48km road, the 9th of them, gate B12") == []


def test_one_as_a_pronoun_is_no_number() -> None:
    assert numbers("the one we chose is one of them") == []
    assert numbers("one last try") == [("one", Decimal(1))]


def test_two_numbers_that_no_multiplier_joins_stay_two() -> None:
    assert numbers("two hundred and 3 hundred") == [
        ("two hundred", Decimal(200)),
        ("3 hundred", Decimal(300)),
    ]


def test_small_coins_and_units_add_to_the_large() -> None:
    assert value("6 dollars and 20 cents") == Money(Decimal("6.2"), "USD")
    assert value("It was 6 dollars 20.") == Money(Decimal("6.2"), "USD")
    assert value("6 feet 3 inches") == Quantity(Decimal("6.25"), "[ft_i]")


def test_a_multiplier_may_stand_behind_the_currency_or_in_it() -> None:
    assert value("60 EUR million") == Money(Decimal(60_000_000), "EUR")
    assert value("60 MEUR") == Money(Decimal(60_000_000), "EUR")
    assert value("1.5m people") == Quantity(Decimal(1_500_000), "{person}")


def test_a_letter_before_a_unit_multiplies() -> None:
    assert value("1.5m tonnes") == Quantity(Decimal(1_500_000), "t")
    assert value("1.5 m tonnes") == Quantity(Decimal(1_500_000), "t")
    assert value("3.5m-4m tonnes") == Quantity(Decimal(3_500_000), "t", Decimal(4_000_000))
    assert value("£2m-3m") == Money(Decimal(2_000_000), "GBP", Decimal(3_000_000))
    assert value("a wall 1.5m high") == Quantity(Decimal("1.5"), "m")
    assert value("25 m people") == Quantity(Decimal(25), "m")


def test_a_sign_may_stand_before_the_currency() -> None:
    assert value("-$40") == Money(Decimal(-40), "USD")


def test_a_measure_may_stand_in_brackets() -> None:
    assert value("45 (kg)") == Quantity(Decimal(45), "kg")


def test_ordinals_count_from_the_start_the_end_or_here() -> None:
    folded = fold_text("the third and the second to last, then the next")
    found = [m.value for m in find_ordinals(folded, "en")]
    assert found == [Number(Decimal(3)), Rank(-1, "end"), Rank(1, "current")]


def test_units_are_named_without_a_number() -> None:
    (unit,) = find_units(fold_text("in fahrenheit"), "en")
    assert (unit.sort, unit.value) == (Sort.TEMPERATURE, Measure(Sort.TEMPERATURE, "[degF]"))
    assert find_units(fold_text("they won by a foot"), "en") == []
