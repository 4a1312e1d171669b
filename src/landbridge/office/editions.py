"""Editions of an occasion in the register: frozen, kept as plans, and read again.

A register keeps plans and never changes one; an edition is a plan of kind `timetable` or `tour`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.meet.editions.edition import Edition, Plan, Problem, freeze
from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.editions.plain import plain_of, value_of
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.model import MeetingId
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.register import Register

Value = TypeVar("Value")

FORM = 1
"""The form in which editions are written; a newer one is refused, an older one is read."""

_KINDS: dict[str, tuple[type[Problem], type[Plan]]] = {
    "timetable": (TimetableProblem, TimetablePlan),
    "tour": (TourProblem, TourPlan),
}


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the problem and the plan of an edition."""

    form: int
    occasion: Occasion
    number: int
    day: date
    sequences: Mapping[MeetingId, int]


class UnreadableEdition(Exception):  # noqa: N818 - named by what it reports
    """An edition in the register that is of a newer form than this version reads, or damaged."""

    def __init__(self, kept: KeptPlan) -> None:
        super().__init__(kept.id)
        self.reason = Reason.of("edition_unreadable", edition=kept.id[:12], date=kept.at.date())


def freeze_edition(
    register: Register,
    occasion: Occasion,
    problem: Problem,
    plan: Plan,
    *,
    actor: str,
    at: datetime,
) -> Edition:
    """Freeze a plan and keep it as the next edition of its occasion.

    A plan that is already the last edition is not frozen again: that edition is given. Raises
    FaultyPlan where the plan does not hold, UnreadableEdition.
    """
    known = editions(register, occasion.id)
    last = known[-1] if known else None
    if last and (last.occasion, last.problem, last.plan) == (occasion, problem, plan):
        return last
    edition = freeze(occasion, problem, plan, at.date(), last)
    register.keep_plan(_kept(edition, actor, at))
    return edition


def editions(register: Register, occasion: str) -> list[Edition]:
    """The editions of an occasion by its id, the first one first. Raises UnreadableEdition."""
    found = [
        _edition(kept, head)
        for kept in _all_kept(register)
        if (head := _head(kept)).occasion.id == occasion
    ]
    return sorted(found, key=lambda edition: edition.number)


def last_editions(register: Register) -> list[Edition]:
    """The last edition of each occasion. Raises UnreadableEdition."""
    last: dict[str, tuple[KeptPlan, _Head]] = {}
    for kept in _all_kept(register):
        head = _head(kept)
        known = last.get(head.occasion.id)
        if known is None or known[1].number < head.number:
            last[head.occasion.id] = kept, head
    return [_edition(kept, head) for kept, head in last.values()]


def _all_kept(register: Register) -> Iterator[KeptPlan]:
    for kind in _KINDS:
        yield from register.plans(kind)


def _kept(edition: Edition, actor: str, at: datetime) -> KeptPlan:
    kind = "tour" if isinstance(edition.problem, TourProblem) else "timetable"
    head = _Head(FORM, edition.occasion, edition.number, edition.day, edition.sequences)
    body = {"head": head, "problem": edition.problem, "plan": edition.plan}
    plain = {name: plain_of(value) for name, value in body.items()}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    inputs = sha256(text.encode(errors="surrogatepass")).hexdigest()
    return KeptPlan(plan_id(kind, inputs), kind, inputs, text, actor, at)


def _head(kept: KeptPlan) -> _Head:
    head = _read(kept, _Head, "head")
    if head.form > FORM:
        raise UnreadableEdition(kept)
    return head


def _edition(kept: KeptPlan, head: _Head) -> Edition:
    problem, plan = _KINDS[kept.kind]
    return Edition(
        head.occasion,
        head.number,
        head.day,
        _read(kept, problem, "problem"),
        _read(kept, plan, "plan"),
        head.sequences,
    )


def _read(kept: KeptPlan, kind: type[Value], part: str) -> Value:
    try:
        return value_of(kind, json.loads(kept.body)[part])
    except (KeyError, TypeError, ValueError) as wrong:
        raise UnreadableEdition(kept) from wrong
