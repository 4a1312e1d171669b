"""See where two places complete each other, from an office's tables and its register."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.match.production import ProductionPlan, ProductionProblem, find_made
from landbridge.match.strengths import StrengthsPlan, StrengthsProblem, find_strengths
from landbridge.office.known import Known
from landbridge.office.place_ids import known_place
from landbridge.office.production import load_production
from landbridge.office.trade import load_trade


class NoTable(Exception):  # noqa: N818 - named by what it reports
    """Neither a table of trade nor one of production was given."""

    def __init__(self) -> None:
        super().__init__("no_table_given")
        self.reason = Reason.of("no_table_given")


@dataclass(frozen=True, slots=True)
class StrengthTables:
    """The files of trade and of production that an office has; `editions` as in `load_trade`."""

    trade: tuple[Path, ...] = ()
    production: tuple[Path, ...] = ()
    editions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file that figures come from, by its name and the SHA-256 of its content."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Completion:
    """How two places complete each other, both ways, by trade and by production.

    What no table was given for is empty; `sources` are the tables.
    """

    trade: tuple[StrengthsPlan, ...]
    production: tuple[ProductionPlan, ...]
    sources: tuple[TableFile, ...] = ()


def complete_each_other(
    one: str, other: str, tables: StrengthTables, known: Known | None = None, limit: int = 20
) -> Completion:
    """What each of two places could bring the other.

    Raises NoTable, UnknownPlace, and what `load_trade` and `load_production` raise.
    """
    if not tables.trade and not tables.production:
        raise NoTable
    left, right = known_place(one), known_place(other)
    beside = known or Known()
    said, profiles = beside.strengths, beside.profiles
    trade = load_trade(tables.trade, tables.editions) if tables.trade else None
    output = load_production(tables.production) if tables.production else None
    both = ((left, right), (right, left))
    return Completion(
        tuple(
            find_strengths(StrengthsProblem(trade, *ends, profiles, said, limit))
            for ends in both
            if trade
        ),
        tuple(
            find_made(ProductionProblem(output, *ends, trade, profiles, said, limit))
            for ends in both
            if output
        ),
        tuple(_table_file(path) for path in (*tables.trade, *tables.production)),
    )


def _table_file(path: Path) -> TableFile:
    with path.open("rb") as stream:
        return TableFile(path.name, file_digest(stream, "sha256").hexdigest())
