"""The order in which renditions list people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.read.alignment import Alignment, Bead
from landbridge.read.alignment_cost import Span, is_in
from landbridge.read.comparison_forms import comparison_forms
from landbridge.read.known_people import Known
from landbridge.read.passage import Passage

FARTHEST = 200
"""Characters between two people of a list, who may have long posts."""


def order_changes(people: Sequence[Known], alignment: Alignment) -> Iterator[Finding]:
    """People listed one after the other who stand the other way round in the other rendition."""
    for bead in alignment.beads if people else ():
        left, right = people[0].left.passage, people[0].right.passage
        for (one, first), (two, second) in pairwise(sorted(_in_bead(people, bead))):
            if _listed(one, two, left) and _listed(second, first, right):
                yield _turned(
                    [left.evidence(*span) for span in (one, two)],
                    [right.evidence(*span) for span in (second, first)],
                )


def _in_bead(people: Sequence[Known], bead: Bead) -> Iterator[tuple[Span, Span]]:
    """Where each person is named first in the sentences of a bead, if on both sides."""
    if bead.left is None or bead.right is None:
        return
    for person in people:
        here = next((span for span in person.left.places if is_in(span[0], bead.left)), None)
        there = next((span for span in person.right.places if is_in(span[0], bead.right)), None)
        if here and there:
            yield here, there


def _listed(one: Span, two: Span, passage: Passage) -> bool:
    """Whether nothing stands between two people but what joins a list, and their posts."""
    if not 0 <= two[0] - one[1] <= FARTHEST:
        return False
    between, place = "", one[1]
    for mention in passage.line.mentions.values():
        if place <= mention.start and mention.end <= two[0]:
            between += passage.folded.text[place : mention.start]
            place = mention.end
    between += passage.folded.text[place : two[0]]
    joint = re.sub(" +", " ", between)
    return any(form.fullmatch(joint) for form in comparison_forms(passage.pack.language, "listed"))


def _turned(left: Sequence[Evidence], right: Sequence[Evidence]) -> Finding:
    names = {"left": left[0].quote, "right": right[0].quote}
    return Finding(Reason.of("order_differs", **names), Severity.WARNING, (*left, *right))
