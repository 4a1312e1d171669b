"""What changed from one edition to the next, as a page for the office: what, and whom to tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.language.phrases import phrases
from landbridge.meet.editions.agenda import EVERYBODY
from landbridge.meet.editions.difference import Difference
from landbridge.meet.editions.edition import Edition
from landbridge.publish.agenda import edition_line, occasion_line
from landbridge.publish.changed import ChangeTold
from landbridge.publish.holders import Bearer, file_name
from landbridge.publish.notices import Notice
from landbridge.publish.pages import Folder


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The changes in the order of time, and those to be told with the paths of their drafts."""

    title: str
    edition: str
    heading: str
    summary: str
    changes: Sequence[ChangeTold]
    told: Sequence[tuple[Bearer, str]]


def changes_view(
    found: Difference, newer: Edition, drafts: Sequence[Notice], language: str
) -> ChangesView:
    """A difference made ready for its page."""
    words = phrases(language)
    everybody = Bearer(EVERYBODY, "", language)
    return ChangesView(
        occasion_line(newer, language),
        edition_line(newer, language),
        words.text("notice.changes", number=found.older),
        words.text("notice.people", meetings=len(found.changed), people=len(drafts)),
        [ChangeTold(one, everybody, one.after is not None) for one in found.changed],
        [(one.to, notice_path(one)) for one in drafts],
    )


def notice_path(notice: Notice) -> str:
    """The path of a draft."""
    return f"notices/{file_name(notice.to.holder)}.txt"


def write_changes(pages: Folder, path: str, view: ChangesView) -> None:
    """Write the page of a difference."""
    pages.write(path, "changes.html.j2", page=view)
