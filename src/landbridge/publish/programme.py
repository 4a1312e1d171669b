"""The programme of an edition: a folder with the timetable, agendas and calendars of all.

What is in it:

- `index.html`, the timetable; `timetable.xlsx`, the same as a workbook;
- `agendas/`, a page for each party, person, table and interpreter in its own language, and one
  page of each kind with all of them, to be printed;
- `calendars/all.ics`, and one calendar for each party, person and interpreter; under `cancelled/`
  what each must let go of, one event a file, as RFC 5546 has it;
- `changes.html`, what differs from the edition before, and `notices/`, drafts to whom it concerns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from landbridge.language.phrases import phrases
from landbridge.meet.agenda import EVERYBODY, Agendas, Holder, Holding, agendas
from landbridge.meet.difference import difference
from landbridge.meet.edition import Edition
from landbridge.meet.engagement import Engagement, Status
from landbridge.meet.withdrawal import withdrawn
from landbridge.publish.agenda import agenda_view, write_agendas
from landbridge.publish.calendar import Issue, Method, calendar_of
from landbridge.publish.changes_page import changes_view, notice_path, write_changes
from landbridge.publish.edition import edition as whole
from landbridge.publish.holders import agenda_page, bearers, file_name
from landbridge.publish.holders import bearer as bearer_of
from landbridge.publish.notices import notices
from landbridge.publish.pages import Folder
from landbridge.publish.timetable_page import timetable_view, write_timetable
from landbridge.publish.timetable_sheet import write_workbook

WORKBOOK = "timetable.xlsx"
"""By this file an earlier programme is known."""

_CHANGES = "changes.html"
_CALENDARS = (Holding.PARTY, Holding.PERSON, Holding.INTERPRETER)
_FOLDERS = ("agendas", "calendars", "cancelled", "notices")


@dataclass(frozen=True, slots=True)
class Programme:
    """The editions of an occasion in their order, of which the last is put out.

    `stamp` is when; `mails` are the addresses that are known, by ids.
    """

    editions: Sequence[Edition]
    language: str
    stamp: datetime
    mails: Mapping[str, str] = field(default_factory=dict)

    @property
    def edition(self) -> Edition:
        """The edition that is put out."""
        return self.editions[-1]


def write_programme(folder: Path, programme: Programme) -> Path:
    """Write the programme into a folder, over an earlier one; returns its first page.

    Raises FolderTaken where the folder cannot be taken, ModuleNotFoundError without the extra.
    """
    held = agendas(programme.edition)
    with whole(folder, WORKBOOK, _is_ours) as made:
        pages = Folder(made, phrases(programme.language))
        pages.write_style(0)
        _write_agendas(pages, programme, held)
        _write_calendars(made, programme, held)
        write_workbook(made / WORKBOOK, programme.edition, held, programme.language)
        changes = _write_changes(pages, programme.editions)
        view = timetable_view(programme.edition, held, programme.language)
        write_timetable(pages, "index.html", view, changes)
    return folder / "index.html"


def _write_agendas(pages: Folder, programme: Programme, held: Agendas) -> None:
    """Each agenda in the language of its bearer, and all of a kind on one page."""
    for holding, listed in bearers(held, programme.language).items():
        views = [agenda_view(programme.edition, one, held[one.holder]) for one in listed]
        for one in views:
            holder = one.bearer.holder
            calendar = f"calendars/{file_name(holder)}.ics" if holding in _CALENDARS else ""
            own = Folder(pages.path, one.words)
            write_agendas(own, agenda_page(holder), [one], calendar)
        if views:
            write_agendas(pages, f"agendas/{holding}.html", views)


def _write_calendars(folder: Path, programme: Programme, held: Agendas) -> None:
    gone = withdrawn(programme.editions)
    for holder in {**held, **gone}:
        if holder == EVERYBODY or holder.holding in _CALENDARS:
            _write_calendar(folder, programme, holder, (held.get(holder, ()), gone.get(holder, ())))


def _write_calendar(
    folder: Path,
    programme: Programme,
    holder: Holder,
    agenda: tuple[Sequence[Engagement], Sequence[Engagement]],
) -> None:
    """A holder's calendar, which says what is cancelled, and what they must let go of."""
    kept, gone = agenda
    name = "all" if holder == EVERYBODY else file_name(holder)
    method = Method.PUBLISH if holder == EVERYBODY else None
    language = _language(programme, holder, (*kept, *gone))
    issue = Issue(
        programme.edition.occasion, programme.stamp, language, holder, method, programme.mails
    )
    cancelled = [one for one in gone if one.status is Status.CANCELLED]
    _write(folder / "calendars" / f"{name}.ics", calendar_of([*kept, *cancelled], issue))
    if holder != EVERYBODY:
        for one in gone:
            path = folder / "cancelled" / name / f"{one.uid}.ics"
            _write(path, calendar_of([one], replace(issue, method=Method.CANCEL)))


def _write_changes(pages: Folder, editions: Sequence[Edition]) -> str:
    """The page of what changed since the edition before, and the drafts; returns its path."""
    for older, newer in pairwise(editions[-2:]):
        found = difference(older, newer)
        drafts = notices(found, newer)
        for draft in drafts:
            _write(pages.path / notice_path(draft), draft.text.encode())
        write_changes(pages, _CHANGES, changes_view(found, newer, drafts, pages.words.language))
        return _CHANGES
    return ""


def _language(programme: Programme, holder: Holder, held: Sequence[Engagement]) -> str:
    if holder == EVERYBODY:
        return programme.language
    return bearer_of(holder, held, programme.language).language


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _is_ours(path: Path) -> bool:
    """Whether a path is one that a programme writes, and so goes with an earlier one."""
    return path.parts[0] in _FOLDERS or path.name in ("index.html", _CHANGES, WORKBOOK)
