"""What entries of all lists have in common: names joined, dates in ISO form, numbers known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from landbridge.world.countries import country_forms
from landbridge.world.identifiers import Identifier, read_number

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_NAMES = {
    "russian federation": "ru",
    "iran, islamic republic of": "ir",
    "iran (islamic republic of)": "ir",
    "korea, north": "kp",
    "korea, south": "kr",
    "democratic people's republic of korea": "kp",
    "republic of korea": "kr",
    "syrian arab republic": "sy",
    "burma": "mm",
    "congo, democratic republic of the": "cd",
    "democratic republic of the congo": "cd",
    "united states of america": "us",
    "viet nam": "vn",
    "czech republic": "cz",
    "macau": "mo",
    "hong kong": "hk",
}
"""Names in OFAC's and the United Nations' lists that differ from those of CLDR."""
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?!\d)(?:-(\d\d)(?!\d))?)?")
_WORDED = re.compile(r"(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]* (\d{4})")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_LONGEST = 30
"""Years from one end to the other of a date that is not known better."""
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def joined(*parts: str) -> str:
    """The parts of a name as one, with single blanks."""
    return " ".join(" ".join(parts).split())


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names that say something, each once."""
    return tuple(dict.fromkeys(name for name in names if name))


def countries(stated: Iterable[str]) -> tuple[str, ...]:
    """The ISO 3166 codes of countries that are told by code or by their English names."""
    return distinct(_country(one.strip().lower()) for one in stated)


def _country(stated: str) -> str:
    if len(stated) == 2 and stated.isalpha():
        return stated
    return _country_names().get(stated, "")


@cache
def _country_names() -> dict[str, str]:
    return {name.lower(): code.lower() for code, name in country_forms("en")} | _OTHER_NAMES


def iso_date(stated: str) -> str:
    """A date as lists write it in ISO form, with what is known of it; "" where no year is told."""
    if found := _ISO.match(stated):
        return "-".join(part for part in found.groups() if part)
    if found := _AMERICAN.fullmatch(stated.strip()):
        return f"{found[3]}-{int(found[1]):02d}-{int(found[2]):02d}"
    worded = _WORDED.search(stated)
    if worded and worded[2].lower() in _MONTHS:
        day = f"-{int(worded[1]):02d}" if worded[1] else ""
        return f"{worded[3]}-{_MONTHS.index(worded[2].lower()) + 1:02d}{day}"
    year = _YEAR.search(stated)
    return year[1] if year else ""


def dates(stated: str) -> Iterator[str]:
    """The dates that may be meant: of a period ("1948 to 1951", "circa 1979-1982") its years."""
    years = [int(year) for year in _YEAR.findall(stated)]
    if len(years) == 2 and 0 <= years[1] - years[0] <= _LONGEST:
        yield from map(str, range(years[0], years[1] + 1))
    else:
        yield iso_date(stated)


def numbers(stated: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The registered numbers of known systems with right check digits."""
    read = [read_number(one) for one in stated if one]
    return tuple(
        dict.fromkeys((one.system.value, one.number) for one in read if isinstance(one, Identifier))
    )
