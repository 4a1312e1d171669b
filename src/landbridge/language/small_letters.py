"""An expression in small letters, which finds in a text in small letters what it finds in any.

Where case does not count, `re` makes each character of a text small for each expression that
looks at it; English patterns search a text that is in small letters already in half the time.
"""

from __future__ import annotations

import re

from landbridge.language.starts import CASED, CLASS

_PIECE = re.compile(r"(?P<kept>\(\?P<\w+>|\\.)|[^\\(]+|\(", re.DOTALL)
"""The name of a group or an escape, which stay as they are, or what is made small."""
_RANGE = re.compile(r"([^\\])-([^\]\\])")
_BY_NUMBER = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")


def in_small_letters(expression: str) -> str | None:
    """The expression for small letters; None where case counts, or it cannot be made small."""
    if CASED in expression or _has_mixed_range(expression) or _has_numbered_capital(expression):
        return None
    return _PIECE.sub(lambda piece: piece[0] if piece["kept"] else piece[0].lower(), expression)


def _has_mixed_range(expression: str) -> bool:
    """Whether a class has a range from a capital to none, or to one from none."""
    ranges = (ends for each in CLASS.findall(expression) for ends in _RANGE.findall(each))
    return any(first.isupper() != last.isupper() for first, last in ranges)


def _has_numbered_capital(expression: str) -> bool:
    """Whether a capital is written by its number."""
    return any(
        chr(int(wide or narrow, 16)).isupper() for wide, narrow in _BY_NUMBER.findall(expression)
    )
