"""Signs of money that countries share are those of the country that the text names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Money


def sums(text: str, language: str = "en") -> list[tuple[str, Decimal, str]]:
    found = find_quantities(fold_text(text), language)
    return [
        (text[one.start : one.end], one.value.amount, one.value.currency)
        for one in found
        if isinstance(one.value, Money)
    ]


@pytest.mark.parametrize(
    ("text", "stated", "amount", "currency"),
    [
        ("A mill in Zambia cost K70 million.", "K70 million", 70_000_000, "ZMW"),
        ("Papua New Guinea lends K70 million.", "K70 million", 70_000_000, "PGK"),
        ("The Philippines lent P30-million.", "P30-million", 30_000_000, "PHP"),
        ("Botswana sold stones for P3 billion.", "P3 billion", 3_000_000_000, "BWP"),
        ("Nigeria built it for N12.5bn.", "N12.5bn", 12_500_000_000, "NGN"),
        ("South African R4,500 per head", "R4,500", 4_500, "ZAR"),
        ("Pakistan will pay Rs. 20 crore.", "Rs. 20 crore", 200_000_000, "PKR"),
        ("A road in India for Rs 20 crore", "Rs 20 crore", 200_000_000, "INR"),
        ("Uganda spent Shs 2 billion.", "Shs 2 billion", 2_000_000_000, "UGX"),
        ("Oman's port cost RO 6 million.", "RO 6 million", 6_000_000, "OMR"),
        ("It costs Ksh 7 billion.", "Ksh 7 billion", 7_000_000_000, "KES"),
        ("It costs GH₵ 7 million.", "GH₵ 7 million", 7_000_000, "GHS"),
        ("A ticket is 300 soms.", "300 soms", 300, "KGS"),
        ("They lent 40 million zlotys.", "40 million zlotys", 40_000_000, "PLN"),
    ],
)
def test_the_money_of_the_country_named(text: str, stated: str, amount: int, currency: str) -> None:
    assert sums(text) == [(stated, Decimal(amount), currency)]


@pytest.mark.parametrize(
    "text",
    [
        "Zambia mends road K7.",
        "They climbed K2.",
        "Nigeria bought N95 masks.",
        "A room for P30 more",
    ],
)
def test_a_letter_with_a_few_digits_is_a_code(text: str) -> None:
    assert sums(text) == []


def test_the_sign_is_read_in_other_languages_too() -> None:
    assert sums("Замбия построит завод за K70 млн.", "ru")[0][1:] == (Decimal(70_000_000), "ZMW")
