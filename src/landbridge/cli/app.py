"""The commands of `landbridge`."""

from __future__ import annotations

import typer

from landbridge.cli import (
    compare,
    demo,
    exports,
    imports,
    match,
    meet,
    publish,
    read,
    register,
    review,
    route,
)

app = typer.Typer(
    name="landbridge",
    help="The working system of an international cooperation office.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("read")(read.read)
app.command("compare")(compare.compare)
app.command("import")(imports.import_)
app.command("export")(exports.export)
app.command("review")(review.review)
app.command("demo")(demo.demo)
app.add_typer(match.app, name="match")
app.add_typer(meet.app, name="meet")
app.add_typer(publish.app, name="publish")
app.add_typer(register.app, name="register")
app.add_typer(route.app, name="route")
