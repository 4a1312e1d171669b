"""What `landbridge meet tour` prints, for people or for programs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import groupby
from typing import NamedTuple

from rich.table import Table

from landbridge.claims.vocabulary import label
from landbridge.cli.goals_printing import show_goals
from landbridge.cli.options import Form
from landbridge.cli.terminal import console, print_json, styled
from landbridge.cli.way_out_printing import show_why_not, why_not_data
from landbridge.language.day_and_hour import format_offset
from landbridge.language.formatting import format_when
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate, When
from landbridge.meet.tours.model import DELEGATION
from landbridge.meet.tours.plan import HeldCall, Leg
from landbridge.office.planned import PlannedTour
from landbridge.publish.sentence import say


class _Line(NamedTuple):
    """A line of a day: from when, until when, and what; `is_afar` where nobody goes there."""

    starts: datetime
    ends: datetime
    what: str
    about: str
    who: str
    is_afar: bool = False


def show_tour(planned: PlannedTour, language: str, form: Form) -> None:
    """The tour day by day, what is not held and why, and what the plan reached."""
    if form is Form.JSON:
        print_json(tour_data(planned, language))
        return
    words = phrases(language)
    show_why_not(planned.plan, language, "told.no_tour")
    notes: dict[date, list[str]] = {}
    for note in planned.plan.notes:
        notes.setdefault(note.date, []).append(say(note.reason, language))
    lines = groupby(_lines(planned, words), key=lambda line: line.starts.date())
    days = {day: list(held) for day, held in lines}
    for day in sorted({*days, *notes}):
        _show_day(day, days.get(day, []), notes.get(day, []), language)
    show_reached(planned, words)


def _show_day(day: date, lines: list[_Line], notes: list[str], language: str) -> None:
    when = When(PartialDate(day.year, day.month, day.day))
    weekday = str(phrases(language).locale.days["format"]["wide"][day.weekday()])
    title = f"{format_when(when, language)}, {weekday}"
    console.rule(styled(title, "bold"), align="left")
    for note in notes:
        console.print(styled(f" {note}", "dim"))
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    for ratio in (5, 3, 3):
        table.add_column(overflow="fold", ratio=ratio)
    for line in lines:
        table.add_row(*map(styled, (_hours(line), line.what, line.about, line.who)))
    if lines:
        console.print(table)


def _hours(line: _Line) -> str:
    """From when until when, and by which clocks where that does not go without saying."""
    later = (line.ends.date() - line.starts.date()).days
    hours = f"{line.starts:%H:%M}–{line.ends:%H:%M}" + (f" +{later}" if later > 0 else "")
    clocks = dict.fromkeys(map(format_offset, (line.starts, line.ends)))
    return f"{hours}\n{' → '.join(clocks)}" if line.is_afar or len(clocks) > 1 else hours


def _lines(planned: PlannedTour, words: Phrases) -> list[_Line]:
    """Calls and legs in the order of time, each on the clock of where it begins."""
    calls = (_call_line(planned, held, words) for held in planned.plan.held)
    legs = (_leg_line(planned, leg, words) for leg in planned.plan.legs)
    return sorted((*calls, *legs), key=lambda line: line.starts.astimezone(UTC))


def _call_line(planned: PlannedTour, held: HeldCall, words: Phrases) -> _Line:
    problem = planned.problem
    call = next(one for one in problem.calls if one.id == held.call)
    host = next(one for one in problem.hosts if one.id == call.host)
    city = next(one.name for one in problem.cities if one.id == host.city)
    helper = [one.name for one in problem.interpreters if one.id == held.interpreter]
    people = [] if len(held.people) == len(problem.members) else list(held.people)
    about = call.topic or label("meeting_type", call.kind, words.language)
    who = words.join([*people, *helper])
    return _Line(held.starts, held.ends, f"{host.name}, {city}", about, who, call.is_afar)


def _leg_line(planned: PlannedTour, leg: Leg, words: Phrases) -> _Line:
    names = {city.id: city.name for city in planned.problem.cities}
    what = f"{names[leg.origin]} → {names[leg.destination]}"
    mode = words.find(f"mode.{leg.mode}") or leg.mode
    guess = words.text("join.bracket", text=words.text("told.estimated"))
    who = words.join([group for group in leg.groups if group != DELEGATION])
    return _Line(leg.departs, leg.arrives, what, mode + (guess if leg.is_estimated else ""), who)


def show_reached(planned: PlannedTour, words: Phrases) -> None:
    """What is not held, what else to know, and what was reached under each aim."""
    plan = planned.plan
    if plan.unplaced:
        console.rule(styled(words.text("told.not_placed"), "bold"), align="left")
    for one in plan.unplaced:
        console.print(styled(f" {one.call}: {say(one.reason, words.language)}"))
    if plan.remarks:
        console.rule(styled(words.text("told.remarks"), "bold"), align="left")
    for remark in plan.remarks:
        console.print(styled(f" {say(remark, words.language)}", "dim"))
    wishes = (one.wish for one in planned.problem.calls)
    show_goals("tour", planned.plan.goals, wishes, words)


def tour_data(planned: PlannedTour, language: str) -> dict[str, object]:
    plan = planned.plan
    hosts = {call.id: call.host for call in planned.problem.calls}
    return {
        "tour": planned.occasion.name,
        "held": [
            {
                "call": held.call,
                "host": hosts[held.call],
                "starts": held.starts.isoformat(),
                "ends": held.ends.isoformat(),
                "people": list(held.people),
                "interpreter": held.interpreter,
            }
            for held in plan.held
        ],
        "legs": [
            {
                "groups": list(leg.groups),
                "from": leg.origin,
                "to": leg.destination,
                "mode": leg.mode,
                "departs": leg.departs.isoformat(),
                "arrives": leg.arrives.isoformat(),
                "estimated": leg.is_estimated,
            }
            for leg in plan.legs
        ],
        "days": [
            {
                "city": note.city,
                "date": note.date.isoformat(),
                "kind": note.day.kind,
                "sentence": say(note.reason, language),
            }
            for note in plan.notes
        ],
        "unplaced": [
            {"call": one.call, "code": one.reason.code, "sentence": say(one.reason, language)}
            for one in plan.unplaced
        ],
        "remarks": [say(remark, language) for remark in plan.remarks],
        **why_not_data(plan, language),
        "goals": {
            aim: {"reached": goal.reached, "bound": goal.bound} for aim, goal in plan.goals.items()
        },
    }
