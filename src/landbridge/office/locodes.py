"""The UN/LOCODE list that an office loads: CSV as UNECE gives it, or with a row of headers.

The list has no owner's licence to be shipped with; UNECE gives it to everybody. Rows without
coordinates are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.office.table_files import rows_of
from landbridge.route.model import Stop, StopKind

_COORDINATES = re.compile(r"(\d{2})(\d{2})([NS]) (\d{3})(\d{2})([EW])")
_CODE = re.compile("[A-Z]{2}[A-Z2-9]{3}")
_COUNTRY, _PLACE, _NAME, _PLAIN_NAME, _FEWEST = 1, 2, 3, 4, 5


def load_locodes(path: Path) -> Mapping[str, Stop]:
    """The places of a list by their codes; raises BadTable where it has none."""
    found = {stop.id: stop for row in rows_of(path) if (stop := _stop(row))}
    if not found:
        raise BadTable([BadRow(0, Reason.of("no_locodes"))], path.name)
    return found


def _stop(row: Sequence[str]) -> Stop | None:
    """The place of a row: change, country, code, name, name without diacritics … and coordinates.

    It is called by the latter name, which is the same in any encoding.
    """
    if len(row) < _FEWEST:
        return None
    code = f"{row[_COUNTRY].strip()}{row[_PLACE].strip()}".upper()
    point = next(_points(row), None)
    if point is None or not _CODE.fullmatch(code):
        return None
    name = row[_PLAIN_NAME].strip() or row[_NAME].strip()
    return Stop(code, StopKind.PLACE, code[:2], *point, {"en": name})


def _points(row: Sequence[str]) -> Iterator[tuple[float, float]]:
    """Degrees north and east of cells such as 3855N 12138E."""
    for cell in row:
        if found := _COORDINATES.fullmatch(cell.strip()):
            north = int(found[1]) + int(found[2]) / 60
            east = int(found[4]) + int(found[5]) / 60
            yield (
                round(-north if found[3] == "S" else north, 4),
                round(-east if found[6] == "W" else east, 4),
            )
