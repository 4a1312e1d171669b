"""The owners that a cell lists, each with its share and its registered numbers.

A legal form, another word for an institution or a registered number tells a firm; any other
owner is taken for a person, whom screening holds against firms as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from landbridge.claims.model import Kind
from landbridge.claims.value import Code
from landbridge.language.mention import Mention
from landbridge.language.values import Percent
from landbridge.read.sheet_cells import RowRefused, SheetRow
from landbridge.read.sheet_columns import Column, named_kind, words_for
from landbridge.read.sheet_values import READING
from landbridge.read.stated import stated_percents
from landbridge.world.identifiers import Flaw, Identifier, System, read_number

_OWNER = re.compile(r"[^;；、\n]+")
_PARTING = re.compile(r"[()（）,，]")
_EDGE = " \t,，:：-–—"
_DIGIT = re.compile(r"\d")
_EMPTY = re.compile(r"[(（]\s*[)）]")
_SOLE = re.compile(r"(?:ип|индивидуальный предприниматель)\s+", re.IGNORECASE)
"""A sole trader is a person, whatever stands before the name."""
_PERSONAL_INN = 12
"""A person's ИНН has twelve digits, a firm's ten."""
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Owner:
    """An owner, and from where to where in its cell it is listed."""

    start: int
    end: int
    stated: str
    name: str
    kind: Kind
    share: Percent | None = None
    numbers: tuple[Code, ...] = ()


def owners_in(row: SheetRow, language: str) -> Sequence[Owner]:
    """The owners of a row's party; raises RowRefused for impossible shares and wrong numbers."""
    placed = row.cells.get(Column.OWNERS)
    text = (placed.cell.broken or placed.cell.text) if placed else ""
    listed = [found for found in _OWNER.finditer(text) if found[0].strip()]
    owners = [_owner(row, found, language) for found in listed]
    if sum(owner.share.amount for owner in owners if owner.share) > _WHOLE:
        raise row.refuse(Column.OWNERS, "impossible_share", stated=row.text(Column.OWNERS))
    return owners


def _owner(row: SheetRow, listed: re.Match[str], language: str) -> Owner:
    stated = listed[0].strip()
    start = listed.start() + listed[0].index(stated)
    rest, share = _share(row, stated, language)
    name, numbers = _numbered(row, rest)
    if not name:
        raise row.refuse(Column.OWNERS, "impossible_share", stated=stated)
    is_sole = _SOLE.match(name) is not None
    name = _SOLE.sub("", name, count=1)
    kind = _kind("" if is_sole else name, numbers)
    return Owner(start, start + len(stated), stated, name, kind, share, numbers)


def _share(row: SheetRow, stated: str, language: str) -> tuple[str, Percent | None]:
    """What is left of an owner's words without its share, and the share."""
    readings = [stated_percents(stated, known) for known in dict.fromkeys((language, *READING))]
    found = max(readings, key=_length)
    if not found and not re.search("[%％]", stated):
        return stated, None
    share = found[0].value if len(found) == 1 else None
    if not isinstance(share, Percent) or not 0 < share.amount <= (share.high or _WHOLE) <= _WHOLE:
        raise row.refuse(Column.OWNERS, "impossible_share", stated=stated)
    before, after = stated[: found[0].start], stated[found[0].end :]
    rest = _EMPTY.sub("", f"{_without_word(before)} {_without_word(after)}")
    return rest.strip(_EDGE), share


def _length(percents: Sequence[Mention]) -> int:
    """How much of the words a reading takes: of 49,5 % one with a decimal comma takes all."""
    return sum(one.end - one.start for one in percents)


def _without_word(text: str) -> str:
    """Words beside a share without those that only say that it is one: 持股, доля, stake."""
    return _share_word().sub("", text.strip(_EDGE)).strip(_EDGE)


@cache
def _share_word() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, words_for("share")), key=lambda word: -len(word)))
    return re.compile(rf"(?:(?<![a-zа-яё])(?:{words}))$|^(?:{words})(?![a-zа-яё])", re.IGNORECASE)


def _numbered(row: SheetRow, words: str) -> tuple[str, tuple[Code, ...]]:
    """A name without the registered numbers that stand behind it, and these."""
    numbers = []
    for part in filter(_DIGIT.search, map(str.strip, _PARTING.split(words)[1:])):
        read = read_number(part)
        if isinstance(read, Identifier):
            numbers.append(Code(read.system, read.number))
            words = words.replace(part, "", 1)
        elif read.system and read.flaw is not Flaw.UNKNOWN_FORM:
            raise _wrong_number(row, part, read.flaw, read.system)
    return " ".join(_EMPTY.sub("", words).split()).rstrip(_EDGE), tuple(numbers)


def _wrong_number(row: SheetRow, stated: str, flaw: Flaw, system: System) -> RowRefused:
    return row.refuse(Column.OWNERS, f"number_{flaw}", stated=stated, registry=system)


def _kind(name: str, numbers: Sequence[Code]) -> Kind:
    if any(not _is_personal(number) for number in numbers):
        return named_kind(name) or Kind.COMPANY
    return named_kind(name) or (Kind.ORGANIZATION if numbers else Kind.PERSON)


def _is_personal(number: Code) -> bool:
    """Whether a number is one that people have too."""
    is_inn = number.vocabulary == System.INN and len(number.code) == _PERSONAL_INN
    return is_inn or number.vocabulary == System.OGRNIP
