"""A table's editions of the Harmonized System.

A row may state its edition. The rest of a table is of one edition: the newest that has
all its headings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.world.codes import HS_EDITIONS, hs_lifetime

_COMTRADE = re.compile(r"H([0-6])")
_YEAR = re.compile(r"(?:HS ?)?(?:19|20)?(\d\d)")
UNSTATED = frozenset({"", "HS"})
"""How Comtrade writes that a row is in the edition in which it was reported; or nothing."""


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


def edition_of(headings: Mapping[str, int]) -> int:
    """The newest edition that has all headings, each with a line that names it; of none, today's.

    Raises BadTable where no edition has all.
    """
    newest = max(headings, key=lambda heading: hs_lifetime(heading)[0], default="")
    oldest = min(headings, key=lambda heading: hs_lifetime(heading)[1], default="")
    if hs_lifetime(newest)[0] > hs_lifetime(oldest)[1]:
        lines = {"newer": newest, "older": oldest, "other_line": headings[oldest]}
        raise BadTable([BadRow(headings[newest], Reason.of("editions_mixed", **lines))])
    return hs_lifetime(oldest)[1]
