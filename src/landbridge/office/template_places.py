"""Where in a template the things stand that a reason names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from landbridge.claims.model import Reason
from landbridge.read.sheet_cells import RowError

Places = Mapping[str, tuple[str, str]]
"""Sheet and cell by the name of what stands there, or by the code of a reason that has its cell."""
_BETWEEN = re.compile(" → |; ")
"""What parts the names of several things in one value of a reason."""


def placed(reasons: Iterable[Reason], places: Places) -> Iterator[RowError]:
    """Reasons with their own sheet and cell, or those of the first thing that each names."""
    for reason in reasons:
        values = chain.from_iterable(_BETWEEN.split(value) for _, value in reason.values)
        named = chain([reason.code], values)
        sheet, cell = next((places[name] for name in named if name in places), ("", ""))
        yield RowError(sheet, cell, reason)


def sure(
    reasons: Iterable[Reason], faults: Collection[RowError], codes: Collection[str]
) -> list[Reason]:
    """What is wrong beyond the cells; where cells are at fault, only reasons of codes that hold
    whatever those cells should have said."""
    return [reason for reason in reasons if not faults or reason.code in codes]
