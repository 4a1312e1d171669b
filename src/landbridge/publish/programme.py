"""The programme of an edition: a folder with the timetable, agendas and calendars of all.

What is in it:

- `index.html`, the timetable; `timetable.xlsx`, the same as a workbook;
- `agendas/`, a page for each party, person, table and interpreter in its own language, and one
  page of each kind with all of them, to be printed, as PDF too if that is asked for;
- `calendars/all.ics`, and one calendar for each party, person and interpreter; under `cancelled/`
  what each must let go of, one event a file, as RFC 5546 has it;
- `changes.html`, what differs from the edition before, and `notices/`, drafts to whom it concerns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from landbridge.language.phrases import phrases
from landbridge.meet.editions.agenda import Agendas, agendas
from landbridge.meet.editions.difference import difference
from landbridge.meet.editions.edition import Edition
from landbridge.publish.agenda import agenda_view, write_agendas
from landbridge.publish.changes_page import changes_view, notice_path, write_changes
from landbridge.publish.edition import edition as whole
from landbridge.publish.holders import agenda_page, bearers, calendar_path
from landbridge.publish.notices import notices
from landbridge.publish.pages import Folder
from landbridge.publish.pdf import write_pdf
from landbridge.publish.timetable_page import timetable_view, write_timetable

WORKBOOK = "timetable.xlsx"
"""By this file an earlier programme is known."""

_CHANGES = "changes.html"
_FOLDERS = ("agendas", "calendars", "cancelled", "notices")


@dataclass(frozen=True, slots=True)
class Programme:
    """The editions of an occasion in their order, of which the last is put out.

    `stamp` is when; `mails` are the addresses that are known, by ids. Where it `is_printed`, the
    agendas of each kind are a PDF too.
    """

    editions: Sequence[Edition]
    language: str
    stamp: datetime
    mails: Mapping[str, str] = field(default_factory=dict)
    is_printed: bool = False

    @property
    def edition(self) -> Edition:
        """The edition that is put out."""
        return self.editions[-1]


def write_programme(folder: Path, programme: Programme) -> Path:
    """Write the programme into a folder, over an earlier one; returns its first page.

    Raises FolderTaken where the folder cannot be taken, ModuleNotFoundError without the extra.
    """
    from landbridge.publish.calendar_files import write_calendars
    from landbridge.publish.timetable_sheet import write_workbook

    held = agendas(programme.edition)
    with whole(folder, WORKBOOK, _is_ours) as made:
        pages = Folder(made, phrases(programme.language))
        pages.write_style(0)
        _write_agendas(pages, programme, held)
        write_calendars(pages, programme, held)
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
            own = Folder(pages.path, one.words)
            write_agendas(own, agenda_page(holder), [one], calendar_path(holder))
        if views:
            write_agendas(pages, f"agendas/{holding}.html", views)
            if programme.is_printed:
                all_of_a_kind = pages.path / "agendas" / holding
                write_pdf(all_of_a_kind.with_suffix(".html"), all_of_a_kind.with_suffix(".pdf"))


def _write_changes(pages: Folder, editions: Sequence[Edition]) -> str:
    """The page of what changed since the edition before, and the drafts; returns its path."""
    for older, newer in pairwise(editions[-2:]):
        found = difference(older, newer)
        drafts = notices(found, newer)
        for draft in drafts:
            pages.put(notice_path(draft), draft.text.encode())
        write_changes(pages, _CHANGES, changes_view(found, newer, drafts, pages.words.language))
        return _CHANGES
    return ""


def _is_ours(path: Path) -> bool:
    """Whether a path is one that a programme writes, and so goes with an earlier one."""
    return path.parts[0] in _FOLDERS or path.name in ("index.html", _CHANGES, WORKBOOK)
