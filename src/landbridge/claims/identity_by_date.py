"""Identity of what has a date: events of one key whose dates agree.

An event that a report does not date is the only one of its key that took place
in the fortnight before the report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from datetime import timedelta
from itertools import product

from landbridge.claims.agreement import dates_agree
from landbridge.claims.gathering import Gathering
from landbridge.claims.model import MentionId, Reason
from landbridge.claims.subject import Subject
from landbridge.language.values import When

Entities = frozenset[MentionId]
Fits = Callable[[Gathering, Subject, Subject], bool]
_NO_TIME = timedelta()
_FORTNIGHT = timedelta(days=14)
"""How long a report may come after what it does not date; newsletters come out twice a month."""


class Calendar:
    """Events by the months that they may lie in, with those beside them.

    Only events of one month can be on one date.
    """

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering
        self._months: dict[Hashable, list[int]] = defaultdict(list)
        self._events: list[Subject] = []

    def add(self, event: Subject) -> None:
        """Enter an event."""
        for month in self._months_of(event):
            self._months[month].append(len(self._events))
        self._events.append(event)

    def on_date_of(self, event: Subject) -> Iterator[Subject]:
        """The events entered so far that are on one date with an event, in their order."""
        near = {n for month in self._months_of(event) for n in self._months.get(month, ())}
        found = (self._events[number] for number in sorted(near))
        return (other for other in found if on_one_date(self._gathering, other, event))

    def _months_of(self, event: Subject) -> Iterator[Hashable]:
        yield event.document
        spans = [(when.first, when.last) for when in event.whens()]
        published = self._gathering.published.get(event.document)
        if not spans and published:
            spans = [(published, published)]
        for first, last in spans:
            yield from range(12 * first.year + first.month - 1, 12 * last.year + last.month + 2)


def join_dated(gathering: Gathering, group: list[Subject], code: str, fits: Fits) -> None:
    """Join the events of a group whose dates agree and that fit, each with the first it fits."""
    calendar = Calendar(gathering)
    for event in sorted(group, key=lambda event: (not event.whens(), event.id)):
        heads = list(calendar.on_date_of(event))
        if any(gathering.is_one(head, event) for head in heads):
            continue
        fitting = [head for head in heads if fits(gathering, head, event)]
        if fitting and (event.whens() or len(fitting) == 1):
            reason = Reason.of(code, left=_date(fitting[0]), right=_date(event))
            gathering.join(fitting[0], event, reason)
        else:
            calendar.add(event)


def on_one_date(gathering: Gathering, left: Subject, right: Subject) -> bool:
    """Whether dates agree; who has none was told of in one document, or in a later report."""
    here, there = left.whens(), right.whens()
    if here and there:
        return any(dates_agree(a, b) for a, b in product(here, there))
    return (
        left.document == right.document
        or any(_is_report_of(gathering, right, when) for when in here)
        or any(_is_report_of(gathering, left, when) for when in there)
    )


def _is_report_of(gathering: Gathering, event: Subject, when: When) -> bool:
    published = gathering.published.get(event.document)
    return published is not None and _NO_TIME <= published - when.last <= _FORTNIGHT


def _date(event: Subject) -> str:
    return ", ".join(str(when) for when in event.whens())
