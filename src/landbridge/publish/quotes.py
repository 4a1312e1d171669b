"""A text with its quotes marked: where each quote begins and ends, also where they cross.

Quotes that lie inside one another nest. One that crosses another is cut into
pieces; its first piece bears the anchor and all of them bear its number, so
that a style can light them up together. The text between the marks is the
stored text, code point by code point.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from landbridge.claims.model import Claim


@dataclass(frozen=True, slots=True)
class Span:
    """A place that is quoted: by claims, by a finding (`fault`), or by both."""

    start: int
    end: int
    claims: tuple[Claim, ...] = ()
    fault: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """A run of text and the spans that cover it, the widest first."""

    start: int
    end: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a marked text: the spans that open here, the text, how many close after it."""

    start: int
    opens: tuple[Span, ...]
    text: str
    spans: tuple[Span, ...]
    closes: int


def spans_of(claims: Iterable[Claim], faults: Iterable[tuple[int, int]] = ()) -> list[Span]:
    """The places that claims and findings quote, in text order, each once."""
    found: dict[tuple[int, int], list[Claim]] = {}
    wrong = set(faults)
    for claim in claims:
        found.setdefault((claim.evidence.start, claim.evidence.end), []).append(claim)
    places = sorted(wrong | set(found), key=lambda place: (place[0], -place[1]))
    return [Span(*place, tuple(found.get(place, ())), place in wrong) for place in places]


def mark(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    """The pieces of `text[start:end]`, in order."""
    leaves = list(_leaves(start, end, spans))
    before: tuple[Span, ...] = ()
    for leaf, after in pairwise([*leaves, Leaf(end, end, ())]):
        kept = _common(before, leaf.spans)
        closes = len(leaf.spans) - _common(leaf.spans, after.spans)
        yield Piece(leaf.start, leaf.spans[kept:], text[leaf.start : leaf.end], leaf.spans, closes)
        before = leaf.spans


def crossing(text: str, breaks: Sequence[tuple[int, int]], spans: Sequence[Span]) -> list[Span]:
    """The spans that cannot be marked in one piece when the text is broken so."""
    pieces: dict[Span, int] = {}
    for start, end in breaks:
        for piece in mark(text, start, end, spans):
            for span in piece.opens:
                pieces[span] = pieces.get(span, 0) + 1
    return [span for span, count in pieces.items() if count > 1]


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Where the lines of a text that say anything begin and end."""
    found = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _leaves(start: int, end: int, spans: Sequence[Span]) -> Iterator[Leaf]:
    near = [span for span in spans if span.start < end and span.end > start]
    cuts = {start, end}
    for span in near:
        cuts.update(cut for cut in (span.start, span.end) if start < cut < end)
    for first, last in pairwise(sorted(cuts)):
        cover = tuple(span for span in near if span.start <= first and last <= span.end)
        yield Leaf(first, last, cover)


def _common(left: Sequence[Span], right: Sequence[Span]) -> int:
    """How many spans, from the widest on, stay open from one leaf to the next."""
    shared = 0
    for one, other in zip(left, right, strict=False):
        if one is not other:
            break
        shared += 1
    return shared
