"""The values of a row's cells: money, a code, dates, registered numbers, the language."""

from __future__ import annotations

import re
from itertools import product

from landbridge.claims.value import Code
from landbridge.language.folded import fold_text
from landbridge.language.identify import identify
from landbridge.language.language_names import language_named
from landbridge.language.values import Money, When
from landbridge.read.sheet_cells import SheetRow
from landbridge.read.sheet_columns import Column
from landbridge.read.stated import stated_money, stated_number, stated_when
from landbridge.world.codes import is_hs_code, isic_code
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.identifiers import WrongNumber, read_number

READING = ("en", "zh", "ru", "th")
"""Languages in which a cell is read where that of the row does not know its words."""
_CODE = re.compile(r"(?:(?P<system>[A-Za-z]{2,8})[\s:-]*)?(?P<code>[A-Z]?\d[\d. ]{0,14})")
_HS_DIGITS = (2, 4, 6, 8, 10)
"""Chapter, heading and subheading of the Harmonized System, and two national levels below."""
_PLACES = frozenset({"district", "city", "region", "country"})
_BETWEEN_NUMBERS = re.compile(r"\s*[;；,，、\n]\s*")
_RANGE = re.compile(r"(\d[\d., ]{0,20})\s?(?:[-–—~～至到]|to|до|ถึง)\s?(\d[\d., ]{0,20})")
_TO = re.compile(r"[-–—~～至到]|\bto\b|\bдо\b|ถึง")
_WIDEST = 100
"""A range that is read as wider was written with its ends the wrong way round: 10-5 million is
no "10 to 5,000,000"."""


def language_in(row: SheetRow) -> str:
    """The language that a row names, by code or name; else that of its words."""
    stated = row.text(Column.LANGUAGE)
    if not stated:
        return identify(row.text(Column.WHAT))
    code = language_named(stated)
    if code is None:
        raise row.refuse(Column.LANGUAGE, "unknown_language", stated=stated)
    return code


def registered_ids_in(row: SheetRow) -> list[str]:
    """The registered numbers of a row's party, as they are written."""
    return listed(row, Column.REGISTERED_ID, _BETWEEN_NUMBERS)


def registered_id(row: SheetRow, stated: str) -> Code:
    """A registered number with its register; raises RowRefused for a wrong one."""
    read = read_number(stated)
    if isinstance(read, WrongNumber):
        values = {"registry": read.system} if read.system else {}
        raise row.refuse(Column.REGISTERED_ID, f"number_{read.flaw}", stated=stated, **values)
    return Code(read.system, read.number)


def listed(row: SheetRow, column: Column, between: re.Pattern[str]) -> list[str]:
    """What a cell lists, each once."""
    return list(dict.fromkeys(filter(None, between.split(row.text(column)))))


def place_in(row: SheetRow, language: str) -> str | None:
    """The place where a row's party is, the narrowest that its cell names; None for an unknown."""
    gazetteer, text = Gazetteer.load(), row.text(Column.SEAT)
    named = [place.id for place in gazetteer.named(text)[:1]]
    for known in () if named else dict.fromkeys((language, *READING)):
        hits = gazetteer.find(fold_text(text, known).text, known)
        named = named or [hit.id for hit in hits if hit.sort in _PLACES]
    return max(named, key=lambda one: sum(gazetteer.lies_in(one, a) for a in named), default=None)


def code_in(row: SheetRow) -> Code:
    """The code of goods or of an activity; raises RowRefused for one that does not exist."""
    text = row.text(Column.CODE)
    found = _CODE.fullmatch(text)
    if not found:
        raise row.refuse(Column.CODE, "unreadable_code", stated=text)
    system = (found["system"] or "HS").lower()
    code = re.sub("[. ]", "", found["code"])
    if system == "hs" and len(code) not in _HS_DIGITS:
        raise row.refuse(Column.CODE, "hs_length", stated=text, digits=len(code))
    if (system == "hs" and not is_hs_code(code)) or (system == "isic" and not isic_code(code)):
        raise row.refuse(Column.CODE, "unreadable_code", stated=text)
    return Code(system, code)


def money_in(row: SheetRow, language: str) -> Money:
    """The amount with its currency; raises RowRefused for one that nobody could pay."""
    text = row.text(Column.AMOUNT)
    named = f"{row.units.get(Column.AMOUNT, '')} {row.text(Column.CURRENCY)}".strip()
    readings = product(dict.fromkeys((language, *READING)), ("", named))
    stated = (stated_money(text, given, known) for known, given in readings)
    money = next((found for found in stated if found), None)
    if money is None:
        code = "no_currency" if stated_number(text, language) else "unreadable_amount"
        raise row.refuse(Column.AMOUNT, code, stated=text)
    if money.amount <= 0 or _is_upside_down(text, money) or _ends_fall(text, language):
        raise row.refuse(Column.AMOUNT, "impossible_amount", stated=text)
    return money


def _is_upside_down(text: str, money: Money) -> bool:
    """Whether a range is written with its higher end first, and read as none or a vast one."""
    written = _RANGE.search(text)
    ends = [stated_number(end, "en") for end in written.groups()] if written else []
    if len(ends) < 2 or ends[0] is None or ends[1] is None:
        return False
    plausible = money.high is not None and money.high <= money.amount * _WIDEST
    return ends[0].amount > ends[1].amount and not plausible


def _ends_fall(text: str, language: str) -> bool:
    """Whether both ends of a range are sums of one currency, the higher first: 10 USD to 5 USD."""
    ends = _TO.split(text, maxsplit=1)
    for known in dict.fromkeys((language, *READING)) if len(ends) > 1 else ():
        low, high = (stated_money(end, "", known) for end in ends)
        if low and high and low.currency == high.currency:
            return low.amount > high.amount
    return False


def date_in(row: SheetRow, column: Column, language: str) -> When:
    """The date that a cell is; raises RowRefused where it is none."""
    text = row.text(column)
    whens = (stated_when(text, known) for known in dict.fromkeys((language, *READING)))
    when = next((found for found in whens if found), None)
    if when is None:
        raise row.refuse(column, "unreadable_date", stated=text)
    return when
