"""Sentences that one rendition has and the other lacks, and a rendition that stops early."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.read.alignment import Alignment, Span
from landbridge.read.comparison import Agreement
from landbridge.read.passage import Passage
from landbridge.read.topics import TOPICS

ONE_SIDED = frozenset({"missing_in_rendition", "added_in_rendition"})
QUOTED_END = 40
"""Characters that are quoted of where a rendition stops."""
UNLIKE = 2
"""So many values that the other lacks, and none that it has, and a sentence only seems faced."""
LONG = 0.6
"""A sentence of this share of the mean length is missed even if it states no value."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One rendition, the spans of it that face nothing, in runs, or something, and its values."""

    passage: Passage
    other: Passage
    runs: Sequence[Span]
    faced: Sequence[Span]
    mean: float
    shared: Sequence[Evidence]
    told: Sequence[Evidence]
    figures: Sequence[Evidence]
    ends_later: bool

    def findings(self, code: str) -> Iterator[Finding]:
        """The runs that the other rendition lacks."""
        for number, run in enumerate(self.runs):
            evidence = self.passage.evidence(*run)
            if self._count(self.shared, evidence):
                continue
            tells = self._count(self.told, evidence) > 0
            if tells or run[1] - run[0] >= LONG * self.mean:
                is_last = self.ends_later and number == len(self.runs) - 1
                stops = is_last and (tells or self._other_breaks_off())
                yield self._finding("stops_early" if stops else code, evidence)
        yield from self._unlike(code)

    def _unlike(self, code: str) -> Iterator[Finding]:
        """The sentences that only seem to face something."""
        for span in self.faced:
            evidence = self.passage.evidence(*span)
            unlike = self._count(self.told, evidence) >= UNLIKE
            if unlike and not self._count(self.shared, evidence):
                yield self._finding(code, evidence)

    def _count(self, places: Sequence[Evidence], span: Evidence) -> int:
        return sum(_within(place, span) for place in places)

    def _other_breaks_off(self) -> bool:
        text = self.other.folded.text.rstrip()
        return self.other.pack.breaks_off.search(text[text.rfind("\n") + 1 :]) is not None

    def _finding(self, code: str, evidence: Evidence) -> Finding:
        """A finding; it is an error where the text stops or figures are lost, not names alone."""
        stops = code == "stops_early"
        severity = (
            Severity.ERROR if stops or self._count(self.figures, evidence) else Severity.WARNING
        )
        places = (evidence, self._end_of_other()) if stops else (evidence,)
        return Finding(Reason.of(code, language=self.other.pack.language), severity, places)

    def _end_of_other(self) -> Evidence:
        text = self.other.folded.text.rstrip()
        start = max(text.rfind("\n") + 1, len(text) - QUOTED_END)
        return self.other.evidence(start, len(text))


def dropped(
    left: Passage,
    right: Passage,
    alignment: Alignment,
    agreements: Sequence[Agreement],
    told: Sequence[Finding],
) -> list[Finding]:
    """The sentences of either rendition that face nothing and share no value."""
    one_sided = [one for one in told if one.reason.code in ONE_SIDED]
    names = [one for one in one_sided if one.reason.as_mapping()["topic"] in TOPICS]
    alone = [place for one in one_sided for place in one.evidence]
    figures = [place for one in one_sided if one not in names for place in one.evidence]
    here = [one.left for one in agreements]
    there = [one.right for one in agreements]
    sides = [
        (_side(left, right, alignment, 0, here, alone, figures), "sentence_missing"),
        (_side(right, left, alignment, 1, there, alone, figures), "sentence_added"),
    ]
    return [finding for side, code in sides for finding in side.findings(code)]


def without_what_is_in(lost: Sequence[Finding], told: Sequence[Finding]) -> list[Finding]:
    """What is told, less what is missing only because its sentence is."""
    gone = [place for finding in lost for place in finding.evidence]
    return [
        one
        for one in told
        if one.reason.code not in ONE_SIDED
        or not any(_within(place, span) for place in one.evidence for span in gone)
    ]


def _side(
    passage: Passage,
    other: Passage,
    alignment: Alignment,
    side: int,
    shared: Sequence[Evidence],
    told: Sequence[Evidence],
    figures: Sequence[Evidence],
) -> _Side:
    beads = [
        (bead.left, bead.right) if side == 0 else (bead.right, bead.left)
        for bead in alignment.beads
    ]
    spans = [mine for mine, _ in beads if mine]
    apart = [mine for mine, theirs in beads if mine and theirs]
    mean = sum(end - start for start, end in spans) / max(len(spans), 1)
    ends_later = bool(beads) and beads[-1][1] is None
    return _Side(passage, other, list(_runs(beads)), apart, mean, shared, told, figures, ends_later)


def _runs(beads: Sequence[tuple[Span | None, Span | None]]) -> Iterator[Span]:
    for faced, group in groupby(beads, key=lambda bead: bead[1] is not None):
        spans = [mine for mine, _ in group if mine]
        if not faced and spans:
            yield spans[0][0], spans[-1][1]


def _within(place: Evidence, span: Evidence) -> bool:
    same = place.document == span.document
    return same and span.start <= place.start and place.end <= span.end
