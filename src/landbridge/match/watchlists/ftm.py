"""Entities of FollowTheMoney in JSON lines, as OpenSanctions publishes them.

Only targets are entries; addresses, sanctions and other records stand between them. The day is
the last one on which the publisher saw an entity.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import BinaryIO

from landbridge.match.watchlists.fields import countries, distinct, iso_date, numbers
from landbridge.match.watchlists.model import (
    Declared,
    Entries,
    ListEntry,
    ListKind,
    ListRefused,
)

_KINDS = {
    "Person": ListKind.PERSON,
    "Organization": ListKind.ORGANISATION,
    "Company": ListKind.ORGANISATION,
    "PublicBody": ListKind.ORGANISATION,
    "LegalEntity": ListKind.UNKNOWN,
    "Vessel": ListKind.VESSEL,
    "Airplane": ListKind.VESSEL,
}
_NAMES = ("name", "alias", "previousName", "weakAlias")
_COUNTRIES = ("country", "nationality", "citizenship", "jurisdiction", "mainCountry")
_NUMBERS = ("registrationNumber", "innCode", "ogrnCode", "uscCode", "leiCode", "vatCode",
            "taxNumber", "idNumber")  # fmt: skip

Record = Mapping[str, object]


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list, one a line; a line that is no record refuses the list."""
    day = ""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        record = _record(line, name, number)
        day = max(day, iso_date(str(record.get("last_seen") or record.get("last_change") or "")))
        if record["schema"] in _KINDS and record.get("target", True):
            yield _entry(record)
    return Declared(day)


def _record(line: bytes, name: str, number: int) -> Record:
    try:
        record: object = json.loads(line)
    except ValueError:
        cut = not line.endswith(b"\n")
        code = "list_cut_off" if cut else "list_line_unreadable"
        raise ListRefused.because(code, name, line=number) from None
    if isinstance(record, dict) and {"id", "schema", "properties"} <= record.keys():
        return record
    raise ListRefused.because("list_line_unreadable", name, line=number)


def _entry(record: Record) -> ListEntry:
    return ListEntry(
        str(record["id"]),
        _KINDS[str(record["schema"])],
        distinct([str(record.get("caption") or ""), *_values(record, *_NAMES)]),
        countries(_values(record, *_COUNTRIES)),
        distinct(map(iso_date, _values(record, "birthDate"))),
        numbers(_values(record, *_NUMBERS)),
        distinct([*_values(record, "programId", "program"), *_strings(record.get("datasets"))]),
    )


def _values(record: Record, *properties: str) -> list[str]:
    held = record["properties"]
    if not isinstance(held, dict):
        return []
    return [value for name in properties for value in _strings(held.get(name))]


def _strings(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
