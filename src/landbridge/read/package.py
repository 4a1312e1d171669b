"""Office packages (DOCX, XLSX) unpacked with care.

Invariant: what this module hands on was inflated here, within its limits, and
no part of it declares entities. Nothing downstream inflates again: the sizes in
a package's directory may lie.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from landbridge.read.unreadable import Unreadable

MOST_PARTS = 2_000
MOST_INFLATED = 128 * 1024 * 1024
# A tree of two million tags takes about 300 MB.
MOST_TAGS = 2_000_000
HIGHEST_RATIO = 200
_RATIO_COUNTS_FROM = 4 * 1024 * 1024
_MARKUP = (".xml", ".rels")
_DOCTYPES = tuple(
    mark.encode(code)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for code in ("utf-8", "utf-16-le", "utf-16-be")
)
_MAIN_PARTS = {
    "docx": b"wordprocessingml.document.main+xml",
    "xlsx": b"spreadsheetml.sheet.main+xml",
}


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an office package by name, and its kind: docx or xlsx."""

    kind: str
    parts: Mapping[str, bytes]

    def repacked(self) -> BytesIO:
        """The checked parts as a package without compression."""
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_STORED) as archive:
            for name, part in self.parts.items():
                archive.writestr(name, part)
        packed.seek(0)
        return packed


def unpack(content: bytes, name: str) -> Package:
    """The parts of a package; raises Unreadable for a bomb, a torn or a foreign one."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = _inflate(archive, name)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError,
            OSError, OverflowError) as error:  # fmt: skip
        raise Unreadable.because("truncated", name) from error
    _check_markup(parts, name)
    types = parts.get("[Content_Types].xml", b"")
    for kind, main in _MAIN_PARTS.items():
        if main in types:
            return Package(kind, parts)
    raise Unreadable.because("not_supported", name, format="ZIP")


def _inflate(archive: ZipFile, name: str) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MOST_PARTS:
        raise Unreadable.because("bomb", name, part=f"{len(entries)} parts")
    parts: dict[str, bytes] = {}
    left = MOST_INFLATED
    for entry in entries:
        if not entry.is_dir():
            part = _part(archive, entry, name, left)
            left -= len(part)
            parts[entry.filename] = part
    return parts


def _part(archive: ZipFile, entry: ZipInfo, name: str, left: int) -> bytes:
    size, packed = entry.file_size, max(entry.compress_size, 1)
    if size > left or (size > _RATIO_COUNTS_FROM and size > HIGHEST_RATIO * packed):
        raise Unreadable.because("bomb", name, part=entry.filename)
    with archive.open(entry) as stream:
        return stream.read(left + 1)


def _check_markup(parts: Mapping[str, bytes], name: str) -> None:
    for part_name, part in parts.items():
        if not part_name.lower().endswith(_MARKUP):
            continue
        if any(mark in part for mark in _DOCTYPES):
            raise Unreadable.because("bomb", name, part=part_name)
        tags = part.count(b"<")
        if tags > MOST_TAGS:
            raise Unreadable.because("too_large", name, size=tags, limit=MOST_TAGS, unit="tags")
