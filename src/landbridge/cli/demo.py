"""`landbridge demo`: the main job on samples."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import Actor, Language


def demo(
    to: Annotated[Path, typer.Argument(help="The folder to write.")] = Path("demo"),
    actor: Actor = "system",
) -> None:
    """Read the samples, publish briefs in four languages, plan an event and a tour."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.cli.terminal import complain
    from landbridge.office.demo import run_demo
    from landbridge.publish.sentence import say

    with told_plainly(Language.EN):
        shown = run_demo(to, actor=actor, at=datetime.now(UTC))
    for path in shown.paths:
        typer.echo(path)
    for reason in shown.left_out:
        complain(say(reason, Language.EN))
