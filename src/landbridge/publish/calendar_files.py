"""The calendars of a programme, each in the language of whom it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from landbridge.meet.editions.agenda import EVERYBODY, Agendas, Holder
from landbridge.meet.editions.engagement import Engagement, Status
from landbridge.meet.editions.withdrawal import withdrawn
from landbridge.publish.calendar import Issue, Method, calendar_of
from landbridge.publish.holders import bearer, calendar_path, file_name
from landbridge.publish.pages import Folder

if TYPE_CHECKING:
    from landbridge.publish.programme import Programme


def write_calendars(pages: Folder, programme: Programme, held: Agendas) -> None:
    """Write a calendar for everybody, and for each party, person and interpreter.

    What somebody must let go of lies under `cancelled/`, one event a file.
    """
    gone = withdrawn(programme.editions)
    for holder in {**held, **gone}:
        if calendar_path(holder):
            _write_calendar(pages, programme, holder, (held.get(holder, ()), gone.get(holder, ())))


def _write_calendar(
    pages: Folder,
    programme: Programme,
    holder: Holder,
    agenda: tuple[Sequence[Engagement], Sequence[Engagement]],
) -> None:
    """A holder's calendar, which says what is cancelled, and what they must let go of."""
    kept, gone = agenda
    method = Method.PUBLISH if holder == EVERYBODY else None
    language = _language(programme, holder, (*kept, *gone))
    issue = Issue(
        programme.edition.occasion, programme.stamp, language, holder, method, programme.mails
    )
    cancelled = [one for one in gone if one.status is Status.CANCELLED]
    pages.put(calendar_path(holder), calendar_of([*kept, *cancelled], issue))
    if holder != EVERYBODY:
        for one in gone:
            path = f"cancelled/{file_name(holder)}/{one.uid}.ics"
            pages.put(path, calendar_of([one], replace(issue, method=Method.CANCEL)))


def _language(programme: Programme, holder: Holder, held: Sequence[Engagement]) -> str:
    if holder == EVERYBODY:
        return programme.language
    return bearer(holder, held, programme.language).language
