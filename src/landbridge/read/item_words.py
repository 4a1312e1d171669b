"""What the words of a need or an offer list: goods apart from each other and from their terms.

Words before or behind one head that they share are one thing: makers of steel and cable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from landbridge.language.wants import Wants
from landbridge.read.claim_list import Span

_CLAUSES = re.compile(r"(?:[,;](?!\d)|(?<!\d)[,;])(?![^()\n]{0,80}\))\s?")
_EDGES = " \n,;:.·–—-•\ue000"


def goods_and_terms(text: str, span: Span, wants: Wants) -> tuple[list[Span], list[Span]]:
    """The spans of what a clause after the other names, and of the terms on which."""
    goods: list[Span] = []
    terms: list[Span] = []
    for number, clause in enumerate(between(_CLAUSES, text, span)):
        if number and _is_told(text, clause, wants):
            continue
        begins = wants.condition.match(text, *clause)
        if begins and number:
            terms += trimmed(text, begins.end() if begins["drop"] else clause[0], clause[1])
            continue
        within = wants.within.search(text, clause[0] + 2, clause[1])
        goods += trimmed(text, clause[0], within.start() if within else clause[1])
        if within:
            terms += trimmed(text, within.end() if within["drop"] else within.start(), clause[1])
    return parted(text, goods, wants), terms


def _is_told(text: str, clause: Span, wants: Wants) -> bool:
    """Whether a clause tells where to answer or on what terms, which is read by itself."""
    patterns = (*wants.answers, *wants.terms)
    return any(one.expression.search(text, *clause) for one in patterns)


def parted(text: str, clauses: Sequence[Span], wants: Wants) -> list[Span]:
    """The things that clauses list, each by itself; those under one head together."""
    things = [
        piece
        for clause in clauses
        for cut in between(wants.joint, text, clause)
        for piece in trimmed(text, *cut)
    ]
    if len(things) > 1 and _share_head(text, things, wants):
        return [(things[0][0], things[-1][1])]
    return things


def _share_head(text: str, things: Sequence[Span], wants: Wants) -> bool:
    """Whether the first or the last of some things alone names whom or what they all tell of."""
    named = [wants.heads.search(text, *thing) for thing in things]
    first, last = named[0], named[-1]
    if first is not None and not any(named[1:]):
        return first.start() == things[0][0] and first.end() < things[0][1]
    if last is not None and not any(named[:-1]):
        start, end = things[-1]
        is_bare = last.start() == start or wants.alone.search(text, start, last.start())
        parted = (wants.unshared.search(text, *thing) for thing in things[:-1])
        return last.end() == end and not is_bare and not any(parted)
    linked = [wants.linked.search(text, *thing) is not None for thing in things]
    return linked[0] and not any(linked[1:])


def between(cut: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    """The stretches of a span between what a pattern finds."""
    cuts = [(span[0], span[0]), *(found.span() for found in cut.finditer(text, *span))]
    for (_, first), (last, _) in pairwise([*cuts, (span[1], span[1])]):
        yield first, last


def trimmed(text: str, first: int, last: int) -> list[Span]:
    """The span without the blanks and signs at its edges; none where nothing is left."""
    words = text[first:last]
    left = first + len(words) - len(words.lstrip(_EDGES))
    kept = words.strip(_EDGES)
    return [(left, left + len(kept))] if kept else []
