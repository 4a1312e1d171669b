"""`landbridge compare`: renditions side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import Form, Format, Lang, Language

DIFFERS = 3
"""The exit code where renditions differ, so that a publishing step can stop."""


def compare(
    files: Annotated[
        list[Path], typer.Argument(help="Renditions; a file may hold several.", readable=False)
    ],
    to: Annotated[
        Path | None, typer.Option("--to", help="A folder for pages that show both texts.")
    ] = None,
    terms: Annotated[
        Path | None,
        typer.Option("--terms", help="A sheet of terms: a column a language, headed by its code."),
    ] = None,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Lay renditions side by side: what is missing, added or different. Exit code 3 if any is."""
    from landbridge.claims.model import Reason
    from landbridge.cli import printing
    from landbridge.cli.refusal import refuse, told_plainly
    from landbridge.cli.terminal import print_json
    from landbridge.office.comparing import compare_files
    from landbridge.publish.comparison import write_comparison

    with told_plainly(lang):
        comparisons = compare_files(files, terms)
    if not comparisons:
        raise refuse(Reason.of("one_rendition"), lang)
    if form is Form.JSON:
        print_json([printing.comparison_data(one, lang) for one in comparisons])
    else:
        for one in comparisons:
            printing.show_comparison(one, lang)
    if to is not None:
        with told_plainly(lang):
            for number, one in enumerate(comparisons, start=1):
                typer.echo(write_comparison(to / str(number), one, lang), err=form is Form.JSON)
    if any(one.differs for one in comparisons):
        raise typer.Exit(DIFFERS)
