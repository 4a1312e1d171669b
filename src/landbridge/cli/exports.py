"""`landbridge export`: one row per claim."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import DEFAULT_REGISTER, Lang, Language, RegisterAt


def export(
    file: Annotated[Path, typer.Argument(help="The CSV file to write.")],
    register: RegisterAt = DEFAULT_REGISTER,
    internal: Annotated[bool, typer.Option(help="Write what is internal too.")] = False,
    lang: Lang = Language.EN,
) -> None:
    """Write one row per claim, with quote, date, publisher and value; see docs/codebook.md."""
    from landbridge.claims.model import Visibility
    from landbridge.cli.refusal import opened
    from landbridge.office.publishing import export_claims
    from landbridge.register import PUBLIC_ONLY

    visibilities = PUBLIC_ONLY | {Visibility.INTERNAL} if internal else PUBLIC_ONLY
    with opened(register, lang) as book:
        export_claims(book, file, visibilities)
    typer.echo(file)
