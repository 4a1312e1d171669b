"""Needs and offers that a text lists under a heading: a line each, with or without its party.

A heading is a short line, or one that ends in a colon, with the words of a language for what
is sought or offered. A line under it names a party before a colon, a dash or a verb, else the
goods alone: these are sought by whom the heading names, or by who puts the text out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from landbridge.claims.model import Kind
from landbridge.claims.value import Text
from landbridge.language.mention import Mention
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.called_here import PARTIES, party_at
from landbridge.read.claim_list import Span
from landbridge.read.frame import Frame
from landbridge.read.item_words import goods_and_terms, trimmed
from landbridge.read.passage import Passage
from landbridge.read.publisher import issuer

LONGEST_HEADING = 90
LONGEST_BARE = 45
LONGEST_ITEM = 400
MOST_ITEMS = 40
_MARK = re.compile(
    r"\s*(?:[-–—•*·▪■◆●○►▶✓✔☆★]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）.、\ue000]|[①-⑳])\s*"
)
_LABEL = re.compile(r"[^:\n,;]{1,70}?(?=\s?[:：]|\s[–—]\s)")
_FIRST = re.compile(r"[^,;:\n]{1,24}?(?=,)")
_PARTS = re.compile(r"\s?[:：–—,-]\s?")
_BRACKETS = re.compile(r"\s?\([^()\n]{0,60}\)\s*$")
_ENDS = f" \n{SENTENCE_END}"
_STOPS, _ASKING = frozenset("。.;!"), frozenset("?")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the passage's line: where its words begin and end, and the style of its mark."""

    first: int
    last: int
    style: str
    text: str
    closing: str

    @property
    def opens(self) -> bool:
        """Whether the line may stand above a list: it is no sentence of a text."""
        is_short = len(self.text) <= LONGEST_HEADING and self.closing not in _STOPS
        return self.leads or (is_short and SENTENCE_END not in self.text)

    @property
    def leads(self) -> bool:
        """Whether the line says that something follows."""
        return self.text.endswith((":", "ดังนี้"))

    @property
    def asks(self) -> bool:
        """Whether the line is a question, which what follows answers."""
        return self.closing in _ASKING


def listed_wants(passage: Passage) -> Iterator[Frame]:
    """The needs and offers of the lists of a passage."""
    headings = passage.pack.wants.headings.items()
    text = passage.line.text
    if not any(heading.search(text) for _, heading in headings):
        return
    lines = list(_lines(passage))
    for number, line in enumerate(lines):
        kind = next((kind for kind, words in headings if words.search(line.text)), "")
        if kind and line.opens:
            lister = _Lister(passage, Kind(kind), line)
            yield from lister.frames(lines[number + 1 :])


def _lines(passage: Passage) -> Iterator[_Line]:
    text = passage.line.text
    for found in re.finditer(r"[^\n]+", text):
        mark = _MARK.match(found[0])
        style = re.sub(r"\d+|[一二三四五六七八九十]+|[①-⑳]", "1", mark[0].strip()) if mark else ""
        first = found.start() + (mark.end() if mark else 0)
        last = found.start() + len(found[0].rstrip(_ENDS))
        if first < last:
            behind = passage.line.span(last, last + 1)[0] if last < found.end() else None
            closing = passage.folded.text[behind] if behind is not None else ""
            yield _Line(first, last, style, text[first:last], closing)


