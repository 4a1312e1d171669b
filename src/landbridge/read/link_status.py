"""Whether a link runs, as the words around it tell, and since when or until when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from landbridge.claims.model import Kind, Modality
from landbridge.claims.value import Code
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import When
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame
from landbridge.read.frame_date import is_over, is_to_come
from landbridge.read.frame_modality import modality_of
from landbridge.read.link_parts import Part
from landbridge.read.passage import Passage, is_masthead

VOCABULARY = "link_status"
ANNOUNCED, RUNNING, UNCONFIRMED = "announced", "running", "unconfirmed"

TURNS = {RUNNING: "starts", ANNOUNCED: "starts", "suspended": "ends", "closed": "ends"}
"""What begins or ends on the date of a status."""

_COMMA = 40
"""So many characters farther from a status does a comma put a date."""


_APART = re.compile("[,:】]")
"""What a word before two places is not told of them behind: a clause's end, a label's."""


def status_now(told: Sequence[Part], buts: Sequence[Part], joint: Part, text: str) -> Part | None:
    """The status that holds, of all that are told of a link.

    What is said behind a but holds, and a plan that is told before what is planned. Else the
    verb before the two places tells it, or what stands behind them, of which the last holds:
    suspended in March, it was resumed in May.
    """
    told = [part for part in told if part.code("status")]
    before = [part for part in told if part.first < joint.last]
    close = [part for part in before if not _APART.search(text, part.last, joint.first)]
    behind = [part for part in told if part.first >= joint.last]
    near = [part for part in behind if "," not in text[joint.last : part.first]]
    turned = [part for part in behind for but in buts if but.first < part.first]
    doubts = [part for part in told if part.code("status") == UNCONFIRMED]
    plans = [part for part in close if part.code("status") == ANNOUNCED]
    choices = (doubts, turned, plans, close, near, behind, before)
    return next((_last_turn(choice) for choice in choices if choice), None)


def _last_turn(told: Sequence[Part]) -> Part:
    """The first word that tells what the last one tells too: the opening, not its ceremony."""
    *_, last = (list(run) for _, run in groupby(told, key=lambda part: part.code("status")))
    return last[0]


def rivals(status: Part, told: Sequence[Part], joint: Part, text: str) -> list[Part]:
    """What a date of a link may be that of besides its status: what is told in a clause of its own.

    Behind a status that is told before the two places, the rest of its clause tells nothing
    else: the last flight from … to … will be operated on May 3.
    """
    is_first = status.first < joint.first
    return [
        one
        for one in told
        if one.first <= joint.first or not is_first or "," in text[joint.last : one.first]
    ]


def dated(status: Part, told: Sequence[Part], stretch: Span, passage: Passage) -> Part:
    """A status with the date that stands nearest to it, and to none of the others told.

    What is to run from a day to come is announced.
    """
    text, turn = passage.folded.text, TURNS.get(status.code("status"))
    dates = [
        date
        for date in _dates(status, stretch, passage)
        if TURNS.get(min(told, key=lambda one: _distance(one, date, text)).code("status")) == turn
    ]
    date = min(dates, key=lambda date: _distance(status, date, text), default=None)
    if date is None:
        return status
    if status.code("status") == RUNNING and is_to_come(date, passage):
        status = _announced(status)
    days = _turns(turn, date) if turn else ()
    said = {predicate: [(day, (day.start, day.end))] for predicate, day in days}
    return replace(status, values={**status.values, **said})


def _turns(turn: str, date: Mention) -> Iterator[tuple[str, Mention]]:
    """What a date says of a link: what starts on a range of days ends with it."""
    when = date.value
    if turn == "starts" and isinstance(when, When) and when.end is not None and when.start.day:
        yield "starts", replace(date, value=When(when.start))
        yield "ends", replace(date, value=When(when.end))
    else:
        yield turn, date


def _distance(status: Part, date: Mention, text: str) -> int:
    """How far a date stands from a status; a comma between them puts it farther."""
    low, high = sorted((*status.where, date.start, date.end))[1:3]
    return high - low + _COMMA * text.count(",", low, high)


def as_planned(status: Part, passage: Passage) -> Part:
    """A status as the words before it tell it: what is to run some day is announced."""
    if status.code("status") != RUNNING:
        return status
    told = Frame(Kind.LINK, status.first, status.last, status.where, None, {})
    is_ahead = modality_of(told, passage) in (Modality.PLAN, Modality.WISH)
    return _announced(status) if is_ahead else status


def _announced(status: Part) -> Part:
    _, said = status.values["status"][0]
    return replace(
        status, values={**status.values, "status": [(Code(VOCABULARY, ANNOUNCED), said)]}
    )


def _dates(status: Part, stretch: Span, passage: Passage) -> list[Mention]:
    """The dates of a stretch that may be those of a status: no plan is for a day that is past."""
    found = passage.line.of_sort(Sort.WHEN, *stretch)
    dates = [date for date in found if not is_masthead(passage, date)]
    if status.code("status") == ANNOUNCED:
        return [date for date in dates if not is_over(date, passage)]
    return dates
