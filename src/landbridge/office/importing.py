"""Take a sheet of offers and needs into the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from landbridge.claims.model import DocumentId, Finding, Reading, Visibility, reading_id
from landbridge.office.duplicates import duplicates
from landbridge.office.reading import Provenance, content_of, name_of
from landbridge.read.sheet import read_sheet
from landbridge.read.sheet_cells import RowError
from landbridge.register import Register

READER = "sheet/5"
"""The name and version of the reader of sheets."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a sheet gave: its reading, the rows that were left out, whether it was new, and
    which of its offers and needs the register has already."""

    reading: Reading
    errors: tuple[RowError, ...]
    is_new: bool
    duplicates: tuple[Finding, ...] = ()


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
    is_new = register.append(reading, actor=actor, at=at)
    return Imported(reading, errors, is_new, _duplicates(register, document.id))


def _duplicates(register: Register, document: DocumentId) -> tuple[Finding, ...]:
    """Whoever imports works for the office, so documents of every visibility are compared."""
    everything = frozenset(Visibility)
    names = {known.id: known.name for known in register.documents(everything)}
    return duplicates(register.ledger(everything), document, names)
