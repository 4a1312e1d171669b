"""Lay renditions side by side, by value: what one says that the other does not, or says otherwise.

A value of one rendition agrees with a value of the other when both mean the
same: the same day, the same amount, the same place in the world, a name that
sounds alike. What is left on both sides and looks like one value changed
(837 for 83.7, another city in the same region) is a difference; what is left
on one side is missing or added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from landbridge.claims.model import Finding
from landbridge.read.alignment import Alignment, align
from landbridge.read.alignment_cost import Anchors, Shared
from landbridge.read.compare_fields import field_changes
from landbridge.read.compare_figures import LaidFigures
from landbridge.read.compare_goods import goods_changes
from landbridge.read.compare_names import LaidNames, lay_names
from landbridge.read.compare_order import order_changes
from landbridge.read.compare_people import (
    names_swapped,
    ranks_changed,
    swap_findings,
    titles_lost,
    without_swapped,
)
from landbridge.read.compare_speakers import speaker_changes
from landbridge.read.compare_weekdays import weekday_changes
from landbridge.read.compare_world import contradictions
from landbridge.read.comparison import Agreement, Comparison
from landbridge.read.dropped import ONE_SIDED, dropped, without_what_is_in
from landbridge.read.known_people import known_people
from landbridge.read.passage import Passage
from landbridge.read.terms import Term, term_findings


class Laid(Protocol):
    """What two renditions say of one kind, matched."""

    def agreements(self) -> Iterable[Agreement]:
        """What both say."""
        ...

    def anchors(self) -> Anchors:
        """Where both say it, and where either says more."""
        ...

    def findings(self, alignment: Alignment, /) -> Iterable[Finding]:
        """What is changed, missing or added."""
        ...


def compare(left: Passage, right: Passage, terms: Sequence[Term] = ()) -> Comparison:
    """Compare two renditions; the left one is what the right one is checked against."""
    compared = _compared(left, right, terms)
    return replace(compared, contradictions=tuple(contradictions(left, right, compared.agreements)))


def compare_all(passages: Sequence[Passage], terms: Sequence[Term] = ()) -> list[Comparison]:
    """The first rendition beside each of the others."""
    return [compare(passages[0], other, terms) for other in passages[1:]]


def differences(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Where the first rendition and each of the others do not say the same."""
    for other in passages[1:]:
        yield from _compared(passages[0], other, ()).differences


def _compared(left: Passage, right: Passage, terms: Sequence[Term]) -> Comparison:
    """Two renditions laid side by side, neither held against the calendar or the world."""
    figures, names = LaidFigures.of(left, right), lay_names(left, right)
    laid: list[Laid] = [figures, *names.values()]
    agreements = [agreement for one in laid for agreement in one.agreements()]
    anchors = [one.anchors() for one in laid]
    alignment = align(left, right, anchors)
    told = [finding for one in laid for finding in one.findings(alignment)]
    told += weekday_changes(left, right, alignment)
    told += goods_changes(names["field"])
    told = _with_changes(told, list(field_changes(names["field"], alignment)))
    told += term_findings(left, right, terms)
    people = known_people(names["person"])
    swaps = names_swapped(people)
    others = without_swapped(people, swaps)
    told += [*swap_findings(swaps), *order_changes(others, alignment)]
    told += speaker_changes(others, _said_of_things(names, figures), alignment)
    told = _with_changes(told, list(ranks_changed(others, told)))
    titles = list(titles_lost(others))
    lost = dropped(left, right, alignment, [said for one in anchors for said in one.shared], told)
    return Comparison(
        left,
        right,
        tuple(agreements),
        (*lost, *titles, *without_what_is_in([*lost, *titles], told)),
        rows=_rows(left, right, alignment),
    )


def _with_changes(told: Sequence[Finding], changes: Sequence[Finding]) -> list[Finding]:
    """What is told and what has changed besides, each place once: not left out, but changed."""
    known = [(one.reason.code, one.evidence) for one in told]
    changed = {place for one in changes for place in one.evidence}
    kept = [t for t in told if t.reason.code not in ONE_SIDED or changed.isdisjoint(t.evidence)]
    return [*kept, *(one for one in changes if (one.reason.code, one.evidence) not in known)]


def _said_of_things(names: Mapping[str, LaidNames], figures: LaidFigures) -> list[Shared]:
    """What both say, but for who is named with it."""
    things = [figures.anchors(), *(names[topic].anchors() for topic in ("place", "field"))]
    return [shared for one in things for shared in one.shared]


def _rows(
    left: Passage, right: Passage, alignment: Alignment
) -> tuple[tuple[int | None, int | None], ...]:
    """Where the paragraphs that face each other begin in their documents."""
    return tuple(
        (
            left.span(*bead.left)[0] if bead.left else None,
            right.span(*bead.right)[0] if bead.right else None,
        )
        for bead in alignment.paragraphs
    )
