"""Weekdays of sentences that face each other."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Finding, Severity
from landbridge.language.weekdays import Weekday, find_weekdays, unlike_weekdays
from landbridge.read.alignment import Alignment
from landbridge.read.alignment_cost import Span
from landbridge.read.comparison import difference
from landbridge.read.passage import Passage


def weekday_changes(left: Passage, right: Passage, alignment: Alignment) -> Iterator[Finding]:
    """The weekdays that one sentence names and the one that faces it names otherwise."""
    days = [list(find_weekdays(one.folded.lower, one.pack.language)) for one in (left, right)]
    for bead in alignment.beads if all(days) else ():
        if bead.left and bead.right:
            here, there = _within(days[0], bead.left), _within(days[1], bead.right)
            for one, two in unlike_weekdays(here, there):
                places = left.evidence(*one[:2]), right.evidence(*two[:2])
                yield difference("weekdays_differ", Severity.ERROR, *places)


def _within(days: list[Weekday], span: Span) -> list[Weekday]:
    return [day for day in days if span[0] <= day[0] and day[1] <= span[1]]
