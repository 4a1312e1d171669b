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
    """Read the samples, publish briefs in four languages and say what to open."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.demo import run_demo

    with told_plainly(Language.EN):
        for path in run_demo(to, actor=actor, at=datetime.now(UTC)):
            typer.echo(path)
