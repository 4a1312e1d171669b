"""What `landbridge meet` prints, for people or for programs."""

from __future__ import annotations

from itertools import groupby

from rich.table import Table

from landbridge.claims.vocabulary import label
from landbridge.cli.goals_printing import show_goals
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.cli.way_out_printing import show_why_not, why_not_data
from landbridge.language.formatting import format_when
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate, When
from landbridge.meet.editions.engagement import Engagement
from landbridge.meet.editions.timetable_engagements import timetable_engagements
from landbridge.meet.events.lookup import Lookup
from landbridge.office.planned import PlannedEvent
from landbridge.publish.sentence import say

_WIDTHS = (None, 2, 5, 3, 2)
"""How the columns share a line: hours, table, parties, topic, interpreter."""


def show_timetable(planned: PlannedEvent, language: str, form: Form) -> None:
    """The meetings day by day, what could not be placed and why, and what the plan reached."""
    if form is Form.JSON:
        print_json(timetable_data(planned, language))
        return
    words = phrases(language)
    show_why_not(planned.plan, language, "told.no_timetable")
    for day, held in groupby(_engagements(planned), key=lambda one: one.starts.date()):
        when = When(PartialDate(day.year, day.month, day.day))
        console.rule(styled(format_when(when, language), "bold"), align="left")
        console.print(_day_table(list(held), language))
    show_reached(planned, words)


def show_reached(planned: PlannedEvent, words: Phrases) -> None:
    """What could not be placed and why, and what the plan reached under each aim."""
    _show_unplaced(planned, words)
    wishes = (one.wish for one in planned.problem.meetings)
    show_goals("goal", planned.plan.goals, wishes, words)


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


def _show_unplaced(planned: PlannedEvent, words: Phrases) -> None:
    known = Lookup.of(planned.problem)
    if planned.plan.unplaced:
        console.rule(styled(words.text("told.not_placed"), "bold"), align="left")
    for one in planned.plan.unplaced:
        sentence = f" {known.call_meeting(one.meeting)}: {say(one.reason, words.language)}"
        console.print(styled(sentence))


def _engagements(planned: PlannedEvent) -> tuple[Engagement, ...]:
    return timetable_engagements(planned.occasion, planned.problem, planned.plan, {})


def timetable_data(planned: PlannedEvent, language: str) -> dict[str, object]:
    return {
        "event": planned.occasion.name,
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
        **why_not_data(planned.plan, language),
    }
