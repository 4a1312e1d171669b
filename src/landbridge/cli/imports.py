"""`landbridge import`: a sheet of offers and needs into the register."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from landbridge.claims.model import Visibility
from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Actor,
    Form,
    Format,
    Lang,
    Language,
    Published,
    Publisher,
    RegisterAt,
    VisibleTo,
)


def import_(
    file: Annotated[
        Path,
        typer.Argument(help="A sheet, XLSX or CSV, of the documented template.", readable=False),
    ],
    register: RegisterAt = DEFAULT_REGISTER,
    publisher: Publisher = None,
    published: Published = None,
    visibility: VisibleTo = Visibility.PUBLIC,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Take offers and needs, one row each; good rows are taken, bad ones are reported."""
    from landbridge.cli import printing
    from landbridge.cli.refusal import opened
    from landbridge.cli.terminal import complain, print_json
    from landbridge.office.importing import import_sheet
    from landbridge.office.reading import Provenance
    from landbridge.publish.sentence import say

    provenance = Provenance(publisher, published, visibility=visibility)
    with opened(register, lang, made=True) as book:
        imported = import_sheet(
            file, book, actor=actor, at=datetime.now(UTC), provenance=provenance
        )
    if form is Form.JSON:
        print_json(printing.import_data(imported, lang))
    else:
        printing.show_claims(imported.reading, lang)
    for finding in imported.duplicates:
        cell = finding.evidence[0].cell
        complain(f"{file.name}, {cell}: {say(finding.reason, lang)}")
    for error in imported.errors:
        complain(f"{file.name}, {error.place}: {say(error.reason, lang)}")
    if imported.errors:
        raise typer.Exit(1)
