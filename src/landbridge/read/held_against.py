"""What a figure is held against: the same measure, in another period.

A figure that a sentence tells only beside another one (against 2.1 million a year earlier) has the
measure and the scope of the other, and a period of its own: the same one of another year.
"""

from __future__ import annotations

from dataclasses import replace

from landbridge.language.mention import Mention, Sort
from landbridge.language.values import Measured, PartialDate, When
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.frame import Frame
from landbridge.read.passage import Passage

LEAP_DAY = (2, 29)
FARTHEST = 1_000
"""What is so many times more or less than another figure is not held against it."""
_UNITS = {Sort.NUMBER: Sort.QUANTITY}


def take_measure(frame: Frame, told: Frame, passage: Passage) -> bool:
    """Let a figure be of the measure of the one told before; whether it stands beside that."""
    between = passage.line.text[told.first : frame.first]
    if "\n" in between or between.count(SENTENCE_END) > 1 or not _are_alike(frame, told):
        return False
    period = _period(frame, told, passage)
    frame.values["measure"] = list(told.values["measure"])
    frame.values["period"] = list(told.values.get("period", ()))
    if period is not None:
        frame.values["period"] = [(period, (period.start, period.end))]
    frame.values["scope"] = [*frame.values.get("scope", ()), *told.values.get("scope", ())]
    return True


def _are_alike(one: Frame, other: Frame) -> bool:
    """Whether two figures may be of one measure: both of money, both shares, both counts."""
    both = [*_figures(one), *_figures(other)]
    sizes = [abs(figure.value.amount) for figure in both if isinstance(figure.value, Measured)]
    is_near = len(sizes) == 2 and max(sizes) <= FARTHEST * min(sizes)
    return is_near and len({_UNITS.get(figure.sort, figure.sort) for figure in both}) == 1


def _figures(frame: Frame) -> list[Mention]:
    return [one for one, _ in frame.values.get("value", ()) if isinstance(one, Mention)]


def _period(frame: Frame, told: Frame, passage: Passage) -> Mention | None:
    """The period of a figure: its own, or that of the one before in another year."""
    own, first = _own_period(frame), _own_period(told)
    before, text = passage.pack.year_before, passage.folded.text
    said = before.search(text, *frame.where) if before else None
    if said is None:
        return own
    if first is None or not isinstance(first.value, When):
        return None
    if own is None or not said["same"] or not isinstance(own.value, When):
        return Mention(*said.span(), Sort.WHEN, _years_back(first.value, 1))
    years = first.value.last.year - own.value.last.year
    return replace(own, start=said.start(), value=_years_back(first.value, years))


def _own_period(frame: Frame) -> Mention | None:
    """The period that a figure itself is told with."""
    said = frame.values.get("period", ())
    return next((one for one, _ in said if isinstance(one, Mention)), None)


def _years_back(when: When, years: int) -> When:
    """The same days so many years before."""
    end = when.end and _year_back(when.end, years)
    return replace(when, start=_year_back(when.start, years), end=end)


def _year_back(date: PartialDate, years: int) -> PartialDate:
    day = None if (date.month, date.day) == LEAP_DAY else date.day
    return PartialDate(date.year - years, date.month, day)
