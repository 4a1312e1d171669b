"""What a web address says about the page that stands there: the day in its path, its host."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

_DAY = re.compile(r"(?<!\d)(20\d\d)([-/_]?)(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)")


def address_day(address: str) -> str:
    """The ISO date in an address's path (/2022/10/11/, t20221011_5.html); "" where none stands."""
    for found in _DAY.finditer(address):
        try:
            return date(int(found[1]), int(found[3]), int(found[4])).isoformat()
        except ValueError:
            continue
    return ""


def address_host(address: str) -> str:
    """The host of an address without www; "" where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
