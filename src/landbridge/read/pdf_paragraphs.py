"""Printed lines joined into paragraphs, so that a sentence is whole.

A paragraph ends where the next line is indented, set apart or of another size,
and where a line leaves room that the next word would have filled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from landbridge.read.pdf_layout import PrintedLine, width

Block = Sequence[PrintedLine]

_SOLID = re.compile("[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
_THAI = re.compile("[\u0e00-\u0e7f]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?")
_HYPHENS = "-\u2010\u00ad"
# Compounds whose hyphen stays: вице-мэр, торгово-экономический, vice-mayor.
_COMPOUND = re.compile(r"(?:[а-яё]{2,}о|вице|экс|пресс|бизнес|vice|co|non|re)-", re.IGNORECASE)
_LIST_MARK = re.compile(r"(?:[-–—•·▪●]|\(?[0-9๐-๙一二三四五六七八九十]{1,2}[.)、）])\s?")
_SAME_SIZE = 0.08
_LARGER = 1.15
_SET_APART = 1.35
_INDENT = 0.8
# How much room a full line may leave: Thai breaks between words that nothing marks.
_ROOM = {"solid": 2.5, "thai": 6.0, "spaced": 1.5}


@dataclass(frozen=True, slots=True)
class _Set:
    """A line as it is set: its block, the margins and the usual step of that block, its page."""

    line: PrintedLine
    page: int
    block: int
    left: float
    right: float
    step: float


def join_lines(pages: Sequence[Sequence[Block]]) -> tuple[str, list[int]]:
    """The text, one paragraph a line, and the place in it where each page begins."""
    lines = list(_set(pages))
    body = _body_size(lines)
    words = Counter(word for one in lines for word in _WORD.findall(one.line.text))
    parts = [one.line.text for one in lines[:1]]
    starts = {one.page: 0 for one in lines[:1]}
    length = sum(map(len, parts))
    for before, one in pairwise(lines):
        tail, glue = _join(before, one, body, words)
        length += len(tail) + len(glue) - len(parts[-1])
        starts.setdefault(one.page, length)
        parts[-1:] = [tail, glue, one.line.text]
        length += len(one.line.text)
    return "".join(parts).rstrip(), _filled(starts, len(pages), length)


def _filled(starts: dict[int, int], pages: int, length: int) -> list[int]:
    """Where each page begins; one without text begins where the next does."""
    places = [length] * pages
    for page in reversed(range(pages)):
        places[page] = starts.get(page, places[page + 1] if page + 1 < pages else length)
    return places


def _set(pages: Sequence[Sequence[Block]]) -> Iterator[_Set]:
    number = 0
    for page, blocks in enumerate(pages):
        for block in blocks:
            number += 1
            left, right = min(one.left for one in block), max(one.right for one in block)
            steps = [above.height - line.height for above, line in pairwise(block)]
            step = median(steps) if steps else 0.0
            yield from (_Set(line, page, number, left, right, step) for line in block)


def _body_size(lines: Sequence[_Set]) -> float:
    sizes: Counter[float] = Counter()
    for one in lines:
        sizes[round(one.line.size, 1)] += len(one.line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _join(before: _Set, one: _Set, body: float, words: Counter[str]) -> tuple[str, str]:
    """The words before as they stand once the line follows, and what comes between."""
    text, following = before.line.text, one.line.text
    if not _continues(before, one, body):
        return text.rstrip(), "\n"
    if text[-1:] in _HYPHENS and text[-2:-1].isalpha():
        return (text if _keeps_hyphen(text, following, words) else text[:-1]), ""
    return _glued(text, following)


def _glued(text: str, following: str) -> tuple[str, str]:
    last, first = text.rstrip()[-1:], following[:1]
    if _SOLID.match(last) or _SOLID.match(first):
        return text.rstrip(), ""
    if _THAI.match(last) and _THAI.match(first):
        return text, ""
    return text.rstrip(), " "


def _keeps_hyphen(text: str, following: str, words: Counter[str]) -> bool:
    """Whether the hyphen at the end of a line belongs to the word."""
    if text[-1] != "-":
        return False
    stem, rest = _WORD.findall(text)[-1], _WORD.match(following)
    if rest is None or not rest[0][0].islower():
        return True
    if words[stem + rest[0]] or words[stem[:-1] + rest[0]]:
        return bool(words[stem + rest[0]])
    return bool(_COMPOUND.fullmatch(stem))


def _continues(before: _Set, one: _Set, body: float) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    above, line = before.line, one.line
    if abs(above.size - line.size) > _SAME_SIZE * above.size:
        return False
    if before.block != one.block:
        is_next_column = before.page != one.page or line.height > above.height
        return is_next_column and above.size <= body * _LARGER and not _is_begun(before, one)
    if above.size > body * _LARGER:
        return True
    return above.height - line.height <= _SET_APART * one.step and not _is_begun(before, one)


def _is_begun(before: _Set, one: _Set) -> bool:
    """Whether a line begins a paragraph of its own."""
    line = one.line
    if "\t" in line.text or "\t" in before.line.text:
        return True
    indented = line.left - one.left > _INDENT * line.size
    return indented or bool(_LIST_MARK.match(line.text)) or _leaves_room(before, line)


def _leaves_room(before: _Set, line: PrintedLine) -> bool:
    """Whether the line before ends though more of the next would have fitted into it."""
    room = (before.right - before.line.right) / before.line.size
    if _SOLID.search(line.text):
        return room > _ROOM["solid"]
    if _THAI.search(line.text):
        return room > _ROOM["thai"]
    return room > _ROOM["spaced"] + width(line.text.split(maxsplit=1)[0])
