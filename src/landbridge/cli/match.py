"""`landbridge match`: who should meet whom, about what, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli import match_screen
from landbridge.cli.options import Form, Format, Lang, Language

app = typer.Typer(
    help="Match what one side offers with what the other needs.", no_args_is_help=True
)


@app.callback()
def match() -> None:
    """Match what one side offers with what the other needs."""


@app.command()
def strengths(
    place: Annotated[str, typer.Argument(help="A place, by its name or code.")],
    other: Annotated[str, typer.Argument(help="Another place.")],
    table: Annotated[
        list[Path],
        typer.Option("--table", help="A table of trade, CSV or Parquet.", readable=False),
    ],
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many headings.")] = 20,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Show what each of two places sells that the other buys from others, with figures."""
    from landbridge.cli import match_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.cli.terminal import print_json
    from landbridge.office.trade import complete_each_other
    from landbridge.publish.strengths import strengths_data

    with told_plainly(lang):
        plans = complete_each_other(place, other, table, (), limit)
    if form is Form.JSON:
        print_json([strengths_data(plan, lang) for plan in plans])
    else:
        for plan in plans:
            match_printing.show_strengths(plan, {}, lang)


app.command("screen")(match_screen.screen)
