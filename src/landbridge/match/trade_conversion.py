"""The rows of a file of trade become flows in headings of today, each once, as its seller tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from landbridge.match.trade_columns import (
    PART,
    PRODUCT,
    YEAR,
    Numbers,
    Rows,
    product_code,
    product_number,
)
from landbridge.match.trade_editions import edition_of
from landbridge.match.trade_flows import Columns, Flows, added_up
from landbridge.world.codes import HS_EDITIONS, headings_now

_MANY = 1 << 20
"""So many rows are converted at a time."""


def flows_of(rows: Rows, places: Sequence[str]) -> Flows:
    """The flows of a file; raises BadTable where its headings are of two editions.

    Where both sides report what one sold the other in a year, the seller's figure counts.
    """
    unstated = rows.editions == 0
    edition = HS_EDITIONS.index(edition_of(_first_lines(rows.where(unstated)))) + 1
    editions = np.where(unstated, np.int8(edition), rows.editions)
    rows = Rows(rows.keys, rows.values, rows.lines, editions)
    kept = _as_sellers_tell(rows.keys)
    rows = rows if kept.all() else rows.where(kept)
    parts = [_converted(rows.where(slice(n, n + _MANY))) for n in range(0, len(rows), _MANY)]
    joined = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Flows(places, *added_up(*joined))


def _first_lines(rows: Rows) -> dict[str, int]:
    """The headings that rows name, each with the first line that does."""
    headings, first = np.unique(rows.keys % PRODUCT // PART, return_index=True)
    named = zip(headings.tolist(), rows.lines[first].tolist(), strict=True)
    return {f"{heading:04d}": line for heading, line in named}


def _as_sellers_tell(keys: Numbers) -> NDArray[np.bool_]:
    """The rows without those that buyers report where the seller does too."""
    bought, dealings = keys // (PRODUCT * YEAR) % 2 == 1, _dealings(keys)
    told = np.isin(dealings, np.unique(dealings[~bought])) if bought.any() else bought
    kept: NDArray[np.bool_] = ~(bought & told)
    return kept


def _dealings(keys: Numbers) -> Numbers:
    """Who sells to whom in which year, whoever reports it."""
    rest = keys // PRODUCT
    return rest // (2 * YEAR) * YEAR + rest % YEAR


def _converted(rows: Rows) -> Columns:
    """The rows by headings of today, added up."""
    dealings = _dealings(rows.keys)
    stated = rows.editions.astype(np.int64) * PRODUCT + rows.keys % PRODUCT
    products, which = np.unique(stated, return_inverse=True)
    shares = [headings_now(product_code(one % PRODUCT), _edition(one)) for one in products.tolist()]
    found: list[Columns] = []
    for nth in range(max(map(len, shares), default=0)):
        headings, parts = _nth(shares, nth)
        has = parts[which] > 0
        keys = dealings[has] * PRODUCT + headings[which][has]
        found.append((keys, (rows.values * parts[which])[has], rows.lines[has]))
    return added_up(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _edition(stated: int) -> int:
    return HS_EDITIONS[stated // PRODUCT - 1]


def _nth(shares: Sequence[Mapping[str, float]], nth: int) -> tuple[Numbers, NDArray[np.float64]]:
    """The nth heading of each product and its share; no share where there is none."""
    known = [list(one.items())[nth : nth + 1] for one in shares]
    numbers = [
        product_number(one[0][0]) + (len(all_) > 1) if one else 0
        for one, all_ in zip(known, shares, strict=True)
    ]
    return np.array(numbers, dtype=np.int64), np.array([one[0][1] if one else 0.0 for one in known])
