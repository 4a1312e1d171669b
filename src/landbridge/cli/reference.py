"""The reference of all commands, made from the commands themselves.

Renew it with `python -m landbridge.cli.reference > docs/commands.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from landbridge.cli.app import app


def reference() -> str:
    """The reference as Markdown: each command with its arguments and options."""
    root = typer.main.get_command(app)
    lines = [
        "# Commands",
        "",
        "Made by `python -m landbridge.cli.reference`; a test keeps it true.",
        "",
    ]
    for path, command in _commands(root, "landbridge"):
        lines += [f"## {path}", "", command.help or "", "", *_parameters(command), ""]
    return "\n".join(lines).rstrip() + "\n"


def _commands(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield path, command
        return
    for name in sorted(inner):
        yield from _commands(inner[name], f"{path} {name}")


def _parameters(command: Any) -> list[str]:
    rows = [_row(one) for one in command.params if one.name != "help"]
    return ["| | |", "|---|---|", *rows] if rows else []


def _row(parameter: Any) -> str:
    names = ", ".join(f"`{name}`" for name in parameter.opts + parameter.secondary_opts)
    if parameter.param_type_name == "argument":
        names = f"`{parameter.name.upper().rstrip('_')}`"
    choices = getattr(getattr(parameter, "type", None), "choices", None)
    listed = f" One of {', '.join(str(choice) for choice in choices)}." if choices else ""
    return f"| {names} | {parameter.help or ''}{listed} |"


if __name__ == "__main__":
    print(reference(), end="")  # noqa: T201 - a module that writes a file
