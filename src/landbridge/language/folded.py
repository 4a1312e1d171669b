"""The folded view of a text: what matching works on, with the way back to the text.

Compatibility forms and widths are unified (ＡＢＣ, １２３, ㎡), a fraction stands
apart (2½ is 2 1/2), a decomposed Thai sara am is composed, and what nobody sees
(zero-width characters, soft hyphens, variation selectors, marks of direction), or
reads (Arabic vowel marks, drawn-out letters), is dropped. Case is kept in `text` and
gone in `lower`, which has the same length. A wide comma between digits that are not
wide ends a number (20，300), unless several group digits. Signs that number a list
stay what they are (①50万元 is no 150万元). Chinese is in simplified characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.language.simplified import simplified

STOP = "\u3001"
_WIDE_COMMAS = re.compile(
    "(?<![0-9])[0-9]{1,3}(?:\uff0c[0-9]{3}){2,}(?![0-9])|(?<=[0-9])\uff0c(?=[0-9])"
)
SARA_AM = "\u0e33"
_DECOMPOSED_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_INVISIBLE = frozenset(
    "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)
_LIST_SIGNS = (range(0x2460, 0x249C), range(0x24EA, 0x2500), range(0x3220, 0x322A))
_FRACTIONS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_PRIVATE = range(0xE000, 0xF900)
_PLAIN = (
    "[\t\n -~\u00a1-\u00a7\u00ab\u00b0\u00b1\u00b7\u00bb\u00c0-\u00d6\u00d8-\u0130"
    "\u0400-\u045f\u0e01-\u0e4c\u2013\u2014\u2018-\u201d"
    "\u3001-\u3015\u4e00-\u9fff]"
)
_ALL_PLAIN = re.compile(f"{_PLAIN}*")
_PIECE = re.compile(f"{_PLAIN}+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; code point i comes from `source[starts[i]:ends[i]]`."""

    text: str
    lower: str
    starts: Sequence[int]
    ends: Sequence[int]

    def part(self, start: int, end: int) -> Folded:
        """A stretch of the folded text by itself."""
        places = slice(start, end)
        return Folded(self.text[places], self.lower[places], self.starts[places], self.ends[places])

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that folded to `text[start:end]`, which is not empty."""
        first = self.starts[start]
        if end - start > 1 and self.starts[start + 1] < first:
            first = self.starts[start + 1]
        return first, self.ends[end - 1]


def fold_text(source: str, language: str = "") -> Folded:
    """Fold a text in a language; every folded code point knows where it came from."""
    if language == "zh":
        source = simplified(source)
    if _ALL_PLAIN.fullmatch(source):
        length = len(source)
        return Folded(source, _lower(source), range(length), range(1, length + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, piece in _composed(_WIDE_COMMAS.sub(_or_stop, source)):
        if len(piece) > 1:
            pieces.append(piece)
            starts += range(start, end)
            ends += range(start + 1, end + 1)
            continue
        folded = _fold_character(piece)
        pieces.append(folded)
        starts += [start] * len(folded)
        ends += [end] * len(folded)
    text = "".join(pieces)
    return Folded(text, _lower(text), starts, ends)


def _or_stop(found: re.Match[str]) -> str:
    """A wide comma as a stop; several that group digits stay."""
    return STOP if len(found[0]) == 1 else found[0]


def _composed(source: str) -> Iterator[tuple[int, int, str]]:
    """The pieces with their spans: plain runs, and single characters, which may fold.

    A nikhahit and a sara aa are one sara am.

    Thai writes nikhahit, tone, sara aa for what is composed as tone, sara am.
    """
    done = 0
    for found in _DECOMPOSED_SARA_AM.finditer(source):
        yield from _parted(source, done, found.start())
        if found[1]:
            yield found.start() + 1, found.start() + 2, found[1]
        yield found.start(), found.end(), SARA_AM
        done = found.end()
    yield from _parted(source, done, len(source))


def _parted(source: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    return ((*found.span(), found[0]) for found in _PIECE.finditer(source, start, end))


def _fold_character(character: str) -> str:
    if character in _FRACTIONS:
        return " " + unicodedata.normalize("NFKC", character)
    if character in _INVISIBLE:
        return ""
    if character == SARA_AM or any(ord(character) in signs for signs in _LIST_SIGNS):
        return character
    if ord(character) in _PRIVATE:
        return "\ufffd"
    if character.isspace():
        return "\n" if character in "\n\u2028\u2029" else " "
    return unicodedata.normalize("NFKC", character)


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
