"""What the ground finds in a text: a span, what kind of thing it names, and its value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """The sorts of mention; a pattern of a language pack names them in braces."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    WHEN = "when"
    DURATION = "duration"
    TIMING = "timing"
    AGE = "age"
    TEMPERATURE = "temperature"

    AREA = "area"
    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    DISTRICT = "district"
    NATION = "nation"

    BODY = "body"
    COMPANY = "company"
    ORGANIZATION = "organization"
    ZONE = "zone"
    PROJECT = "project"
    EVENT = "event"
    DELEGATION = "delegation"
    POST = "post"
    PERSON = "person"
    SIDES = "sides"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a text and what it says.

    `start` and `end` are code points of the text that was searched; `value` is
    of the type that the sort promises: a number sort carries a value of
    `language.values`, a place sort a place id, a name sort a name value.
    """

    start: int
    end: int
    sort: Sort
    value: object

    def breaks(self, other: Mention) -> bool:
        """Whether it begins or ends inside another one, of which it holds a part."""
        return other.start < self.start < other.end or other.start < self.end < other.end


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """The longest mentions, of equal ones the left, in text order."""
    kept: list[Mention] = []
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        if taken.isdisjoint(range(mention.start, mention.end)):
            taken.update(range(mention.start, mention.end))
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)
