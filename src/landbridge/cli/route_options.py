"""Options that the commands of `landbridge route` share, and what they open with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from landbridge.cli.options import in_letters
from landbridge.office.asked_ways import AskedWays
from landbridge.route.model import LinkStatus

if TYPE_CHECKING:
    from landbridge.office.routing import Desk

Origin = Annotated[
    str,
    typer.Argument(
        metavar="FROM",
        help="A place by name, UN/LOCODE, coordinates (38.91,121.60) or zone of the register.",
        callback=in_letters,
    ),
]
Destination = Annotated[
    str, typer.Argument(metavar="TO", help="Where to, named likewise.", callback=in_letters)
]
Cargo = Annotated[
    str | None,
    typer.Option(
        "--cargo",
        help="TEU=2,tonnes=20,value=50000,hs=8426; by default a TEU of 10 tonnes. A value, in US "
        "dollars, asks for the landed cost.",
        callback=in_letters,
    ),
]
Avoid = Annotated[
    list[str] | None,
    typer.Option(
        "--avoid", help="A strait, border station, port, country or mode not to use; several with ,"
    ),
]
On = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="The day for which services count; today."),
]
Admit = Annotated[
    list[LinkStatus] | None,
    typer.Option("--admit", help="Use links of this status too, not only running ones."),
]
Tolerance = Annotated[
    float,
    typer.Option(
        "--tolerance", min=0, max=1, help="By what share a way that is left out may be better."
    ),
]
TOLERANCE = 0.01
"""By how much a way that is left out may be better, where nobody says it."""
Exact = Annotated[bool, typer.Option("--exact", help="Tell every way: a tolerance of nothing.")]
Reliable = Annotated[
    bool, typer.Option("--reliable", help="Compare by how late one delivery in ten is, too.")
]
ThroughOthers = Annotated[
    bool,
    typer.Option("--through-others", help="Let freight inside a country pass through another."),
]
Services = Annotated[
    Path | None,
    typer.Option(
        "--services",
        help="CSV or XLSX of services and timetables (landbridge route template).",
        readable=False,
    ),
]
Figures = Annotated[
    list[Path] | None,
    typer.Option(
        "--figures",
        help="Your own tariffs.csv, handling.csv … in the place of those shipped; or their folder.",
        readable=False,
    ),
]
Locodes = Annotated[
    Path | None,
    typer.Option("--locodes", help="The UN/LOCODE list as UNECE gives it, CSV.", readable=False),
]


@dataclass(frozen=True, slots=True)
class Tables:
    """The files that a question about ways may come with, and the register."""

    services: Path | None
    figures: list[Path] | None
    locodes: Path | None
    rates: Path | None
    register: str


@contextmanager
def desk_of(tables: Tables, lang: str) -> Iterator[Desk]:
    """The desk for questions; what is refused while it is open ends the command.

    A register is used where there is one. Tables that are not built yet are built, with a word.
    """
    from landbridge.cli.refusal import is_there, opened, told_plainly
    from landbridge.cli.route_build import told_of_building
    from landbridge.office.locodes import load_locodes
    from landbridge.office.missing_extra import needing
    from landbridge.office.own_tables import load_rates

    with ExitStack() as open_now:
        open_now.enter_context(told_plainly(lang))
        with needing("route"):
            from landbridge.office.routing import Links, desk
            from landbridge.office.ways_ready import ways_ready
        book = None
        if is_there(tables.register):
            book = open_now.enter_context(opened(tables.register, lang))
        links = Links(
            tables.services,
            book,
            load_rates(tables.rates) if tables.rates else {},
            load_locodes(tables.locodes) if tables.locodes else {},
        )
        ways = ways_ready(tables.figures or (), told_of_building(lang))
        yield desk(ways, links)


def asked(
    cargo: str | None,
    avoid: list[str] | None,
    on: datetime | None,
    admit: list[LinkStatus] | None,
    tolerance: float = 0.0,
    *,
    reliable: bool = False,
    through_others: bool = False,
) -> AskedWays:
    """What is asked of ways, as it was typed."""
    return AskedWays(
        _day(on), cargo, avoid or (), frozenset(admit or ()), tolerance, reliable, through_others
    )


def _day(on: datetime | None) -> date:
    return (on or datetime.now(UTC)).date()
