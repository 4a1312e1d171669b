"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from landbridge.claims.model import Visibility


class Form(StrEnum):
    """How a command prints: for people or for programs."""

    TABLE = "table"
    JSON = "json"


class Language(StrEnum):
    """The languages that landbridge speaks."""

    EN = "en"
    ZH = "zh"
    RU = "ru"
    TH = "th"


RegisterAt = Annotated[
    str,
    typer.Option(
        "--register",
        help="The register: a file, or the URL of a PostgreSQL database.",
        envvar="LANDBRIDGE_REGISTER",
    ),
]
Actor = Annotated[
    str,
    typer.Option(
        "--as", help="Who does this; the system user by default.", envvar="LANDBRIDGE_USER"
    ),
]
Format = Annotated[Form, typer.Option("--format", help="A table for people, JSON for programs.")]
Lang = Annotated[
    Language,
    typer.Option("--lang", help="The language to speak.", envvar="LANDBRIDGE_LANG"),
]
VisibleTo = Annotated[Visibility, typer.Option("--visibility", help="Who may see the document.")]

DEFAULT_REGISTER = "landbridge.db"
