"""Read releases into the register."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from landbridge.claims.model import Document, Reading, Reason, Visibility
from landbridge.language.pack_folders import known_languages
from landbridge.office.ask_model import Model, NoAnswer
from landbridge.office.folder import files_of, leads_out
from landbridge.office.model_reading import read_on
from landbridge.read.opening import LARGEST_PACKAGE, open_document
from landbridge.read.reader import read_document
from landbridge.read.unreadable import Unreadable
from landbridge.register import Register
from landbridge.register.errors import ErasedError, RefusedError
from landbridge.world.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the office itself knows of a document: who put it out, when, where, for whom."""

    publisher: str | None = None
    published: str | None = None
    address: str | None = None
    visibility: Visibility = Visibility.PUBLIC


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its reading, or the reason why there is none.

    With a language model there may be both: the reading by rules, and why the model adds nothing.
    `rejected` says what the model claimed and the text does not bear out.
    """

    name: str
    reading: Reading | None = None
    reason: Reason | None = None
    is_new: bool = False
    rejected: tuple[Reason, ...] = ()


def read_files(
    paths: Iterable[Path],
    register: Register,
    *,
    actor: str,
    at: datetime,
    provenance: Provenance | None = None,
    model: Model | None = None,
) -> Iterator[Outcome]:
    """Read each file into the register; one that cannot be read does not keep the others.

    Of a folder its files are read, as `office.folder` has them. A language model, where one is
    given, is asked beside the rules.
    """
    for path in paths:
        for outcome in _outcomes(path, provenance or Provenance(), model):
            yield _stored(outcome, register, actor=actor, at=at)


def _outcomes(path: Path, provenance: Provenance, model: Model | None) -> Iterator[Outcome]:
    """What becomes of a file, or of each file of a folder."""
    try:
        files = _files_of(path)
    except Unreadable as unreadable:
        yield Outcome(str(path), reason=unreadable.reason)
        return
    for file in files:
        if file != path and leads_out(file):
            yield Outcome(str(file), reason=Reason.of("link_leads_out", name=name_of(file)))
        else:
            yield _outcome(file, provenance, model)


def _files_of(path: Path) -> list[Path]:
    with _explained(path):
        if files := files_of(path):
            return files
    raise Unreadable.because("folder_empty", name_of(path))


def _outcome(path: Path, provenance: Provenance, model: Model | None) -> Outcome:
    try:
        reading = read_file(path, provenance)
    except Unreadable as unreadable:
        return Outcome(str(path), reason=unreadable.reason)
    if model is None:
        return Outcome(str(path), reading)
    try:
        reading, rejected = read_on(reading, model)
        return Outcome(str(path), reading, rejected=rejected)
    except NoAnswer as none:
        return Outcome(str(path), reading, reason=none.reason)


def _stored(outcome: Outcome, register: Register, *, actor: str, at: datetime) -> Outcome:
    if outcome.reading is None:
        return outcome
    try:
        return replace(outcome, is_new=register.append(outcome.reading, actor=actor, at=at))
    except (ErasedError, RefusedError) as refused:
        return Outcome(outcome.name, reason=refused.reason)


def read_file(path: Path, provenance: Provenance) -> Reading:
    """The reading of one file; raises Unreadable."""
    return read_document(open_file(path, provenance), Gazetteer.load())


def open_file(path: Path, provenance: Provenance) -> Document:
    """The document that a file holds, in a language that has a pack; raises Unreadable."""
    document = open_document(
        content_of(path),
        name_of(path),
        address=provenance.address,
        publisher=provenance.publisher,
        published=provenance.published,
        visibility=provenance.visibility,
    )
    languages = {rendition.language for rendition in document.renditions}
    if languages.isdisjoint(known_languages()):
        raise Unreadable.because("language_without_pack", path.name, language=", ".join(languages))
    return document


def name_of(path: Path) -> str:
    """The name of a file in letters; bytes of it that are none become U+FFFD."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def content_of(path: Path) -> bytes:
    """The bytes of a regular file; raises Unreadable where it cannot be read."""
    with _opened(path) as stream:
        _check_size(os.fstat(stream.fileno()).st_size, path)
        return stream.read(LARGEST_PACKAGE)


def require_file(path: Path) -> None:
    """Raises Unreadable where a path leads to no regular file that may be read."""
    with _opened(path):
        pass


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """A pipe is refused without waiting for whoever might write to it."""
    with _explained(path), open(path, "rb", opener=_open_at_once) as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise Unreadable.because("not_a_file", name_of(path))
        yield stream


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Says in the words of the house why a path cannot be opened."""
    try:
        yield
    except FileNotFoundError:
        raise Unreadable.because("file_missing", name_of(path)) from None
    except IsADirectoryError:
        raise Unreadable.because("is_folder", name_of(path)) from None
    except PermissionError:
        raise Unreadable.because("file_forbidden", name_of(path)) from None
    except OSError as error:
        raise Unreadable.because("file_closed", name_of(path), error=error.strerror) from None


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK)


def _check_size(size: int, path: Path) -> None:
    if size > LARGEST_PACKAGE:
        raise Unreadable.because(
            "too_large", name_of(path), size=size, limit=LARGEST_PACKAGE, unit="bytes"
        )
