"""Letters and English words for powers of a thousand, as texts in every language set them."""

from __future__ import annotations

from decimal import Decimal

from landbridge.language.number_atoms import MILLION, THOUSAND

_BILLION, _TRILLION = Decimal(10**9), Decimal(10**12)
LETTERS = {"k": THOUSAND, "m": MILLION, "g": _BILLION, "b": _BILLION}
"""The letters for powers of a thousand that stand behind digits in every language."""
MAGNITUDES = {
    "k": THOUSAND,
    **dict.fromkeys(("m", "mn", "mln", "million"), MILLION),
    **dict.fromkeys(("b", "bn", "billion"), _BILLION),
    **dict.fromkeys(("tn", "trillion"), _TRILLION),
}
"""English magnitudes, which texts in every language set beside a currency: RMB 83.7bn."""
