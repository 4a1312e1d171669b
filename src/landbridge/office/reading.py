"""Read releases into the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from landbridge.claims.model import Document, Reading, Reason, Visibility
from landbridge.language.pack import known_languages
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.read.unreadable import Unreadable
from landbridge.register import Register
from landbridge.world.lexicon import Gazetteer


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the office itself knows of a document: who put it out, when, where, for whom."""

    publisher: str | None = None
    published: str | None = None
    address: str | None = None
    visibility: Visibility = Visibility.PUBLIC


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its reading, or the reason why there is none."""

    name: str
    reading: Reading | None = None
    reason: Reason | None = None
    is_new: bool = False


def read_files(
    paths: Iterable[Path],
    register: Register,
    *,
    actor: str,
    at: datetime,
    provenance: Provenance | None = None,
) -> Iterator[Outcome]:
    """Read each file into the register; one that cannot be read does not keep the others."""
    for path in paths:
        try:
            reading = read_file(path, provenance or Provenance())
            is_new = register.append(reading, actor=actor, at=at)
        except Unreadable as unreadable:
            yield Outcome(str(path), reason=unreadable.reason)
        else:
            yield Outcome(str(path), reading, is_new=is_new)


def read_file(path: Path, provenance: Provenance) -> Reading:
    """The reading of one file; raises Unreadable."""
    return read_document(open_file(path, provenance), Gazetteer.load())


def open_file(path: Path, provenance: Provenance) -> Document:
    """The document that a file holds, in a language that has a pack; raises Unreadable."""
    document = open_document(
        content_of(path),
        path.name,
        address=provenance.address,
        publisher=provenance.publisher,
        published=provenance.published,
        visibility=provenance.visibility,
    )
    languages = {rendition.language for rendition in document.renditions}
    if languages.isdisjoint(known_languages()):
        raise Unreadable.because("language_without_pack", path.name, language=", ".join(languages))
    return document


def content_of(path: Path) -> bytes:
    """The bytes of a file; raises Unreadable where it cannot be opened."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Unreadable.because("file_missing", path.name) from None
    except OSError as error:
        raise Unreadable.because("file_closed", path.name, error=error.strerror) from None
