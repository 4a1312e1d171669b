"""Fields of goods that a sentence names and the one that faces it does not, but another for it.

What the other rendition says elsewhere answers for nothing here: a park of fine chemicals is
none of biochemicals because fine chemicals are made in the port. In the name of a project or a
zone a field answers for one: of two fine ones none may have become biochemical.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from landbridge.claims.model import Finding, Severity
from landbridge.language.mention import Mention, Sort
from landbridge.read.alignment import Alignment
from landbridge.read.alignment_cost import Span, is_in
from landbridge.read.compare_names import LaidNames, is_beside
from landbridge.read.comparison import difference
from landbridge.read.passage import Passage
from landbridge.read.topics import Item

_NAMES = (Sort.PROJECT, Sort.ZONE)


def field_changes(fields: LaidNames, alignment: Alignment) -> Iterator[Finding]:
    """The fields of one division that stand for each other where sentences face each other."""
    left = _mentions([*(one for one, _ in fields.pairs), *fields.only_left])
    right = _mentions([*(two for _, two in fields.pairs), *fields.only_right])
    names = _names(fields.left), _names(fields.right)
    for bead in alignment.beads if left and right else ():
        here, there = _within(left, bead.left), _within(right, bead.right)
        mine = _unanswered(here, there, names[0])
        theirs = _unanswered(there, here, names[1])
        if len(mine) == len(theirs) == 1:
            (field, one), (other, two) = *mine.items(), *theirs.items()
            if is_beside(field, other):
                places = (
                    fields.left.evidence(one.start, one.end),
                    fields.right.evidence(two.start, two.end),
                )
                yield difference("field_differs", Severity.ERROR, *places)


def _mentions(items: Sequence[Item]) -> list[tuple[str, Mention]]:
    """Each mention of a field with the key of the field, in their order."""
    found = [(item.key, mention) for item in items for mention in item.mentions]
    return sorted(found, key=lambda one: one[1].start)


def _within(
    mentions: Sequence[tuple[str, Mention]], span: Span | None
) -> list[tuple[str, Mention]]:
    return [one for one in mentions if span and is_in(one[1].start, span)]


def _unanswered(
    said: Sequence[tuple[str, Mention]],
    others: Sequence[tuple[str, Mention]],
    names: Sequence[Span],
) -> dict[str, Mention]:
    """The fields that the other side does not say, or says less often than names bear them."""
    times, answers = Counter(key for key, _ in said), Counter(key for key, _ in others)
    return {
        key: mention
        for key, mention in said
        if not answers[key]
        or (times[key] > answers[key] and any(is_in(mention.start, name) for name in names))
    }


def _names(passage: Passage) -> list[Span]:
    return [(m.start, m.end) for m in passage.line.mentions.values() if m.sort in _NAMES]
