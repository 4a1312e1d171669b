"""Registered numbers of companies, with their check digits: USCC, ИНН, ОГРН, Thai, LEI, VAT.

A number is told by the word before it (`registries.csv`) or, where nothing is said, by its form
and its check digits.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from stdnum import lei
from stdnum.cn import uscc
from stdnum.eu import vat
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.ru import inn, ogrn
from stdnum.th import moa

from landbridge.world.tables import forms_of, rows_of


class System(StrEnum):
    """Who gives the numbers, or by which standard they are made."""

    USCC = "uscc"
    INN = "inn"
    OGRN = "ogrn"
    OGRNIP = "ogrnip"
    THAI = "thai"
    LEI = "lei"
    VAT = "vat"


class Flaw(StrEnum):
    """What is wrong with a number."""

    UNKNOWN_FORM = "unknown_form"
    FORM = "form"
    CHECK_DIGITS = "check_digits"


@dataclass(frozen=True, slots=True)
class Identifier:
    """A registered number in its normal form, its check digits verified."""

    system: System
    number: str


@dataclass(frozen=True, slots=True)
class WrongNumber:
    """A number that is none, of the system that it is said or seems to be of, and why not."""

    stated: str
    flaw: Flaw
    system: System | None = None


_VALIDATE = {
    System.USCC: uscc.validate,
    System.INN: inn.validate,
    System.OGRN: ogrn.validate,
    System.OGRNIP: ogrn.validate,
    System.THAI: moa.validate,
    System.LEI: lei.validate,
    System.VAT: vat.validate,
}
_FORMS = {
    System.USCC: re.compile(r"[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}"),
    System.LEI: re.compile(r"[0-9A-Z]{18}[0-9]{2}"),
    System.INN: re.compile(r"[0-9]{10}|[0-9]{12}"),
    System.OGRN: re.compile(r"[1-9][0-9]{12}"),
    System.OGRNIP: re.compile(r"[34][0-9]{14}"),
    System.THAI: re.compile(r"0[0-9]{12}"),
    System.VAT: re.compile(r"[A-Z]{2}[0-9A-Z]{8,12}"),
}
_PARTING = re.compile(r"[\s.\-‐–/]")


def check(system: System, number: str) -> Identifier | WrongNumber:
    """A number of a system in its normal form, or what is wrong with it."""
    plain = _plain(number)
    if not _FORMS[system].fullmatch(plain):
        return WrongNumber(number, Flaw.FORM, system)
    try:
        return Identifier(system, _VALIDATE[system](plain))
    except InvalidChecksum:
        return WrongNumber(number, Flaw.CHECK_DIGITS, system)
    except ValidationError:
        return WrongNumber(number, Flaw.FORM, system)


def read_number(stated: str) -> Identifier | WrongNumber:
    """A number that stands alone, with or without the word for its system before it."""
    announced = _announced().match(stated.strip())
    if announced:
        return check(_system_of(announced), stated.strip()[announced.end() :])
    return _told_by_form(stated)


def _plain(number: str) -> str:
    """A number in capitals and digits of one kind: wide ones and Thai ones are unified."""
    written = _PARTING.sub("", unicodedata.normalize("NFKC", number)).upper()
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in written)


def _told_by_form(stated: str) -> Identifier | WrongNumber:
    """The number of the system whose form and check digits it has."""
    plain = _plain(stated)
    read = [check(system, plain) for system, form in _FORMS.items() if form.fullmatch(plain)]
    right = [one for one in read if isinstance(one, Identifier)]
    wrong = [one for one in read if isinstance(one, WrongNumber)]
    if right:
        return right[0]
    if wrong:
        return WrongNumber(stated, wrong[0].flaw, wrong[0].system)
    return WrongNumber(stated, Flaw.UNKNOWN_FORM)


def _system_of(announced: re.Match[str]) -> System:
    return _words()[announced["word"].lower()]


@cache
def _announced() -> re.Pattern[str]:
    """A word for a system, and what may stand between it and the number."""
    words = "|".join(re.escape(word) for word in sorted(_words(), key=lambda word: -len(word)))
    between = r"(?:\s{0,3}(?:№|no\.|number|เลขที่))?[\s:：.#]{0,4}"
    return re.compile(rf"(?<![A-Za-zА-Яа-яё])(?P<word>{words})(?![A-Za-zА-Яа-яё]){between}", re.I)


@cache
def _words() -> dict[str, System]:
    return {
        form.lower(): System(row["code"])
        for row in rows_of("registries.csv")
        for language in ("zh", "en", "ru", "th")
        for form in forms_of(row[language])
    }
