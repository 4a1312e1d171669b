"""The templates of events and tours, told column by column.

Renew the document with `python -m landbridge.cli.templates > docs/meet-templates.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.language.phrases import phrases, speaking
from landbridge.office import event_template, tour_template
from landbridge.office.template import Form
from landbridge.office.template_writing import column_help

_HEAD = """# The templates of events and tours

Made by `python -m landbridge.cli.templates`; a test keeps it true.

`landbridge meet template event FILE.xlsx` and `landbridge meet template tour FILE.xlsx` write an
empty one, in the language that `--lang` names; a path without `.xlsx` becomes a folder of CSV
files, one a sheet. Sheets and columns may be named in any of the four languages; the names below
are what an empty template has. Several values in one cell are parted by `;` or stand on lines of
their own; a comma parts them too where no name has one. Roles, kinds of meetings, days and means
of travel may be called by any customary word (随行, leader, круглый стол, ออนไลน์). A sheet or a
column whose name begins with `#` is a note of your own.
"""


def templates() -> str:
    """Both templates as Markdown: each sheet with its columns and what stands in them."""
    parts = [_HEAD, *_told("An event", event_template.FORMS), *_told("A tour", tour_template.FORMS)]
    return "\n".join(parts)


def _told(title: str, forms: Sequence[Form]) -> Iterator[str]:
    yield f"## {title}\n"
    for form in forms:
        optional = "" if form.is_needed else " (may be left out)"
        yield f"### {_in_all(f'sheet.{form.code}')}{optional}\n"
        yield "| column | needed | what stands in it |\n|---|---|---|"
        for column in form.columns:
            needed = "yes" if column in form.needed else ""
            said = column_help(form, column, phrases("en")).replace("|", "\\|")
            yield f"| {_in_all(f'column.{column}')} | {needed} | {said} |"
        yield ""


def _in_all(key: str) -> str:
    return ", ".join(phrases(language).text(key) for language in speaking())


if __name__ == "__main__":
    print(templates(), end="")  # noqa: T201 - a module that writes a file
