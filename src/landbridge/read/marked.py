"""Markup with a mark before each piece of its text: what is extracted then tells where it stood.

Invariant: a piece is a run of text between tags or one character reference; its
mark is a private character that the extracted text does not hold, then its
number in two more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from landbridge.read.tags import REST, SILENT

Span = tuple[int, int]

_HTML = re.compile(
    rf"</?[a-zA-Z]{REST}|<[!?/][^>]*>?|(?P<text>(?>[^<]+|<(?![a-zA-Z!?/]))++)|<",
    re.DOTALL,
)
_XML = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<raw>.*?)\]\]>"
    r"""|<(?>[^>"']+|"[^"]*"|'[^']*')*+>|(?P<text>[^<]+)|<""",
    re.DOTALL,
)
_PIECE = re.compile(r"(?P<reference>&#?\w{1,32};?)|(?>[^&]+|&(?!#?\w))++")

MARKS = re.compile("[\U000f0000-\U0010ffff]")
"""The characters of which marks are made: no letters of a page."""

_PRIVATE = range(0xF0000, 0xFFF00)
_DIGIT = 0x100000
# The last characters of a plane are none to a parser.
_BASE = 0xFF00


@dataclass(frozen=True, slots=True)
class Marked:
    """A markup with its marks, and the span of each piece in the markup without them.

    `sign` begins a mark.
    """

    source: str
    sign: str
    markup: str
    pieces: Sequence[Span]

    def follow(self, extracted: str) -> Iterator[tuple[str, Span]]:
        """Each visible character of what was extracted, and the span that it comes from."""
        before, *marked = re.split(f"{self.sign}(.)(.)", extracted)
        for character in visible(before):
            yield character, (0, len(self.source))
        for high, low, text in zip(marked[::3], marked[1::3], marked[2::3], strict=True):
            number = (ord(high) - _DIGIT) * _BASE + ord(low) - _DIGIT
            yield from self._followed(visible(text), *self.pieces[number])

    def _followed(self, shown: Sequence[str], start: int, end: int) -> Iterator[tuple[str, Span]]:
        """Where a piece was shown character for character, each by itself; else the piece."""
        places = [place for place in range(start, end) if not self.source[place].isspace()]
        if len(places) == len(shown):
            spans = [(place, place + 1) for place in places]
        else:
            spans = [(start, end)] * len(shown)
        return zip(shown, spans, strict=True)


def visible(text: str) -> list[str]:
    """The characters of a text that are not white."""
    return [character for character in text if not character.isspace()]


def mark_html(source: str, extracted: str) -> Marked:
    """An HTML source, marked; `extracted` is the text without marks."""
    shown = SILENT.sub(lambda found: " " * len(found[0]), source)
    return _marked(source, shown, _HTML, extracted)


def mark_xml(source: str, extracted: str) -> Marked:
    """An XML source, marked; `extracted` is the text without marks."""
    return _marked(source, source, _XML, extracted)


def _marked(source: str, shown: str, tokens: re.Pattern[str], extracted: str) -> Marked:
    sign = next(sign for sign in map(chr, _PRIVATE) if sign not in extracted)
    pieces = [span for token in tokens.finditer(shown) for span in _pieces(shown, token)]
    parts: list[str] = []
    done = 0
    for number, (start, _) in enumerate(pieces):
        parts += [shown[done:start], sign, *map(_digit, divmod(number, _BASE))]
        done = start
    return Marked(source, sign, "".join(parts) + shown[done:], pieces)


def _digit(value: int) -> str:
    return chr(_DIGIT + value)


def _pieces(shown: str, token: re.Match[str]) -> Iterator[Span]:
    """The pieces of a token's text. White ones need no mark: a mark would part the blanks."""
    if token.lastgroup == "raw":
        yield from _trimmed(shown, *token.span("raw"))
    elif token.lastgroup == "text":
        for piece in _PIECE.finditer(shown, *token.span()):
            if not (piece["reference"] and unescape(piece["reference"]).isspace()):
                yield from _trimmed(shown, *piece.span())


def _trimmed(shown: str, start: int, end: int) -> Iterator[Span]:
    words = shown[start:end].strip()
    if words:
        first = shown.index(words, start)
        yield first, first + len(words)
