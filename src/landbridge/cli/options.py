"""Options that several commands share."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from landbridge.claims.model import Visibility

_BROKEN = re.compile("[\ud800-\udfff]")


def in_letters(value: str | None) -> str | None:
    """An option as given; bytes that are no letters in the user's encoding are a usage error."""
    if value is not None and not value.isascii() and _BROKEN.search(value):
        raise typer.BadParameter("this is no text in UTF-8")
    return value


def iso_date(text: str | None) -> str | None:
    """An option as a date, exact to the day, the month or the year."""
    from landbridge.language.values import PartialDate

    if text is None:
        return None
    try:
        day = PartialDate.parse(text)
        # A year 0 or 10000 has no first day: that raises ValueError too.
        return str(day) if day.first else None
    except (ValueError, TypeError):
        raise typer.BadParameter(f"{text!r} is no ISO date such as 2022-10-11") from None


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
        "--as",
        help="Who does this; the system user by default.",
        envvar="LANDBRIDGE_USER",
        callback=in_letters,
    ),
]
Format = Annotated[Form, typer.Option("--format", help="A table for people, JSON for programs.")]
Lang = Annotated[
    Language,
    typer.Option("--lang", help="The language to speak.", envvar="LANDBRIDGE_LANG"),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", help="Who put it out.", callback=in_letters)
]
Published = Annotated[
    str | None, typer.Option("--published", help="When, as an ISO date.", callback=iso_date)
]
VisibleTo = Annotated[Visibility, typer.Option("--visibility", help="Who may see the document.")]
Rates = Annotated[
    Path | None,
    typer.Option("--rates", help="CSV or XLSX: currency, rate in a common one.", readable=False),
]
Corridors = Annotated[
    Path | None,
    typer.Option(
        "--corridors",
        help="CSV or XLSX: origin, destination, cost (0 to 1); two places without a row are an "
        "open question.",
        readable=False,
    ),
]
Obstacles = Annotated[
    Path | None,
    typer.Option(
        "--obstacles",
        help="CSV or XLSX: obstacle in words, and its party, other side or code; it may bar.",
        readable=False,
    ),
]

DEFAULT_REGISTER = "landbridge.db"
