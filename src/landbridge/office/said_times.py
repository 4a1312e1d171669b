"""Times that a cell gives in the words of a language: 上午9点到11点半, с 9:00 до 18:00, 09.00 น.

Each stretch is told with all that it may mean: five o'clock is early or late, and a day without a
year is of this one or of the next. Who knows what times there are knows which is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain, product

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention
from landbridge.language.phrases import speaking
from landbridge.language.timing import Reading, Timing
from landbridge.language.timings import find_timings

_JOINING = " ,，、"
"""What may stand between a day and its hours."""
ANY_DAY = date(2000, 1, 1)
"""Near which a day without a year is sought where no other day is known."""

HoursSaid = tuple[int, int, time, time]
"""Where in a text hours stand, and from when to when they are."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, hours, or hours of a day; a time alone has no end."""

    day: date | None = None
    starts: time | None = None
    ends: time | None = None

    @property
    def moment(self) -> datetime | None:
        """The day with its time, where it has both and no end."""
        if self.day is None or self.starts is None or self.ends is not None:
            return None
        return datetime.combine(self.day, self.starts)


def stretches_said(text: str, near: date = ANY_DAY) -> frozenset[Stretch]:
    """What a text may mean that is nothing but a stretch of time in some language."""
    stated = text.strip()
    return frozenset(chain.from_iterable(_said(stated, lang, near) for lang in speaking()))


def time_said(text: str) -> time | None:
    """The time of day that a text is in some language, where it can be no other."""
    found = stretches_said(text)
    times = {one.starts for one in found if one.day is None and one.ends is None}
    return times.pop() if len(times) == len(found) == 1 else None


def hours_said(text: str, language: str) -> Iterator[HoursSaid]:
    """The stretches of hours in a text of a language, with their places, that can be no other."""
    for mention in _mentions(text, language, ANY_DAY):
        match _stretches(mention):
            case [Stretch(None, time() as starts, time() as ends)]:
                yield mention.start, mention.end, starts, ends


def _said(text: str, language: str, near: date) -> Iterator[Stretch]:
    mentions = _mentions(text, language, near)
    ends = [0, *(mention.end for mention in mentions)]
    starts = [*(mention.start for mention in mentions), len(text)]
    between = [text[end:start].strip(_JOINING) for end, start in zip(ends, starts, strict=True)]
    if any(between):
        return
    match [_stretches(mention) for mention in mentions]:
        case [whole]:
            yield from whole
        case [days, hours]:
            for day, hour in product(days, hours):
                if day.starts is None and hour.day is None:
                    yield Stretch(day.day, hour.starts, hour.ends)


def _mentions(text: str, language: str, near: date) -> list[Mention]:
    return find_timings(fold_text(text, language), language, datetime.combine(near, time()))


def _stretches(mention: Mention) -> list[Stretch]:
    readings = mention.value.readings if isinstance(mention.value, Timing) else ()
    return list(chain.from_iterable(map(_of_reading, readings)))


def _of_reading(reading: Reading) -> Iterator[Stretch]:
    match reading.start, reading.end:
        case datetime() as starts, datetime() as ends:
            yield Stretch(starts.date(), starts.time(), ends.time())
        case datetime() as starts, _:
            yield Stretch(starts.date(), starts.time())
        case time() as hour, time() as until:
            yield Stretch(None, hour, until)
        case time() as hour, _:
            yield Stretch(None, hour)
        case date() as first, date() as after:
            yield from (Stretch(first + timedelta(n)) for n in range((after - first).days))
        case date() as day, _:
            yield Stretch(day)
