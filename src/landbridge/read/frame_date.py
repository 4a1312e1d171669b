"""The date of a frame.

A happening takes the date that stands nearest in its sentence; a visit or a
meeting whose sentence has none takes the last one before it in the paragraph.
"""

from __future__ import annotations

from typing import TypeGuard

from landbridge.claims.model import Kind, Modality
from landbridge.claims.value import Code, Value
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import PartialDate, When
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame
from landbridge.read.passage import Passage, is_masthead
from landbridge.read.surroundings import clause_end, clause_start, paragraph_start, sentence

DATED = frozenset({Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.EVENT, Kind.ESTABLISHMENT})
"""Kinds that happen on a date."""

CARRIED = frozenset({Kind.MEETING, Kind.VISIT})
"""Kinds that take the date of an earlier sentence of the paragraph."""

TURNS = {
    (Kind.PROJECT, Code("project_status", "ground_broken")): "starts",
    (Kind.PROJECT, Code("project_status", "completed")): "completes",
}
"""What a dated status says besides: ground broken in March is a start in March."""

LONGEST_HAPPENING = 62
"""How many days a visit, a meeting or an event may span."""

LONGEST_SIGNING = 92
"""A paper is to be signed within so many days, a quarter."""


OPENING = 16
"""Words of time that open a sentence are no longer than this, with their comma; a date is one."""

CLAUSE = 20
"""So many characters farther does the end of a clause put a date."""


def date_of(frame: Frame, modality: Modality, passage: Passage) -> Mention | None:
    """The date of a frame; what is told as a fact is no later than the page that tells it.

    What is planned is no earlier, unless its own words say so.
    """
    text = passage.line.text
    own = [one for said in frame.values.values() for one, _ in said if _is_date(one)]
    dates = own or _dates(passage, *_around(frame, modality, passage))
    if modality is Modality.FACT:
        dates = [date for date in dates if not is_to_come(date, passage)]
    dates = [date for date in dates if own or _may_be(date, modality, passage)]
    if dates:
        return min(dates, key=lambda date: _distance(date, frame.where, passage))
    if own or frame.kind not in CARRIED:
        return None
    earlier = _dates(passage, paragraph_start(frame, text), frame.first)
    return earlier[-1] if earlier and _may_be(earlier[-1], modality, passage) else None


def _may_be(date: Mention, modality: Modality, passage: Passage) -> bool:
    """Whether something may be on a date: what is planned is not on one that has passed."""
    return modality is not Modality.PLAN or not has_passed(date, passage)


def add_date(frame: Frame, date: Mention) -> None:
    """Say of a frame what its date tells: when it happens, what starts or ends then."""
    longest = LONGEST_SIGNING if frame.kind is Kind.AGREEMENT else LONGEST_HAPPENING
    if frame.kind in DATED and _is_narrow(date, longest):
        frame.values.setdefault("when", [(date, (date.start, date.end))])
    for status, _ in frame.values.get("status", []):
        turn = TURNS.get((frame.kind, status)) if isinstance(status, Code) else None
        if turn:
            frame.values.setdefault(turn, [(date, (date.start, date.end))])


def as_of(date: Mention | None, passage: Passage) -> PartialDate | None:
    """The day that what is said holds for: the last of its date, else that of publication."""
    if date is not None and isinstance(date.value, When):
        return date.value.end or date.value.start
    return passage.document.published_on


def _around(frame: Frame, modality: Modality, passage: Passage) -> Span:
    """Where the date of a frame stands: in its sentence, or in its clause up to its end.

    What is to be signed one day has its date in its clause, or opens its sentence with it.
    """
    text = passage.line.text
    if frame.is_of_clause:
        return clause_start(frame, text), frame.last
    first, last = sentence(frame, text)
    if frame.kind is Kind.AGREEMENT and modality is Modality.PLAN:
        start = clause_start(frame, text)
        opens = start - first <= OPENING and start - 2 in passage.line.mentions
        return first if opens else start, clause_end(frame, text)
    return first, last


def _dates(passage: Passage, first: int, last: int) -> list[Mention]:
    """The dates between two positions; the date that the page bears is no event's."""
    return [
        mention
        for mention in passage.line.of_sort(Sort.WHEN, first, last)
        if not is_masthead(passage, mention) and not is_compared(mention, passage)
    ]


def _is_date(value: Value | Mention) -> TypeGuard[Mention]:
    return isinstance(value, Mention) and value.sort is Sort.WHEN


def is_compared(date: Mention, passage: Passage) -> bool:
    """Whether a date is only one that something is held against (than in the year before)."""
    compared, text = passage.pack.compared, passage.folded.text
    return compared is not None and bool(compared.search(text, date.start - 8, date.start))


def is_to_come(date: Mention, passage: Passage) -> bool:
    """Whether a date is later than the page that tells it."""
    published = passage.document.published_on
    if published is None or not isinstance(date.value, When):
        return False
    return date.value.first > published.last


def has_passed(date: Mention, passage: Passage) -> bool:
    """Whether a date is earlier than the page that tells it."""
    published = passage.document.published_on
    if published is None or not isinstance(date.value, When):
        return False
    return date.value.last < published.first


def is_over(date: Mention, passage: Passage) -> bool:
    """Whether a date ends with the day of the page that tells it, or before."""
    published = passage.document.published_on
    if published is None or not isinstance(date.value, When):
        return False
    return date.value.last <= published.last


def _is_narrow(date: Mention, longest: int) -> bool:
    """Whether a date can be that of a happening: a year or a plan's five years cannot."""
    when = date.value
    return isinstance(when, When) and (when.last - when.first).days <= longest


def _distance(date: Mention, where: Span, passage: Passage) -> int:
    """How far a date stands from a frame; what ends a clause between puts it farther.

    That is a comma before a date behind (built here, and in 1994 …), and a blank where no stops
    are written.
    """
    low, high = sorted((*where, date.start, date.end))[1:3]
    apart = max(where[0] - date.end, date.start - where[1], 0)
    text = passage.folded.text
    ends = 0 if passage.pack.wants.stops else text.count(" ", low, high)
    if date.start >= where[1]:
        ends += text.count(",", low, high)
    return apart + CLAUSE * ends if apart else 0
