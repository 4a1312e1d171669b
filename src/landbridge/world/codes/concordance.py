"""Which codes of one system belong to which of another.

NACE and OKVED are built on ISIC, class below class; goods of a heading come from several
classes of activity, so HS and ISIC are joined by shares that add up to one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from landbridge.world.tables import forms_of, lines_of, rows_of

_HEADING = len("0101")
_REPAIR = "C33"

Shares = Mapping[str, float]
"""Codes, and the share of each."""


def isic_of(system: str, code: str) -> Shares:
    """The ISIC classes that a code belongs to; none where the code is unknown."""
    return _isic_by_code(system).get(code, {})


def makers_of(heading: str) -> Shares:
    """The ISIC classes that make the goods of a heading, by shares that add up to one.

    Concordances name who repairs and installs machines too; that would bring all machines
    together.
    """
    shares = isic_of("hs", heading)
    makers = {isic: share for isic, share in shares.items() if not isic.startswith(_REPAIR)}
    whole = sum(makers.values())
    return {isic: share / whole for isic, share in makers.items()}


def isic_at(system: str, digits: str, section: str = "") -> Shares:
    """The ISIC codes of an activity at its own level: division, group or class.

    `digits` are two, three or four without points, and `section` its letter if it is stated.
    Several codes share by the number of classes. None where the activity is unknown.
    """
    classes = _classes_by_digits(system).get(digits, ())
    by_code = _isic_by_code(system)
    parts = [by_code[code] for code in classes if section in ("", *_sections(system, code))]
    total: defaultdict[str, float] = defaultdict(float)
    for shares in parts:
        for isic, share in shares.items():
            total[isic[: 1 + len(digits)]] += share / len(parts)
    return dict(total)


def codes_below(system: str, isic: str) -> Shares:
    """The codes of a system that belong to an ISIC class, each with the share that does."""
    return _codes_by_isic(system).get(isic, {})


def nace_of(okved: str) -> tuple[str, ...]:
    """The NACE classes of an OKVED class: itself, unless the class is Russia's own."""
    return _nace_by_okved().get(okved, ())


def hs1992_of(hs2022: str) -> tuple[str, ...]:
    """The subheadings of HS 1992 in which the goods of a subheading of HS 2022 were."""
    return hs1992_by_hs2022().get(hs2022, ())


@cache
def hs_headings() -> frozenset[str]:
    """The headings of all editions of the Harmonized System."""
    return frozenset(code[:_HEADING] for code in _isic_by_hs())


@cache
def _isic_by_code(system: str) -> Mapping[str, Shares]:
    if system == "isic":
        return {row["code"]: {row["code"]: 1.0} for row in rows_of("codes/isic.csv")}
    if system == "hs":
        return _isic_by_hs()
    if system == "okved":
        nace = _isic_by_code("nace")
        return {
            code: _mean([nace[one] for one in several])
            for code, several in _nace_by_okved().items()
        }
    rows = rows_of(f"codes/{system}.csv")
    return {row["code"]: _equal(forms_of(row["isic"])) for row in rows}


@cache
def _classes_by_digits(system: str) -> Mapping[str, tuple[str, ...]]:
    """The classes of a system by their digits, and those in each division and group."""
    below: defaultdict[str, list[str]] = defaultdict(list)
    for code in _isic_by_code(system):
        digits = "".join(filter(str.isdecimal, code))
        for length in range(2, len(digits) + 1):
            below[digits[:length]].append(code)
    return {digits: tuple(codes) for digits, codes in below.items()}


def _sections(system: str, code: str) -> set[str]:
    """The letters of a class: its own, or those of ISIC, on which NACE and OKVED are built."""
    return {code[0]} if code[0].isalpha() else {isic[0] for isic in _isic_by_code(system)[code]}


@cache
def _codes_by_isic(system: str) -> Mapping[str, Shares]:
    below: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for code, shares in _isic_by_code(system).items():
        if system != "hs" or len(code) == _HEADING:
            for isic, share in shares.items():
                below[isic][code] = share
    return below


@cache
def _isic_by_hs() -> Mapping[str, Shares]:
    """The classes of the subheadings of all editions, and of the headings of 2022 by theirs."""
    packed = _packed("codes/hs6-isic.tsv.gz")
    subheadings = {code: _equal(classes) for code, classes in packed.items()}
    headings: defaultdict[str, list[Shares]] = defaultdict(list)
    for code in hs1992_by_hs2022():
        if code in subheadings:
            headings[code[:_HEADING]].append(subheadings[code])
    return subheadings | {code: _mean(parts) for code, parts in headings.items()}


@cache
def _nace_by_okved() -> Mapping[str, tuple[str, ...]]:
    return {row["code"]: tuple(forms_of(row["nace"])) for row in rows_of("codes/okved.csv")}


@cache
def hs1992_by_hs2022() -> Mapping[str, tuple[str, ...]]:
    """All subheadings of HS 2022, each with those of HS 1992."""
    return _packed("codes/hs2022-hs1992.tsv.gz")


def _packed(pack: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split("\t") for line in lines_of(pack))
    return {code: tuple(others.split()) for code, others in pairs}


def _equal(codes: Iterable[str]) -> Shares:
    listed = tuple(codes)
    return dict.fromkeys(listed, 1 / len(listed))


def _mean(parts: list[Shares]) -> Shares:
    total: defaultdict[str, float] = defaultdict(float)
    for shares in parts:
        for code, share in shares.items():
            total[code] += share / len(parts)
    ordered = sorted(total.items(), key=lambda item: (-item[1], item[0]))
    return {code: round(share, 6) for code, share in ordered}
