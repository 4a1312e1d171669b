"""Take a sheet of offers and needs into the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from landbridge.claims.model import Reading, reading_id
from landbridge.office.reading import Provenance, content_of, name_of
from landbridge.read.sheet import read_sheet
from landbridge.read.sheet_cells import RowError
from landbridge.register import Register

READER = "sheet/3"
"""The name and version of the reader of sheets."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a sheet gave: its reading, the rows that were left out, whether it was new."""

    reading: Reading
    errors: tuple[RowError, ...]
    is_new: bool


def import_sheet(
    path: Path, register: Register, *, actor: str, at: datetime, provenance: Provenance
) -> Imported:
    """Take the good rows of a sheet, whole; the bad ones are reported. Raises Unreadable."""
    document, claims, errors = read_sheet(
        content_of(path),
        name_of(path),
        address=provenance.address,
        publisher=provenance.publisher,
        published=provenance.published,
        visibility=provenance.visibility,
    )
    reading = Reading(
        id=reading_id(document.id, document.text_hash, READER, ""),
        document=document,
        reader=READER,
        packs="",
        claims=claims,
    )
    return Imported(reading, errors, register.append(reading, actor=actor, at=at))
