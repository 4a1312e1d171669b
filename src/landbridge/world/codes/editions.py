"""The editions of the Harmonized System, and where the goods of an older one stand today.

What is known: the headings of each edition, and for the first edition where each subheading
of today was. Of the editions between, a heading that today's has too is taken to be the same;
that a subheading moved from one such heading to another between 1996 and 2017 is not known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from landbridge.world.codes.concordance import Shares, hs1992_by_hs2022
from landbridge.world.tables import rows_of

HS_EDITIONS = (1992, 1996, 2002, 2007, 2012, 2017, 2022)
"""The editions of the Harmonized System; Comtrade calls them H0 to H6."""
FIRST, CURRENT = HS_EDITIONS[0], HS_EDITIONS[-1]

_HEADING = len("0101")


def hs_lifetime(heading: str) -> tuple[int, int]:
    """The first and the last edition that has a heading."""
    return _lifetimes().get(heading, (FIRST, CURRENT))


@cache
def headings_now(code: str, edition: int) -> Shares:
    """The headings of today with the goods of an edition's heading or subheading, by their share.

    What is parted among several headings is shared out by the number of their subheadings.
    """
    heading = code[:_HEADING]
    successor, last = _successors().get(heading, ("", 0))
    if edition <= last:
        return {successor: 1.0}
    if edition == CURRENT:
        return {heading: 1.0}
    moved = _now_by_first()
    current = code in hs1992_by_hs2022() or (code == heading and _is_current(heading))
    if code in moved and (edition == FIRST or not current):
        return moved[code]
    return {heading: 1.0} if _is_current(heading) else moved.get(heading, {})


def _is_current(heading: str) -> bool:
    return hs_lifetime(heading)[1] == CURRENT


@cache
def _lifetimes() -> Mapping[str, tuple[int, int]]:
    return {
        row["heading"]: (int(row["first"]), int(row["last"]))
        for row in rows_of("codes/hs_lifetimes.csv")
    }


@cache
def _successors() -> Mapping[str, tuple[str, int]]:
    rows = rows_of("codes/hs_successors.csv")
    return {row["heading"]: (row["now"], int(row["last"])) for row in rows}


@cache
def _now_by_first() -> Mapping[str, Shares]:
    """The headings of today of the first edition's subheadings, and of its headings by theirs."""
    now: defaultdict[str, list[str]] = defaultdict(list)
    for code, firsts in hs1992_by_hs2022().items():
        for first in firsts:
            now[first].append(code[:_HEADING])
    subheadings = {first: _shares([Counter(headings)]) for first, headings in now.items()}
    below: defaultdict[str, list[Shares]] = defaultdict(list)
    for first, shares in subheadings.items():
        below[first[:_HEADING]].append(shares)
    return subheadings | {heading: _shares(parts) for heading, parts in below.items()}


def _shares(parts: Iterable[Mapping[str, float]]) -> Shares:
    """Parts that count the same each, added up to shares of one."""
    total: defaultdict[str, float] = defaultdict(float)
    listed = list(parts)
    for part in listed:
        whole = sum(part.values())
        for code, count in part.items():
            total[code] += count / whole
    return {code: share / len(listed) for code, share in sorted(total.items())}
