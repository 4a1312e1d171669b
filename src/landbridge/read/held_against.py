"""What a figure is held against: the same measure, in another period.

A figure that a sentence tells only beside another one (against 2.1 million a year earlier) has the
measure and the scope of the other, and a period of its own: the same one of another year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from landbridge.claims.model import Kind, Modality
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import PartialDate, When
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.frame import Frame
from landbridge.read.frame_date import date_of
from landbridge.read.passage import Passage

LEAP_DAY = (2, 29)


def hold_figures_against(frames: Sequence[Frame], passage: Passage) -> list[Frame]:
    """The frames; a figure without a measure has that of its sentence, or is none."""
    told: Frame | None = None
    kept = []
    for frame in sorted(frames, key=lambda one: one.first):
        if frame.kind is not Kind.STATISTIC or "measure" in frame.values:
            told = frame if frame.kind is Kind.STATISTIC else told
        elif told is None or not _take_measure(frame, told, passage):
            continue
        kept.append(frame)
    return kept


def _take_measure(frame: Frame, told: Frame, passage: Passage) -> bool:
    """Let a figure be of the measure of the one told before; whether its period is known."""
    between = passage.line.text[told.first : frame.first]
    period = _period(frame, told, passage)
    if period is None or SENTENCE_END in between or "\n" in between:
        return False
    if date_of(told, Modality.FACT, passage) in [one for one, _ in frame.values.get("period", ())]:
        told.values["period"] = []  # The only date of the sentence is that of the other figure.
    frame.values["period"] = [(period, (period.start, period.end))]
    for predicate in ("measure", "scope"):
        if predicate in told.values:
            frame.values[predicate] = list(told.values[predicate])
    return True


def _period(frame: Frame, told: Frame, passage: Passage) -> Mention | None:
    """The period of a figure: its own, or that of the one before in another year."""
    own = next((one for one, _ in frame.values.get("period", ()) if isinstance(one, Mention)), None)
    before, text = passage.pack.year_before, passage.folded.text
    said = before.search(text, *frame.where) if before else None
    if said is None:
        return own
    first = date_of(told, Modality.FACT, passage)
    if first is None or not isinstance(first.value, When):
        return None
    if own is None or not said["same"] or not isinstance(own.value, When):
        return Mention(*said.span(), Sort.WHEN, _years_back(first.value, 1))
    years = first.value.last.year - own.value.last.year
    return replace(own, start=said.start(), value=_years_back(first.value, years))


def _years_back(when: When, years: int) -> When:
    """The same days so many years before."""
    end = when.end and _year_back(when.end, years)
    return replace(when, start=_year_back(when.start, years), end=end)


def _year_back(date: PartialDate, years: int) -> PartialDate:
    day = None if (date.month, date.day) == LEAP_DAY else date.day
    return PartialDate(date.year - years, date.month, day)
