"""Sentences that one rendition has and the other lacks, and a rendition that stops early."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.read.alignment import Alignment, sentences
from landbridge.read.alignment_cost import Shared, Span, is_in
from landbridge.read.cut_off import Ends
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
class _Run:
    """Sentences that face nothing, and where the other rendition goes on beside them."""

    span: Span
    beside: Span
    is_last: bool

    def shares(self, value: Shared) -> bool:
        """Whether a value that only this run says is said by the other rendition beside it."""
        mine, theirs = value
        return all(is_in(place, self.span) for place in mine) and any(
            is_in(place, self.beside) for place in theirs
        )


@dataclass(frozen=True, slots=True)
class _Side:
    """One rendition, what it says that the other says too, and what it says alone."""

    passage: Passage
    other: Passage
    beads: Sequence[tuple[Span | None, Span | None]]
    shared: Sequence[Shared]
    told: Sequence[Evidence]
    figures: Sequence[Evidence]

    def findings(self, code: str) -> Iterator[Finding]:
        """The runs that the other rendition lacks, and the end that it breaks off before."""
        cut = Ends(self.passage, self.other, self.beads, self.shared, self.told).cut_off()
        spans = [mine for mine, _ in self.beads if mine]
        mean = sum(end - start for start, end in spans) / max(len(spans), 1)
        for run in self._runs():
            evidence = self.passage.evidence(*run.span)
            tells = _count(self.told, evidence)
            shares = sum(run.shares(value) for value in self.shared)
            if shares > max(tells, 1) or _reaches(cut, run.span):
                continue
            if tells or run.span[1] - run.span[0] >= LONG * mean:
                yield self._finding("stops_early" if run.is_last and tells else code, evidence)
        if cut is not None:
            yield self._finding("stops_early", self.passage.evidence(*cut))
        yield from self._unlike(code, cut)

    def _runs(self) -> Iterator[_Run]:
        done, beside = 0, (0, 0)
        for faced, group in groupby(self.beads, key=lambda bead: bead[1] is not None):
            beads = list(group)
            done += len(beads)
            spans = [mine for mine, _ in beads if mine]
            if not faced and spans:
                following = self.beads[done][1] if done < len(self.beads) else None
                around = beside[0], following[1] if following else beside[1]
                yield _Run((spans[0][0], spans[-1][1]), around, following is None)
            beside = beads[-1][1] or beside

    def _unlike(self, code: str, cut: Span | None) -> Iterator[Finding]:
        """The sentences that only seem to face something."""
        own = sentences(self.passage)
        for mine, theirs in self.beads:
            if mine and theirs and not _reaches(cut, mine):
                for one in own[bisect_left(own, mine) :]:
                    if one[0] >= mine[1]:
                        break
                    evidence = self.passage.evidence(*one)
                    unlike = _count(self.told, evidence) >= UNLIKE
                    if unlike and not any(_says(one, theirs, value) for value in self.shared):
                        yield self._finding(code, evidence)

    def _finding(self, code: str, evidence: Evidence) -> Finding:
        """A finding; it is an error where the text stops or figures are lost, not names alone."""
        stops = code == "stops_early"
        severity = Severity.ERROR if stops or _count(self.figures, evidence) else Severity.WARNING
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
    shared: Sequence[Shared],
    told: Sequence[Finding],
) -> list[Finding]:
    """The sentences of either rendition that face nothing and share no value."""
    one_sided = [one for one in told if one.reason.code in ONE_SIDED]
    names = [one for one in one_sided if one.reason.as_mapping()["topic"] in TOPICS]
    alone = [place for one in one_sided for place in one.evidence]
    figures = [place for one in one_sided if one not in names for place in one.evidence]
    beads = [(bead.left, bead.right) for bead in alignment.beads]
    mirrored = [(there, here) for here, there in beads]
    back = [(theirs, mine) for mine, theirs in shared]
    return [
        *_Side(left, right, beads, shared, alone, figures).findings("sentence_missing"),
        *_Side(right, left, mirrored, back, alone, figures).findings("sentence_added"),
    ]


def without_what_is_in(lost: Sequence[Finding], told: Sequence[Finding]) -> list[Finding]:
    """What is told, less what is missing only because its sentence or title is."""
    gone = [place for finding in lost for place in finding.evidence]
    return [
        one
        for one in told
        if one.reason.code not in ONE_SIDED
        or not any(place.lies_in(span) for place in one.evidence for span in gone)
    ]


def _count(places: Sequence[Evidence], span: Evidence) -> int:
    return sum(place.lies_in(span) for place in places)


def _reaches(cut: Span | None, span: Span) -> bool:
    return cut is not None and cut[0] < span[1]


def _says(mine: Span, theirs: Span, value: Shared) -> bool:
    """Whether a sentence says a value that the other rendition says where it faces it."""
    here, there = value
    return any(is_in(place, mine) for place in here) and any(is_in(one, theirs) for one in there)
