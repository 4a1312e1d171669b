"""`landbridge route build`: the tables of kilometres that questions are answered from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import typer

from landbridge.cli.options import Lang, Language
from landbridge.cli.route_options import Figures


def build(figures: Figures = None, lang: Lang = Language.EN) -> None:
    """Build the tables of kilometres between all stops once, into the user's cache.

    Tables that stand there for another network or other stops are removed.
    """
    from landbridge.cli.refusal import told_plainly
    from landbridge.language.phrases import phrases
    from landbridge.office.missing_extra import needing

    with told_plainly(lang):
        with needing("route"):
            from landbridge.office.old_tables import remove_other_tables
            from landbridge.office.ways_ready import ways_built
        folder = ways_built(figures or (), told_of_building(lang))
        removed = remove_other_tables(folder)
    typer.echo(phrases(lang).text("told.tables_built", folder=folder))
    for each in removed:
        typer.echo(phrases(lang).text("told.tables_removed", folder=each))


def told_of_building(language: str) -> Callable[[Path], None]:
    """Says on the error stream that tables are being built, once and where."""
    from landbridge.cli.terminal import complain
    from landbridge.language.phrases import phrases

    def tell(folder: Path) -> None:
        complain(phrases(language).text("told.tables_being_built", folder=folder))

    return tell
