"""A weekday that does not fit the date beside it: Monday, 24 October 2023."""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.claims.model import Finding, Reason, Severity
from landbridge.language.mention import Mention
from landbridge.language.values import When
from landbridge.language.weekdays import find_weekdays
from landbridge.read.passage import Passage

_BETWEEN = re.compile(r"[\s,(（)）、]{0,3}(?:ที่)?[\s,(（]{0,2}")
"""What may stand between a weekday and its date."""


def check_weekdays(passage: Passage) -> Iterator[Finding]:
    """The dates whose weekday the calendar contradicts."""
    text = passage.folded.lower
    weekdays = list(find_weekdays(text, passage.pack.language))
    for mention in passage.quantities if weekdays else ():
        when = mention.value
        if isinstance(when, When) and when.end is None and when.start.day is not None:
            for start, end, day in weekdays:
                right = when.first.isoweekday()
                if day != right and _beside(mention, start, end, text):
                    yield _finding(passage, mention, (start, end), right)


def _beside(mention: Mention, start: int, end: int, text: str) -> bool:
    if mention.start < end and start < mention.end:
        return True
    before, after = (end, mention.start), (mention.end, start)
    low, high = before if end <= mention.start else after
    return _BETWEEN.fullmatch(text, low, high) is not None


def _finding(passage: Passage, date: Mention, word: tuple[int, int], right: int) -> Finding:
    start, end = min(date.start, word[0]), max(date.end, word[1])
    place = passage.evidence(start, end)
    reason = Reason.of("weekday_differs", left=place.quote, weekday=right)
    return Finding(reason, Severity.WARNING, (place,))
