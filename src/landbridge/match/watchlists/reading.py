"""A watchlist of any known form, told by how it begins, read as a stream."""

from __future__ import annotations

import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Generator
from typing import BinaryIO

from landbridge.match.watchlists import eu, ftm, ofac, ofac_advanced, table, un
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListHead, ListRefused
from landbridge.match.watchlists.xml import root_name

Reader = Callable[[BinaryIO, str], Entries]

_XML: dict[str, tuple[str, Reader]] = {
    "sdnList": ("ofac", ofac.entries),
    "Sanctions": ("ofac_advanced", ofac_advanced.entries),
    "export": ("eu", eu.entries),
    "CONSOLIDATED_LIST": ("un", un.entries),
}
_HEAD = 4096
_UTF_16 = (BOM_UTF16_LE, BOM_UTF16_BE)


def read_watchlist(stream: BinaryIO, name: str) -> Generator[ListEntry, None, ListHead]:
    """The entries of a list one by one; its head is what the generator returns.

    Raises ListRefused for a list that is empty, cut off, of no known kind, or that has
    another number of entries than it declares; whatever came before is then of no worth.
    """
    head = stream.read(_HEAD)
    form, reader = _reader(head, name)
    found = 0
    entries = reader(io.BufferedReader(_Rejoined(head, stream)), name)
    while True:
        try:
            entry = next(entries)
        except StopIteration as end:
            return _checked(end.value, name, form, found)
        found += 1
        yield entry


def _reader(head: bytes, name: str) -> tuple[str, Reader]:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise ListRefused.because("list_empty", name)
    if head.startswith(_UTF_16):
        raise ListRefused.because("list_not_in_utf8", name, line=1)
    if start.startswith(b"{"):
        return "ftm", ftm.entries
    if start.startswith(b"<"):
        known = _XML.get(root_name(start))
    else:
        known = ("csv", table.entries) if table.is_table(start) else None
    if known is None:
        raise ListRefused.because("list_of_no_known_kind", name)
    return known


def _checked(declared: Declared, name: str, form: str, found: int) -> ListHead:
    if found == 0:
        raise ListRefused.because("list_without_entries", name, form=form)
    if declared.entries is not None and declared.entries != found:
        raise ListRefused.because(
            "list_count_differs", name, declared=declared.entries, found=found
        )
    return ListHead(name, form, declared.date, found)


class _Rejoined(io.RawIOBase):
    """A stream whose head was read already, from its beginning."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        read = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(read)] = read
        return len(read)
