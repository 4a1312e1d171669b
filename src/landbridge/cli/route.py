"""`landbridge route`: how goods would move, and what a changed link changes."""

from __future__ import annotations

import typer

from landbridge.cli.route_build import build
from landbridge.cli.route_plan import plan
from landbridge.cli.route_tables import matrix, reach, what_if
from landbridge.cli.route_template import template

app = typer.Typer(help="Find the ways of goods.", no_args_is_help=True)


@app.callback()
def route() -> None:
    """Find the ways of goods."""


app.command()(plan)
app.command()(build)
app.command()(matrix)
app.command("what-if")(what_if)
app.command()(reach)
app.command()(template)
