"""How a number in a spreadsheet is displayed: as a date, a time, a percentage, an amount.

Dates and times of day are shown in ISO form, whatever order the sheet's locale gives them;
literal text and currency signs of a format are kept, for they say what the
number is. Format codes: ECMA-376 part 1 (2016), 18.8.30 and 18.8.31.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BUILT_IN = {
    "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "37": "#,##0", "38": "#,##0", "39": "#,##0.00", "40": "#,##0.00",
}  # fmt: skip
_BUILT_IN_DATES = frozenset(map(str, (*range(14, 18), 22, *range(27, 32), 36, *range(50, 59))))
_BUILT_IN_CLOCKS = frozenset(map(str, (*range(18, 23), *range(32, 36), 45, 47, 55, 56)))
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].')
_DIGITS = re.compile(r"[#0?](?:[#0?,.]| (?=[#0?]))*")
_DAY = re.compile(r"[dyb]", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![a-z])h{1,2}(?![a-z])|m{1,2}:ss?(?![a-z])", re.IGNORECASE)
_ELAPSED = re.compile(r"\[[hms]{1,2}\]", re.IGNORECASE)
_LAST_SERIAL = 2_958_466
_SECONDS_A_DAY = 86_400


@dataclass(frozen=True, slots=True)
class CellFormat:
    """The display of a number: a code of the sheet, a date, a time of day, or both."""

    code: str = ""
    dated: bool = False
    clocked: bool = False
    epoch: datetime = datetime(1899, 12, 30)

    def show(self, value: str) -> str:
        """What a cell with this format displays for a stored number."""
        try:
            number = Decimal(value)
        except InvalidOperation:
            return value
        if not number.is_finite() or number.adjusted() > 30:
            return value
        if self.clocked and 0 <= number < (1 if self.dated else _LAST_SERIAL):
            return _time_of_day(self._moment(number))
        if self.dated and 0 < number < _LAST_SERIAL:
            return self._show_date(number)
        return self._show_number(number)

    def _show_date(self, serial: Decimal) -> str:
        """The day, and the time where the format shows one and it is not midnight."""
        moment = self._moment(serial) if self.clocked else self.epoch + timedelta(days=int(serial))
        day, time = moment.date().isoformat(), _time_of_day(moment)
        return day if time == "00:00" else f"{day} {time}"

    def _moment(self, serial: Decimal) -> datetime:
        """The moment of a serial number, which binary fractions miss by less than a second."""
        seconds = (serial * _SECONDS_A_DAY).quantize(Decimal(1), ROUND_HALF_UP)
        return self.epoch + timedelta(seconds=int(seconds))

    def _show_number(self, number: Decimal) -> str:
        pattern = _positive_part(self.code)
        digits = _DIGITS.search(_LITERAL.sub(lambda literal: "\0" * len(literal[0]), pattern))
        if not digits:
            return _general(number)
        before, after = pattern[: digits.start()], pattern[digits.end() :]
        if "%" in after:
            number *= 100
        shown = _grouped(number, digits[0].strip())
        return (_literal(before) + shown + _literal(after)).strip()


def cell_formats(styles: Element, *, dated_1904: bool) -> list[CellFormat]:
    """The formats of a workbook's cell styles, in their order."""
    codes = {
        item.get("numFmtId", ""): item.get("formatCode", "") for item in styles.iter(f"{_S}numFmt")
    }
    cells = styles.find(f"{_S}cellXfs")
    ids = [style.get("numFmtId", "0") for style in cells] if cells is not None else []
    return [_format(number, codes, dated_1904) for number in ids]


def _format(number: str, codes: Mapping[str, str], dated_1904: bool) -> CellFormat:
    code = codes.get(number) or _BUILT_IN.get(number, "")
    dated = number in _BUILT_IN_DATES or bool(_DAY.search(_LITERAL.sub("", code)))
    clocked = number in _BUILT_IN_CLOCKS or _is_clock(code)
    if dated_1904:
        return CellFormat(code, dated, clocked, datetime(1904, 1, 1))
    return CellFormat(code, dated, clocked)


def _is_clock(code: str) -> bool:
    """Whether a format shows a time of day; one of elapsed hours ([h]:mm) shows none."""
    return not _ELAPSED.search(code) and bool(_CLOCK.search(_LITERAL.sub("\0", code)))


def _time_of_day(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S" if moment.second else "%H:%M")


def _positive_part(code: str) -> str:
    return code.split(";")[0]


def _literal(pattern: str) -> str:
    """The text that a piece of a format displays; a currency sign may be bracketed."""
    return _LITERAL.sub(lambda found: found[1] or found[2] or found[3] or "", pattern)


def _general(number: Decimal) -> str:
    rounded = f"{float(number):.15g}"
    text = f"{Decimal(rounded):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grouped(number: Decimal, digits: str) -> str:
    whole, _, fraction = digits.partition(".")
    places = len(re.findall("[0#?]", fraction))
    scale = len(whole) - len(whole.rstrip(","))
    scaled = number / 1000**scale
    shown = scaled.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{shown:,f}" if "," in whole.rstrip(",") else f"{shown:f}"
    optional = len(re.findall("[#?]", fraction))
    for _ in range(optional):
        text = text.removesuffix("0")
    return text.removesuffix(".")
