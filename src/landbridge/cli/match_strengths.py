"""`landbridge match strengths`: what two places could bring each other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import DEFAULT_REGISTER, Form, Format, Lang, Language, RegisterAt


def strengths(
    place: Annotated[str, typer.Argument(help="A place, by its name or code.")],
    other: Annotated[str, typer.Argument(help="Another place.")],
    table: Annotated[
        list[Path] | None,
        typer.Option("--table", help="A table of trade, CSV or Parquet.", readable=False),
    ] = None,
    production: Annotated[
        list[Path] | None,
        typer.Option("--production", help="A table of production, CSV or Parquet.", readable=False),
    ] = None,
    edition: Annotated[
        list[str] | None,
        typer.Option(
            "--edition", help="The edition of the HS: a year, or FILE=YEAR; found if not given."
        ),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many headings.")] = 20,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Show what each of two places makes or sells that the other buys from others."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.cli.strengths_printing import show_completion
    from landbridge.office.known import known_at
    from landbridge.office.strengths import StrengthTables, complete_each_other

    tables = StrengthTables(tuple(table or ()), tuple(production or ()), tuple(edition or ()))
    with told_plainly(lang):
        known = known_at(register, datetime.now(UTC).date())
        found = complete_each_other(place, other, tables, known, limit)
    show_completion(found, known.profiles, lang, form)
