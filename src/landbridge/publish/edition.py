"""An edition: a folder of pages that is there whole, or the earlier one still is.

Invariants:

- It is written beside its place and takes it in one step, so that a full disk,
  an error or a kill leaves the earlier edition as it was.
- What a killed writer left is removed by the next one; a writer holds the lock
  of its own folder, which is how the others know that it lives.
- Files of others that lie in the folder stay in it.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from uuid import uuid4

from landbridge.claims.model import Reason

_HERE, _EXCHANGE = -100, 2


class FolderTaken(Exception):  # noqa: N818 - named by what it reports
    """A folder that an edition cannot take the place of, and why."""

    def __init__(self, code: str, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder
        self.reason = Reason.of(code, name=str(folder))


@contextmanager
def edition(folder: Path, mark: str, is_page: Callable[[Path], bool]) -> Iterator[Path]:
    """A folder to write to, which takes the place of `folder` once the block ends well.

    `mark` is the file by which an earlier edition is known, `is_page` tells the
    pages that go with it, by their paths within it. Raises FolderTaken where the
    folder holds other files and no edition, or is the one that the process works in.
    """
    _check_place(folder, mark)
    place = folder.resolve()
    with _made_beside(place) as made:
        yield made
        if place.exists():
            _keep_others(place, made, is_page)
        _exchange(made, place)


def _check_place(folder: Path, mark: str) -> None:
    if folder.exists() and any(folder.iterdir()) and not (folder / mark).is_file():
        raise FolderTaken("folder_taken", folder)
    if Path.cwd().is_relative_to(folder.resolve()):
        raise FolderTaken("folder_in_use", folder)


@contextmanager
def _made_beside(place: Path) -> Iterator[Path]:
    """A new folder beside a place, removed in the end; what killed writers left goes first."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with _locked(place.parent):
        _clear(place)
        made = place.with_name(f".{place.name}.{uuid4().hex[:8]}.part")
        made.mkdir()
        handle = _lock(made, fcntl.LOCK_EX)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        os.close(handle)


def _clear(place: Path) -> None:
    for left in place.parent.glob(f".{escape(place.name)}.*.part"):
        try:
            os.close(_lock(left, fcntl.LOCK_EX | fcntl.LOCK_NB))
        except OSError:
            continue
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    handle = _lock(folder, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(handle)


def _lock(folder: Path, how: int) -> int:
    """The handle of a folder that is locked until it is closed."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, how)
    except OSError:
        os.close(handle)
        raise
    return handle


def _keep_others(place: Path, made: Path, is_page: Callable[[Path], bool]) -> None:
    """Link what is no page of an edition into the new one, under the same names.

    A link and no copy: a register that lies there may be open.
    """
    shutil.copymode(place, made)
    for path in place.rglob("*"):
        within = path.relative_to(place)
        kept = made / within
        if not path.is_dir() and not kept.exists() and not is_page(within):
            kept.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(path, kept, follow_symlinks=False)
            except OSError:
                shutil.copy2(path, kept, follow_symlinks=False)


def _exchange(made: Path, place: Path) -> None:
    """Linux exchanges two names in one step; elsewhere the earlier edition first steps aside."""
    if not place.exists():
        made.rename(place)
    elif not _exchanged(made, place):
        aside = made.with_name(f".{place.name}.{uuid4().hex[:8]}.part")
        place.rename(aside)
        made.rename(place)
        shutil.rmtree(aside, ignore_errors=True)


def _exchanged(made: Path, place: Path) -> bool:
    exchange = getattr(ctypes.CDLL(None), "renameat2", None)
    if exchange is None:
        return False
    return bool(exchange(_HERE, os.fsencode(made), _HERE, os.fsencode(place), _EXCHANGE) == 0)
