"""Names in a document's bytes that its text does not show: meta data, menus, properties."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from io import BytesIO
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from landbridge.read.pdf import all_words
from landbridge.register.veil import Veil

LEGACY = ("gb18030", "cp1251", "cp874")
LARGEST_MEMBER = 20_000_000


def bytes_hold(veil: Veil, content: bytes) -> bool:
    """Whether the names stand in bytes, in an encoding or an archive that offices use."""
    return any(veil.finds(text) for text in _texts(content))


def words_hold(veil: Veil, words: str) -> bool:
    """Whether the names stand in a title, a file name or an address, as it is or unescaped."""
    return veil.finds(words) or veil.finds(unquote(unescape(words)).replace("+", " "))


def _texts(content: bytes) -> Iterator[str]:
    if content.startswith(b"PK\x03\x04"):
        for member in _members(content):
            yield unescape(member.decode(errors="ignore"))
    elif content.startswith(b"%PDF"):
        yield from map(unescape, all_words(content))
    else:
        for encoding in _encodings(content):
            yield unquote(unescape(content.decode(encoding, errors="ignore")))


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    try:
        content.decode()
    except UnicodeDecodeError:
        return ("utf-8", *LEGACY)
    return ("utf-8",)


def _members(content: bytes) -> Iterator[bytes]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            for member in archive.infolist():
                with archive.open(member) as opened:
                    yield opened.read(LARGEST_MEMBER)
    except BadZipFile:
        yield content
