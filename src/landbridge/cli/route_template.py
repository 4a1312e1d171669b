"""`landbridge route template`: an empty sheet of services to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import Lang, Language


def template(
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx), or a folder for a CSV file.")],
    lang: Lang = Language.EN,
) -> None:
    """Write an empty sheet of services and timetables to fill in."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.services_sheet import FORM
    from landbridge.office.template_writing import write_template

    with told_plainly(lang):
        typer.echo(write_template(file, [FORM], lang, {}))
