"""The period that a figure holds for.

It is the date that stands right behind the figure (reached 5 billion yuan in 2023), else the last
one before it in its sentence, else that of the sentences before it in the paragraph, else that
of the heading above it. A day is none, unless the text says that the figure holds as of it; what
is told of today has none but its own. What runs since a month or the beginning of this year runs
up to the month of the page. When something was founded or built is no period.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from landbridge.claims.model import Modality
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import PartialDate, When
from landbridge.read.frame import Frame, Said
from landbridge.read.frame_date import is_compared, is_to_come
from landbridge.read.frame_modality import modality_of
from landbridge.read.headings import headings, is_item_below
from landbridge.read.passage import Passage, is_masthead
from landbridge.read.surroundings import paragraph_start, sentence

SHORTEST, SHORTEST_BEFORE = 27, 89
"""So many days from the first to the last has the shortest period, a month; that of a heading or
of a sentence before is a quarter, for a month may be that of the issue, or of a happening."""


OLDEST = 2
"""So many years before its page lies the oldest period that later sentences go on with."""

LONGEST_SINCE = 12
"""The word for since, before its date, is no longer than this."""

REACH_OF_DATE = 40
"""So many characters before a date may the word begin that makes it one of a founding."""


def tells_period(mentions: Iterable[Mention], passage: Passage) -> bool:
    """Whether a period that is no longer to come is among the mentions of a sentence."""
    return any(not is_to_come(one, passage) for one in _periods(mentions, passage))


def period_of(frame: Frame, told: Frame | None, others: Set[int], passage: Passage) -> list[Said]:
    """The period of a figure; `told` is the one told before it, at `others` stand others' dates."""
    text = passage.line.text
    first, last = sentence(frame, text)
    mentions = [one for one in passage.line.within(first, last) if one.start not in others]
    dates = [*_periods(mentions, passage)]
    if modality_of(frame, passage) is Modality.FACT:
        dates = [date for date in dates if not is_to_come(date, passage)]
    now = _at_present(first, frame.last, passage)
    date = _own(frame, [one for one in dates if one.end > now], passage)
    if date is None and not now:
        if told is not None and is_item_below(told.first, frame.first, text):
            return told.values.get("period", [])
        start = paragraph_start(frame, text)
        before = [*_periods(passage.line.within(start, max(start, first)), passage)]
        earlier = [one for one in before if _is_of(told, one) or _may_go_on(one, passage)]
        date = earlier[-1] if earlier else next(_of_headings(first, passage), None)
    return [(_until_now(date, passage), (date.start, date.end))] if date is not None else []


def _until_now(date: Mention, passage: Passage) -> Mention:
    """A date; what has run since it began this year, up to the month of the page that tells it."""
    now, when = passage.document.published_on, date.value
    if now is None or not isinstance(when, When) or when.last.year != now.year:
        return date
    before = passage.folded.text[max(date.start - LONGEST_SINCE, 0) : date.start]
    if not passage.pack.figures.since.search(before):
        return date
    period = When(PartialDate(now.year, when.first.month), PartialDate(now.year, now.month))
    return replace(date, value=period)


def _periods(mentions: Iterable[Mention], passage: Passage) -> Iterator[Mention]:
    """The dates that figures may hold for; the one that the page bears is none of them."""
    on_day, text = passage.pack.figures.on_day, passage.folded.text
    for one in mentions:
        if one.sort is Sort.WHEN and not is_masthead(passage, one):
            said_so = on_day.search(text, max(one.start - 24, 0), one.start)
            is_other = is_compared(one, passage) or _is_of_beginning(one, passage)
            if (_days(one) >= SHORTEST or said_so) and not is_other:
                yield one


def _is_of_beginning(date: Mention, passage: Passage) -> bool:
    """Whether a date is when something was founded or built (founded in 1961, 始建于1932年)."""
    rules, text = passage.pack.figures, passage.folded.text
    before = rules.begun_before.search(text, max(date.start - REACH_OF_DATE, 0), date.start)
    return before is not None or rules.begun_behind.match(text, date.end) is not None


def _days(date: Mention) -> int:
    when = date.value
    return (when.last - when.first).days if isinstance(when, When) else 0


def _own(frame: Frame, dates: Sequence[Mention], passage: Passage) -> Mention | None:
    """The date of a figure among those of its sentence."""
    text, (_, end) = passage.line.text, frame.figures[0]
    place = passage.line.position(end - 1) + 1
    behind = [one for one in dates if one.start >= end]
    for date in behind[:1]:
        between = text[place : passage.line.position(date.start)]
        if passage.pack.figures.behind.fullmatch(between):
            return date
    return next((one for one in reversed(dates) if one.end <= end), None)


def _may_go_on(date: Mention, passage: Passage) -> bool:
    """Whether a date may be the period of sentences behind: a long one, and no history."""
    published, when = passage.document.published_on, date.value
    is_old = published and isinstance(when, When) and published.year - when.last.year > OLDEST
    return _days(date) >= SHORTEST_BEFORE and not is_old


def _is_of(told: Frame | None, date: Mention) -> bool:
    """Whether the figure that was told before holds for a date."""
    return told is not None and any(one is date for one, _ in told.values.get("period", ()))


def _at_present(first: int, last: int, passage: Passage) -> int:
    """Where a sentence says that it tells of today (now employs), not of a period; else 0."""
    present, line = passage.pack.at_present, passage.line
    found = [*present.finditer(line.text, first, last)] if present is not None else []
    return line.starts[found[-1].start()] if found else 0


def _of_headings(place: int, passage: Passage) -> Iterator[Mention]:
    """The periods that the lines above a place head it with, the nearest first."""
    for start, end in headings(place, passage.line.text):
        for date in _periods(passage.line.within(start, end), passage):
            if _days(date) >= SHORTEST_BEFORE and not is_to_come(date, passage):
                yield date
