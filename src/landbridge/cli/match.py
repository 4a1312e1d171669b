"""`landbridge match`: who should meet whom, about what, and why."""

from __future__ import annotations

import typer

from landbridge.cli.match_allocate import allocate
from landbridge.cli.match_answer import take_answer
from landbridge.cli.match_pairs import pairs
from landbridge.cli.match_profiles import list_profiles
from landbridge.cli.match_screen import screen
from landbridge.cli.match_strengths import strengths

app = typer.Typer(help="Match offers with needs.", no_args_is_help=True)


@app.callback()
def match() -> None:
    """Match offers with needs."""


app.command("profiles")(list_profiles)
app.command()(pairs)
app.command("answer")(take_answer)
app.command()(allocate)
app.command()(strengths)
app.command()(screen)
