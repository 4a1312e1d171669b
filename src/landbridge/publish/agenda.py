"""Agendas to print: what one person, party, table or interpreter has on which day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from landbridge.language.day_and_hour import format_day, format_offset
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.meet.editions.agenda import Holder
from landbridge.meet.editions.edition import Edition
from landbridge.meet.editions.engagement import Engagement
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.publish.engaged import Engaged, engaged, local_times
from landbridge.publish.holders import Bearer
from landbridge.publish.names import capital
from landbridge.publish.pages import Folder
from landbridge.publish.sentence import say


@dataclass(frozen=True, slots=True)
class Day:
    """The engagements of a day in one city; `clock` says which time is meant.

    `note` tells what day it is there, if it is no plain workday.
    """

    name: str
    clock: str
    rows: Sequence[Engaged]
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgendaView:
    """An agenda as its page shows it, in the language of its bearer."""

    words: Phrases
    bearer: Bearer
    occasion: str
    edition: str
    days: Sequence[Day]


def agenda_view(edition: Edition, bearer: Bearer, agenda: Iterable[Engagement]) -> AgendaView:
    """The agenda of a bearer, made ready for a page."""
    return AgendaView(
        phrases(bearer.language),
        bearer,
        occasion_line(edition, bearer.language),
        edition_line(edition, bearer.language),
        days_of(agenda, bearer.language, bearer.holder, edition),
    )


def days_of(
    agenda: Iterable[Engagement], language: str, holder: Holder, edition: Edition
) -> list[Day]:
    """Engagements by their days, each by the clock of its place."""
    notes = day_notes(edition, language)
    days = []
    for (day, city, clock), held in groupby(agenda, lambda one: _day_and_clock(one, language)):
        rows = [engaged(one, language, holder, edition.occasion) for one in held]
        name = capital(format_day(day, language))
        days.append(Day(name, clock, rows, notes.get((day, city), "")))
    return days


def day_notes(edition: Edition, language: str) -> dict[tuple[date, str], str]:
    """What is said of days off and make-up workdays of a tour, by day and city."""
    match edition.problem, edition.plan:
        case TourProblem(cities=cities), TourPlan(notes=notes):
            names = {city.id: city.name for city in cities}
            return {(one.date, names[one.city]): say(one.reason, language) for one in notes}
    return {}


def occasion_line(edition: Edition, language: str) -> str:
    """What the occasion is called, and where it is held."""
    occasion = edition.occasion
    parts = filter(None, (occasion.name, occasion.venue, occasion.city))
    return phrases(language).text("join.clause").join(parts)


def edition_line(edition: Edition, language: str) -> str:
    """Which edition it is, and of which day."""
    day = format_date(PartialDate.of(edition.day), language)
    return phrases(language).text("meet.edition", number=edition.number, date=day)


def write_agendas(
    pages: Folder, path: str, agendas: Sequence[AgendaView], calendar: str = ""
) -> None:
    """Write agendas on one page, each of which begins a sheet of paper; `calendar` is a path."""
    pages.write(path, "agenda.html.j2", agendas=agendas, calendar=calendar)


def _day_and_clock(engagement: Engagement, language: str) -> tuple[date, str, str]:
    starts, _ = local_times(engagement)
    clock = phrases(language).text(
        "meet.times_of", city=engagement.city, offset=format_offset(starts)
    )
    return starts.date(), engagement.city, clock
