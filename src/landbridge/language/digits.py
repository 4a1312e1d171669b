"""Numbers written in digits, by the decimal and grouping signs of a language.

Digits of other scripts (๑๒๓, ٤٥) are read as those of ASCII; a sign in front is
not part of a number here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.lexicon import LETTER

_BEFORE = rf"(?<!\d)(?<!\d[.:])(?:(?<!{LETTER}-)|(?<=\d{LETTER}-))"
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_ARABIC_SIGNS = str.maketrans("٫٬٪،؛؟", ".,%,;?")
_ARABIC_SIGN = re.compile("[٫٬٪،؛؟]")
_AFTER = r"(?![\d:])(?!\.\d)"
_SCIENTIFIC = r"(?:e|[x×*] ?10\^)(?P<tens>[+-]?\d{1,2})"
_POWER = rf"(?:(?:e|[x×*] ?10\^)[+-]?\d{{1,2}}|\^[+-]?\d{{1,2}})(?!{LETTER})"
_RAISED = re.compile(rf"{_SCIENTIFIC}$|\^(?P<power>[+-]?\d{{1,2}})$")


@dataclass(frozen=True, slots=True)
class Digits:
    """How a language writes numbers in digits."""

    expression: re.Pattern[str]
    point: str

    @classmethod
    def of(cls, point: str, group: str) -> Digits:
        """The way with this decimal point and this sign between groups of three."""
        decimals = rf"{re.escape(point)}\d+"
        # One group after a blank may as well be a second number: ask for two,
        # except where the blank is what the language groups with,
        # or for zeros, which are no number: 40 000.
        blanks = r"\d{1,3}(?:(?: \d{3})" + ("+)" if group == " " else "{2,}| 000)")
        blanks += r"|\d{1,2}(?:,\d{2})+,\d{3}" if group == "," else ""
        foreign = r"\d{1,3}(?:\.\d{3})+,\d{1,2}" if point == "." else r"\d{1,3}(?:,\d{3})+\.\d{1,2}"
        foreign += r"|\d{1,3}(?:\.\d{3}){2,}" if group != "." else ""
        foreign += r"|\d{1,3}(?:,\d{3}){2,}" if point != "." else ""
        groups = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d{{1,3}}(?:['’]\d{{3}})+|{blanks}"
        loose = "" if group == "." or point == "." else r"|\.\d+"
        body = rf"{foreign}(?![\d.,]\d)|(?<![^\s(+-])\.\d+"
        body += rf"|(?:{groups})(?!\d)(?:{decimals})?|\d+(?:{decimals}{loose})?"
        after = f"{_AFTER}(?!{re.escape(point)}\\d)"
        return cls(re.compile(f"{_BEFORE}(?:{body})(?:{_POWER})?{after}"), point)

    def at(self, text: str, place: int, end: int) -> tuple[Decimal, int] | None:
        """The number in digits at a place and where it ends, within `end`."""
        found = self.expression.match(text, place, end)
        return (self.read(found[0]), found.end()) if found else None

    def read(self, written: str) -> Decimal:
        """The value of a number in digits; a point that groups nothing is a decimal point."""
        if power := _RAISED.search(written):
            return _raised(self.read(written[: power.start()]), power)
        point = self.point
        if "," in written and "." in written:
            point = max(",.", key=written.rindex)
        if point not in written and re.fullmatch(r"\d+\.(?:\d{1,2}|\d{4,})", written):
            point = "."
        if written.count(point) > 1:
            return Decimal(re.sub("[^0-9]", "", written))
        whole, _, decimals = written.partition(point)
        return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{decimals or 0}")


def _raised(base: Decimal, power: re.Match[str]) -> Decimal:
    """A number times a power of ten (1.3e6), or raised to a power itself (2^10)."""
    if power["tens"]:
        return base.scaleb(int(power["tens"]))
    return base ** int(power["power"]) if base else base


def with_ascii_digits(text: str) -> str:
    """The text with the digits and the Arabic signs beside them in ASCII; it keeps its length."""
    digits = _FOREIGN_DIGIT.sub(lambda digit: str(int(digit[0])), text)
    return digits.translate(_ARABIC_SIGNS) if _ARABIC_SIGN.search(digits) else digits
