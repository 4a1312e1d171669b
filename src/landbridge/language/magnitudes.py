"""Letters and English words for powers of a thousand, as texts in every language set them."""

from decimal import Decimal

LETTERS = {"k": Decimal(10**3), "m": Decimal(10**6), "g": Decimal(10**9), "b": Decimal(10**9)}
"""The letters for powers of a thousand that stand behind digits in every language."""
MAGNITUDES = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "million": Decimal(10**6),
    "bn": Decimal(10**9),
    "b": Decimal(10**9),
    "billion": Decimal(10**9),
    "tn": Decimal(10**12),
    "trillion": Decimal(10**12),
}
"""English magnitudes, which texts in every language set beside a currency: RMB 83.7bn."""
