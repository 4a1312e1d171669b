"""Registered numbers of companies, with their check digits: USCC, ИНН, ОГРН, Thai, LEI, VAT.

A number is told by the word before it (`registers.csv`) or, where nothing is said, by its form
and its check digits. Bare figures in running text say too little: there only a USCC or an LEI
needs no word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number in a text and its place there, in code points."""

    start: int
    end: int
    read: Identifier | WrongNumber


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
_FIRST = r"(?=[A-Z]{0,8}\d)[\dA-Z]"
_WRITTEN = tuple(
    re.compile(_FIRST + rest, re.IGNORECASE)
    for rest in (r"(?:-?[\dA-Z]){4,24}", r"(?:[ -]?[\dA-Z]){7,30}")
)
"""A number written in one piece, and one that blanks part."""
_LONG_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])(?=[A-Z]{0,8}[0-9])[0-9A-Z]{18}(?:[0-9]{2})?(?![0-9A-Za-z])"
)
"""A USCC or an LEI, long enough to be known without a word before it."""
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


def identifiers_in(text: str) -> tuple[FoundNumber, ...]:
    """The registered numbers in a running text, those with wrong check digits too."""
    found = {(one.start, one.end): one for one in _announced_numbers(text)}
    for one in _bare_numbers(text):
        if not any(one.start < end and start < one.end for start, end in found):
            found[one.start, one.end] = one
    return tuple(found[span] for span in sorted(found))


def _plain(number: str) -> str:
    """A number in capitals and digits of one kind: wide ones and Thai ones are unified."""
    written = _PARTING.sub("", unicodedata.normalize("NFKC", number)).upper()
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in written)


def _announced_numbers(text: str) -> Iterator[FoundNumber]:
    for word in _announced().finditer(text):
        numbers = [one for form in _WRITTEN if (one := form.match(text, word.end()))]
        read = [FoundNumber(*one.span(), check(_system_of(word), one[0])) for one in numbers]
        right = [one for one in read if isinstance(one.read, Identifier)]
        yield from (right or read)[:1]


def _bare_numbers(text: str) -> Iterator[FoundNumber]:
    for number in _LONG_NUMBER.finditer(text):
        read = _told_by_form(number[0])
        if isinstance(read, Identifier):
            yield FoundNumber(*number.span(), read)


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
        for row in rows_of("registers.csv")
        for language in ("zh", "en", "ru", "th")
        for form in forms_of(row[language])
    }
