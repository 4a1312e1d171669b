"""What `landbridge meet` prints, for people or for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from rich.table import Table

from landbridge.claims.vocabulary import label
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.formatting import format_when
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate, When
from landbridge.meet.agenda import EVERYBODY
from landbridge.meet.difference import difference
from landbridge.meet.edition import Edition, freeze
from landbridge.meet.engagement import Engagement
from landbridge.meet.lookup import Lookup
from landbridge.meet.model import TimetableProblem, Wish
from landbridge.meet.timetable_engagements import timetable_engagements
from landbridge.office.timetabling import Planned
from landbridge.publish.changed import ChangeTold
from landbridge.publish.holders import Bearer
from landbridge.publish.notices import notices
from landbridge.publish.sentence import say

_WIDTHS = (None, 2, 5, 3, 2)
"""How the columns share a line: hours, table, parties, topic, interpreter."""


def show_timetable(planned: Planned, language: str, form: Form) -> None:
    """The meetings day by day, what could not be placed and why, and what the plan reached."""
    if form is Form.JSON:
        print_json(_timetable_data(planned, language))
        return
    words = phrases(language)
    if planned.plan.reasons:
        console.print(styled(words.text("told.no_timetable"), "bold"))
    for reason in planned.plan.reasons:
        console.print(styled(f" {say(reason, language)}"))
    for day, held in groupby(_engagements(planned), key=lambda one: one.starts.date()):
        when = When(PartialDate(day.year, day.month, day.day))
        console.rule(styled(format_when(when, language), "bold"), align="left")
        console.print(_day_table(list(held), language))
    _show_unplaced(planned, words, language)
    for goal in _goals(planned, words):
        console.print(styled(goal, "dim"))


def show_repair(planned: Planned, last: Edition, language: str, form: Form) -> None:
    """What changes against the last edition, and what the new plan reached."""
    if form is Form.JSON:
        print_json(_timetable_data(planned, language) | {"edition": last.number})
        return
    words = phrases(language)
    for reason in planned.plan.reasons:
        console.print(styled(say(reason, language), "bold"))
    for line in _changes(planned, last, language):
        console.print(styled(line))
    _show_unplaced(planned, words, language)
    for goal in _goals(planned, words):
        console.print(styled(goal, "dim"))


def _changes(planned: Planned, last: Edition, language: str) -> Iterator[str]:
    """Each change as everybody is told it, and those whom it concerns."""
    event = planned.event
    plan = replace(planned.plan, reasons=())
    newer = freeze(event.occasion, event.problem, plan, last.day, last)
    found = difference(last, newer)
    words = phrases(language)
    everybody = Bearer(EVERYBODY, "", language)
    for one in found.changed:
        told = ChangeTold(one, everybody, one.after is not None)
        yield f"{told.what}: {told.said}"
        yield from (f"  {line}" for line in told.details())
    names = [notice.to.name for notice in notices(found, newer)]
    yield words.text("notice.people", meetings=len(found.changed), people=len(names))
    yield words.join(names)


def _day_table(held: list[Engagement], language: str) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    for ratio in _WIDTHS:
        table.add_column(overflow="fold", ratio=ratio, no_wrap=ratio is None)
    for engagement in held:
        hours = f"{engagement.starts:%H:%M}–{engagement.ends:%H:%M}"
        parties = " – ".join(dict.fromkeys(who.party_name for who in engagement.attendees))
        helper = engagement.interpreter.name if engagement.interpreter else ""
        about = engagement.topic or label("meeting_type", engagement.kind, language)
        cells = hours, engagement.place, parties, about, helper
        table.add_row(*(styled(cell) for cell in cells))
    return table


def _show_unplaced(planned: Planned, words: Phrases, language: str) -> None:
    known = Lookup.of(planned.event.problem)
    if planned.plan.unplaced:
        console.rule(styled(words.text("told.not_placed"), "bold"), align="left")
    for one in planned.plan.unplaced:
        sentence = f" {known.call_meeting(one.meeting)}: {say(one.reason, language)}"
        console.print(styled(sentence))


def _goals(planned: Planned, words: Phrases) -> Iterator[str]:
    """What the plan reached under each aim, and whether better is possible."""
    asked = _asked(planned.event.problem)
    for aim, goal in planned.plan.goals.items():
        reached = words.text(
            f"told.goal_{aim}", reached=goal.reached, all=asked.get(aim, goal.bound)
        )
        best = words.text("told.proven" if goal.is_proven else "told.at_best", bound=goal.bound)
        yield reached + words.text("join.bracket", text=best)


def _asked(problem: TimetableProblem) -> Mapping[str, int]:
    wishes = [meeting.wish for meeting in problem.meetings]
    return {"musts": wishes.count(Wish.MUST), "wants": wishes.count(Wish.WANT)}


def _engagements(planned: Planned) -> tuple[Engagement, ...]:
    event = planned.event
    return timetable_engagements(event.occasion, event.problem, planned.plan, {})


def _timetable_data(planned: Planned, language: str) -> dict[str, object]:
    return {
        "event": planned.event.occasion.name,
        "placed": [
            {
                "meeting": one.meeting,
                "starts": one.starts.isoformat(),
                "ends": one.ends.isoformat(),
                "table": one.place,
                "parties": list(dict.fromkeys(who.party_name for who in one.attendees)),
                "people": [who.name for who in one.attendees if who.name],
                "interpreter": one.interpreter.name if one.interpreter else None,
                "kind": one.kind,
                "topic": one.topic,
            }
            for one in _engagements(planned)
        ],
        "unplaced": [
            {"meeting": one.meeting, "code": one.reason.code, "sentence": say(one.reason, language)}
            for one in planned.plan.unplaced
        ],
        "goals": {
            aim: {"reached": goal.reached, "bound": goal.bound}
            for aim, goal in planned.plan.goals.items()
        },
        "reasons": [
            {"code": reason.code, "sentence": say(reason, language)}
            for reason in planned.plan.reasons
        ],
    }
