"""The stored text of a plain text: NFC and line feeds, no other change, and the way back.

Invariant: a normal form is the concatenation of the normal forms of segments,
so each of its code points knows the segment of the source that it came from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache


def normalise(source: str) -> str:
    """The stored form of a source text: line feeds, then NFC."""
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", source)


def source_span(source: str, start: int, end: int) -> tuple[int, int]:
    """The span of the source that became `normalise(source)[start:end]`.

    Where a segment was changed, its span is given whole.
    """
    if start >= end:
        raise ValueError(f"no text from {start} to {end}")
    done = 0
    first = last = -1
    for low, high in _segments(source):
        segment = normalise(source[low:high])
        length, same = len(segment), segment == source[low:high]
        if first < 0 and start < done + length:
            first = low + start - done if same else low
        if end <= done + length:
            last = low + end - done if same else high
            break
        done += length
    if last < 0:
        raise ValueError(f"the text ends before {end}")
    return first, last


def _segments(source: str) -> Iterator[tuple[int, int]]:
    """Spans of the source that are normalised independently of one another."""
    joining = _joining()
    low = 0
    for place in range(1, len(source)):
        character = source[place]
        if character < "\u0300":
            if character == "\n" and source[place - 1] == "\r":
                continue
        elif character in joining:
            continue
        yield low, place
        low = place
    if source:
        yield low, len(source)


@cache
def _joining() -> frozenset[str]:
    """The characters that NFC may reorder or join with what stands before them."""
    joining = {"\u1161", *map(chr, range(0x1161, 0x1176)), *map(chr, range(0x11A8, 0x11C3))}
    for code in range(0x300, 0x110000):
        character = chr(code)
        if unicodedata.combining(character):
            joining.add(character)
        decomposed = unicodedata.decomposition(character)
        if decomposed and not decomposed.startswith("<"):
            joining.update(chr(int(part, 16)) for part in decomposed.split()[1:])
    return frozenset(joining)
