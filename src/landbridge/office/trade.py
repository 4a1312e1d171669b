"""Open a table of trade that the office loads: CSV or Parquet, one file or several."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from babel.core import get_global

from landbridge.claims.model import Reason
from landbridge.match.model import Profile
from landbridge.match.strengths import StrengthsPlan, StrengthsProblem, find_strengths
from landbridge.match.trade_rows import read_flows
from landbridge.match.trade_table import WORLD, BadTable, Flow, TradeTable, trade_table
from landbridge.office.reading import require_file
from landbridge.read.encoding import decode
from landbridge.read.unreadable import Unreadable
from landbridge.world.countries import NOT_COUNTRIES
from landbridge.world.gazetteer import Gazetteer

WHOLE_WORLD = frozenset({"0", "W00", "WLD", "World", "世界", "全球", "Весь мир", "โลก"})
"""How tables name trade with everybody."""

OWN_NUMBERS = {"251": "FR", "490": "TW", "579": "NO", "699": "IN", "757": "CH", "842": "US"}
"""Numbers of UN Comtrade that are not those of ISO 3166-1 (UN Statistics Division, 2024)."""

PARQUET = b"PAR1"


class UnknownPlace(Exception):  # noqa: N818 - named by what it reports
    """No place bears the name that was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.reason = Reason.of("unknown_place_asked", name=name)


def load_trade(paths: Sequence[Path]) -> TradeTable:
    """The table of one or several files.

    Raises Unreadable for a file of another kind, BadTable where rows are wrong, a year
    is missing or a region exceeds its country. Nothing is taken of a bad table.
    """
    flows = [flow for path in paths for flow in _flows(path)]
    places = {place for flow in flows for place in (flow.exporter, flow.importer)}
    inside = {place: around for place in places if (around := _country(place))}
    try:
        return trade_table(flows, inside)
    except BadTable as bad:
        raise BadTable(bad.rows, ", ".join(path.name for path in paths)) from None


@cache
def place_id(stated: str) -> str | None:
    """The id of a place by its code (ISO 3166, Comtrade) or its name; None for no known place.

    A name that several places bear is the best known one's.
    """
    if stated in WHOLE_WORLD:
        return WORLD
    if stated in OWN_NUMBERS:
        return OWN_NUMBERS[stated]
    code = stated.zfill(3) if stated.isdecimal() else stated.upper()
    known = str(get_global("territory_aliases").get(code, [code])[0])
    gazetteer = Gazetteer.load()
    for candidate in (known, stated):
        try:
            return gazetteer.place(candidate).id
        except KeyError:
            continue
    if known in NOT_COUNTRIES and len(known) == len("TW"):
        return known
    named = gazetteer.named(stated)
    return named[0].id if named else None


def _known_place(name: str) -> str:
    found = place_id(name.strip())
    if found is None:
        raise UnknownPlace(name)
    return found


def _country(place: str) -> str | None:
    """The country around a region; nothing for a country."""
    try:
        found = Gazetteer.load().place(place)
    except KeyError:
        return None
    return found.country if found.country != place else None


def complete_each_other(
    one: str,
    other: str,
    tables: Sequence[Path],
    profiles: tuple[Profile, ...] = (),
    said: Mapping[str, tuple[str, ...]] | None = None,
    limit: int = 20,
) -> tuple[StrengthsPlan, StrengthsPlan]:
    """What each of two places could sell the other; raises UnknownPlace beside `load_trade`."""
    left, right = _known_place(one), _known_place(other)
    table = load_trade(tables)
    forth = StrengthsProblem(table, left, right, profiles, said or {}, limit)
    back = StrengthsProblem(table, right, left, profiles, said or {}, limit)
    return find_strengths(forth), find_strengths(back)


def _flows(path: Path) -> list[Flow]:
    try:
        return read_flows(_rows(path), place_id)
    except BadTable as bad:
        raise BadTable(bad.rows, path.name) from None


def _rows(path: Path) -> Iterator[Sequence[str]]:
    """The rows of a file as text, the names of the columns first."""
    require_file(path)
    with path.open("rb") as stream:
        head = stream.read(len(PARQUET))
    if head == PARQUET:
        return _parquet_rows(path)
    return _csv_rows(path)


def _csv_rows(path: Path) -> Iterator[Sequence[str]]:
    with path.open("rb") as stream:
        sample = stream.read(65536)
    if b"\0" in sample:
        raise Unreadable.because("no_trade_file", path.name)
    decoded = decode(sample)
    if decoded is None:
        raise Unreadable.because("no_trade_file", path.name)
    marked = "utf-8-sig" if decoded.encoding == "utf-8" else decoded.encoding
    with path.open(encoding=marked, errors="replace", newline="") as stream:
        first = stream.readline()
        stream.seek(0)
        parted = max("\t;,|", key=first.count)
        yield from csv.reader(stream, delimiter=parted)


def _parquet_rows(path: Path) -> Iterator[Sequence[str]]:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise Unreadable.because("parquet_missing", path.name) from None
    try:
        table = ParquetFile(path)
    except (ArrowException, OSError):
        raise Unreadable.because("no_trade_file", path.name) from None
    yield table.schema_arrow.names
    for batch in table.iter_batches():
        columns = [column.to_pylist() for column in batch.columns]
        yield from ([_text(cell) for cell in row] for row in zip(*columns, strict=True))


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