class _Lister:
    """Reads the lines under one heading."""

    def __init__(self, passage: Passage, kind: Kind, heading: _Line) -> None:
        self._passage = passage
        self._wants = passage.pack.wants
        self._kind = kind
        self._heading = heading

    def frames(self, below: Sequence[_Line]) -> Iterator[Frame]:
        """What the lines below the heading seek and offer, up to the end of the list."""
        for line in islice(self._items(below), MOST_ITEMS):
            frame = self._frame(line)
            if frame is not None:
                yield frame

    def _items(self, below: Sequence[_Line]) -> Iterator[_Line]:
        """The lines of the list: they share a mark, or begin with a label or a party."""
        if not below or below[0].style == self._heading.style != "":
            return
        style = below[0].style
        if self._heading.asks and not style:
            below = below[:1]
        below = below if self._is_list(below) else below[:0]
        for line in below:
            if line.style != style or not (style or self._heading.asks or self._is_parted(line)):
                return
            if len(line.text) > LONGEST_ITEM or self._tells_where(line):
                return
            yield line

    def _is_list(self, below: Sequence[_Line]) -> bool:
        """Whether a heading without mark or colon stands above two lines like those of a list."""
        if self._heading.leads or self._heading.style or self._heading.asks or below[0].style:
            return True
        labelled = [line for line in below[:2] if _LABEL.match(line.text)]
        return len(self._heading.text) <= LONGEST_BARE and len(labelled) == 2

    def _is_parted(self, line: _Line) -> bool:
        """Whether a line without a mark begins with a label or with a party and a verb."""
        verb = self._verb(line)
        begins = self._passage.line.mentions.get(line.first)
        acts = verb is not None and begins is not None and begins.sort in PARTIES
        return acts or _LABEL.match(line.text) is not None

    def _tells_where(self, line: _Line) -> bool:
        """Whether a line says where to answer."""
        text = self._passage.line.text
        return any(one.expression.match(text, line.first) for one in self._wants.answers)

    def _verb(self, line: _Line) -> tuple[str, re.Match[str]] | None:
        """The first verb of seeking or offering in the head of a line, with its kind."""
        head = min(line.last, line.first + 80)
        found = [
            (kind, verb)
            for kind, words in self._wants.verbs.items()
            if (verb := words.search(self._passage.line.text, line.first, head))
        ]
        return min(found, key=lambda one: one[1].start(), default=None)

    def _frame(self, line: _Line) -> Frame | None:
        kind, named, goods = self._parts(line)
        things, terms = goods_and_terms(self._passage.line.text, goods, self._wants)
        party = self._party(named)
        if kind is Kind.OFFER and self._names_site(named):
            things, terms, party = trimmed(self._passage.line.text, *named), [], self._host()
        if not things or party is None:
            return None
        where = self._passage.line.span(line.first, line.last)
        frame = Frame(kind, line.first, line.last, where, None)
        frame.values["party"] = [(party, (party.start, party.end))]
        frame.values["what"] = [self._words(*thing) for thing in things]
        if terms:
            frame.values["constraint"] = [self._words(*term) for term in terms]
        return frame

    def _parts(self, line: _Line) -> tuple[Kind, Span, Span]:
        """What a line seeks or offers: the kind, where its party stands, and where its goods."""
        text = self._passage.line.text
        label, verb = _LABEL.match(text, line.first, line.last), self._verb(line)
        if verb is not None and (label is None or verb[1].start() < label.end()):
            behind = _PARTS.match(text, verb[1].end(), line.last)
            start = behind.end() if behind else verb[1].end()
            return Kind(verb[0]), (line.first, verb[1].start()), (start, line.last)
        if label is None and self._opens_with_party(line):
            label = _FIRST.match(text, line.first, line.last)
        if label is None:
            return self._kind, (line.first, line.first), (line.first, line.last)
        parts = _PARTS.match(text, label.end(), line.last)
        start = parts.end() if parts else label.end()
        if verb is not None and verb[1].start() == start:
            return Kind(verb[0]), label.span(), (verb[1].end(), line.last)
        return self._kind, label.span(), (start, line.last)

    def _opens_with_party(self, line: _Line) -> bool:
        """Whether a line names a party before its first comma."""
        first = self._passage.line.mentions.get(line.first)
        return first is not None and first.sort in PARTIES

    def _words(self, first: int, last: int) -> tuple[Text, Span]:
        span = self._passage.line.span(first, last)
        return self._passage.words(*span), span

    def _names_site(self, named: Span) -> bool:
        """Whether what stands before a colon is land or premises, and no party."""
        is_party = any(one.sort in PARTIES for one in self._passage.line.within(*named))
        return (
            not is_party and self._wants.sites.search(self._passage.line.text, *named) is not None
        )

    def _party(self, named: Span) -> Mention | None:
        """Who is named before the goods, without what stands in brackets behind the name."""
        text = self._passage.line.text
        behind = _BRACKETS.search(text, *named)
        spans = trimmed(text, named[0], behind.start() if behind else named[1])
        return party_at(*spans[0], self._passage) if spans else self._host()

    def _host(self) -> Mention | None:
        """Whom the heading names, else who puts the passage out."""
        heading = self._heading
        named = self._passage.line.within(heading.first, heading.last)
        inside = [one for one in named if one.sort in PARTIES]
        return inside[-1] if inside else issuer(self._passage)
