"""What this room finds in a text: a span and the code of what it names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A span that names something we know; `others` are the ids of its other readings.

    `sort` is area, country, region, city, district, nation, field or company.
    """

    start: int
    end: int
    sort: str
    id: str
    others: tuple[str, ...] = ()


def without_overlaps(hits: Iterable[Hit]) -> list[Hit]:
    """The longest hits, of equal ones the left, in text order."""
    kept: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda h: (h.start - h.end, h.start)):
        span = range(hit.start, hit.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)
