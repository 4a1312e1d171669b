"""A table's editions of the Harmonized System, and its rows in headings of today.

A row may state its edition. The rest of a table is of one edition: the newest that has
all its headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.match.trade_table import Flow
from landbridge.world.codes import HS_EDITIONS, headings_now, hs_lifetime

_COMTRADE = re.compile(r"H([0-6])")
_YEAR = re.compile(r"(?:HS ?)?(?:19|20)?(\d\d)")
UNSTATED = frozenset({"", "HS"})
"""How Comtrade writes that a row is in the edition in which it was reported; or nothing."""


class Stated(NamedTuple):
    """A flow whose product is a code of four or six digits, with the edition that is stated."""

    flow: Flow
    edition: int | None


def edition_named(stated: str) -> int | None:
    """The edition by its year or Comtrade's letter (2017, HS17, H5); 0 where there is none such.

    None where the words say no more than that it is the Harmonized System.
    """
    name = stated.strip().upper()
    if name in UNSTATED:
        return None
    if found := _COMTRADE.fullmatch(name):
        return HS_EDITIONS[int(found[1])]
    year = _YEAR.fullmatch(name)
    return next((one for one in HS_EDITIONS if year and one % 100 == int(year[1])), 0)


def has_heading(edition: int, code: str) -> bool:
    """Whether an edition has the heading of a code."""
    first, last = hs_lifetime(code[:4])
    return first <= edition <= last


def headings_of_today(rows: Sequence[Stated]) -> list[Flow]:
    """The flows by headings of the newest edition; raises BadTable where two are mixed."""
    found = _edition_of([row.flow for row in rows if row.edition is None])
    return [flow for row in rows for flow in _today(row.flow, row.edition or found)]


def _today(flow: Flow, edition: int) -> Iterator[Flow]:
    shares = headings_now(flow.product, edition)
    for heading, share in shares.items():
        value = flow.value * share
        yield flow._replace(product=heading, value=value, shared_out=len(shares) > 1)


def _edition_of(flows: Iterable[Flow]) -> int:
    """The newest edition that has all headings."""
    seen = {flow.product[:4]: flow.line for flow in reversed(list(flows))}
    newest = max(seen, key=lambda heading: hs_lifetime(heading)[0], default="")
    oldest = min(seen, key=lambda heading: hs_lifetime(heading)[1], default="")
    if hs_lifetime(newest)[0] > hs_lifetime(oldest)[1]:
        lines = {"newer": newest, "older": oldest, "other_line": seen[oldest]}
        raise BadTable([BadRow(seen[newest], Reason.of("editions_mixed", **lines))])
    return hs_lifetime(oldest)[1]
