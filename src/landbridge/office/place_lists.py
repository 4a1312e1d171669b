"""Tables of origins and destinations: names on the command line, or a file of places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from landbridge.match.bad_table import BadRow, BadTable
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.stops import Stops
from landbridge.office.table_files import rows_of
from landbridge.route.model import Stop

_HEADERS = frozenset(
    {
        "place",
        "name",
        "city",
        "origin",
        "destination",
        "地点",
        "城市",
        "место",
        "город",
        "สถานที่",
        "เมือง",
    }
)


@dataclass(frozen=True, slots=True)
class NamedStop:
    """A stop, and how it was named."""

    stated: str
    stop: Stop


def places_named(stated: Iterable[str], stops: Stops) -> tuple[NamedStop, ...]:
    """The stops that words mean; a word that is a file stands for the places in its first column.

    Raises UnclearPlace for a word, BadTable with all rows of a file that name no place.
    """
    found: dict[str, NamedStop] = {}
    for word in stated:
        path = Path(word)
        named = _of_file(path, stops) if path.is_file() else [NamedStop(word, stops.named(word))]
        found |= {one.stop.id: one for one in named}
    return tuple(found.values())


def _of_file(path: Path, stops: Stops) -> list[NamedStop]:
    """The places of a file, all that are none told at once."""
    found: list[NamedStop] = []
    bad: list[BadRow] = []
    for line, word in _words(path):
        try:
            found.append(NamedStop(word, stops.named(word)))
        except UnclearPlace as unclear:
            bad.append(BadRow(line, unclear.reason))
    if bad:
        raise BadTable(bad, path.name)
    return found


def _words(path: Path) -> Iterator[tuple[int, str]]:
    """The first cell of each row, without that of the names of columns."""
    for line, row in enumerate(rows_of(path), start=1):
        word = row[0].strip() if row else ""
        if word and not (line == 1 and word.casefold() in _HEADERS):
            yield line, word
