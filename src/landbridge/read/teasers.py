"""Texts below the linked headlines of other news.

Such a text says again what its headline says, and so shares words with it. What stands below a
link within an article goes on with the article, and does not. Two in a row make a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_SHORTEST_HEADLINE = 8
_SHARED = 0.4
"""The share of a headline's words that a text retelling it has, too."""
_FEWEST = 2
_WORD = re.compile("[\u0e01-\u0e4e]+|[\u3400-\u9fff]+|[^\\W\\d_\u0e01-\u0e4e\u3400-\u9fff]{4,}")
_HAN_PIECE, _THAI_PIECE = 2, 4
"""Scripts without blanks: pieces of so many letters stand for words."""
_STEM = 5

Line = tuple[str, bool]
"""A line without the blanks around it, and whether it is a link."""


def retold_below(lines: Sequence[Line]) -> frozenset[int]:
    """The lines, by number, that retell the linked headlines above them, two or more in a row."""
    found: set[int] = set()
    run: list[list[int]] = []
    for headline, below in _sections(lines):
        texts = [number for number in below if _is_text(lines[number][0])]
        if not texts:
            continue
        retells = _retells(lines[texts[0]][0], headline)
        if retells:
            run.append([number for number in below if number <= texts[0]])
            found.update(*run[-_FEWEST:] if len(run) >= _FEWEST else ())
        if len(texts) > 1 or not retells:
            run = []
    return frozenset(found)


def _sections(lines: Sequence[Line]) -> Iterator[tuple[str, list[int]]]:
    """Each linked headline with the lines below it that are no links, up to the next one."""
    headline, below = "", list[int]()
    for number, (line, is_link) in enumerate(lines):
        if is_link and _letters(line) >= _SHORTEST_HEADLINE:
            if headline:
                yield headline, below
            headline, below = line, []
        elif line and not is_link:
            below.append(number)
    if headline:
        yield headline, below


def _is_text(line: str) -> bool:
    return _letters(line) >= 2 * _SHORTEST_HEADLINE


def _retells(text: str, headline: str) -> bool:
    told = _pieces(headline)
    return bool(told) and len(told & _pieces(text)) >= _SHARED * len(told)


def _pieces(text: str) -> frozenset[str]:
    return frozenset(piece for word in _WORD.findall(text.lower()) for piece in _parts(word))


def _parts(word: str) -> Iterator[str]:
    width = _HAN_PIECE if word[0] >= "\u3400" else _THAI_PIECE if word[0] >= "\u0e00" else 0
    if not width:
        yield word[:_STEM]
    for place in range(len(word) - width + 1 if width else 0):
        yield word[place : place + width]


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
