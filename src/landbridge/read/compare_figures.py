"""Numbers, amounts, dates and times of two renditions, laid side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.claims.value import normal_form
from landbridge.language.mention import Mention, Sort
from landbridge.language.values import Money
from landbridge.read.alignment import Alignment
from landbridge.read.alignment_cost import Anchors
from landbridge.read.comparison import Agreement, difference
from landbridge.read.figure import Figure
from landbridge.read.figure_differences import FigureDifference, Layout, figure_differences
from landbridge.read.figure_likeness import Likeness, is_telling
from landbridge.read.figure_match import Agreed, Pairing, Rest, pair_figures
from landbridge.read.figures import find_figures
from landbridge.read.passage import Passage, is_masthead
from landbridge.read.stated import ANY_ANCHOR

MOST_TOLD = 200
"""Texts with more differences are no renditions of each other."""
CONVERTED = {Likeness.CONVERTED: "converted", Likeness.ROUNDED: "rounded"}
"""Codes of notes: the same value in another unit, or with fewer digits."""


@dataclass(frozen=True, slots=True)
class LaidFigures:
    """The figures of two renditions, matched."""

    left: Passage
    right: Passage
    pairing: Pairing

    @classmethod
    def of(cls, left: Passage, right: Passage) -> LaidFigures:
        """Match all figures of two renditions."""
        return cls(left, right, pair_figures(_figures(left, right), _figures(right, left)))

    def agreements(self) -> Iterator[Agreement]:
        """The values that both state."""
        for one in self._said():
            yield Agreement(one.left.topic, *self._places(one.left, one.right))

    def anchors(self) -> Anchors:
        """Where both say the same, and where either says what the other does not."""
        shared = [((one.left.start,), (one.right.start,)) for one in self._said()]
        alone = [[f.start for f in rest.alone if is_telling(f)] for rest in self._rests()]
        return Anchors(shared, *alone)

    def _rests(self) -> tuple[Rest, Rest]:
        return self.pairing.left, self.pairing.right

    def findings(self, alignment: Alignment) -> Iterator[Finding]:
        """What is changed, missing or added, and what was converted."""
        for one in self._said():
            if code := CONVERTED.get(one.likeness):
                yield difference(code, Severity.NOTE, *self._places(one.left, one.right))
        lengths = [len(side.folded.text) + 1 for side in (self.left, self.right)]
        layout = Layout(lengths[0] / lengths[1], self._face(alignment), closely=False)
        seen: set[tuple[Evidence, ...]] = set()
        for told in islice(figure_differences(self.pairing, layout), MOST_TOLD):
            finding = self._finding(told)
            if finding is not None and finding.evidence not in seen:
                seen.add(finding.evidence)
                yield finding

    def _face(self, alignment: Alignment) -> Callable[[int, int], bool]:
        """Whether two places face each other; a page's own date faces only another page's."""
        here = _masthead_starts(self.left, self.pairing.left)
        there = _masthead_starts(self.right, self.pairing.right)
        return lambda left, right: (
            alignment.face(left, right) and (left in here) == (right in there)
        )

    def _said(self) -> Sequence[Agreed]:
        return [
            one
            for one in self.pairing.agreed
            if not (one.left.passing or one.right.passing)
            and (is_telling(one.left) or is_telling(one.right))
        ]

    def _finding(self, told: FigureDifference) -> Finding | None:
        one, two = told.left, told.right
        if one is not None and two is not None:
            return self._different(one, two)
        if one is not None:
            return _one_sided("missing_in_rendition", one, self.left, self.right)
        return _one_sided("added_in_rendition", two, self.right, self.left) if two else None

    def _different(self, one: Figure, two: Figure) -> Finding:
        here, there = self._places(one, two)
        masthead = [_is_masthead(self.left, one), _is_masthead(self.right, two)]
        if all(masthead):
            return difference("relayed_later", Severity.NOTE, here, there)
        stated: dict[str, str] = {}
        if one.sort is Sort.MONEY and two.sort is Sort.MONEY:
            stated = {"left_value": _money(one), "right_value": _money(two)}
        if one.unit == two.unit and one.when is None and two.when is None:
            stated["ratio"] = _ratio(one.amount, two.amount)
        return difference(f"{one.topic}_differs", Severity.ERROR, here, there, **stated)

    def _places(self, one: Figure, two: Figure) -> tuple[Evidence, Evidence]:
        left = self.left.evidence(one.start, one.end)
        return left, self.right.evidence(two.start, two.end)


def _figures(passage: Passage, other: Passage) -> list[Figure]:
    """The figures of a passage; one of no date has that of the other, for dates without year."""
    own, its = passage.document.published_on, other.document.published_on
    return find_figures(passage.folded, passage.pack.language, own or its or ANY_ANCHOR)


def _one_sided(code: str, figure: Figure, has: Passage, lacks: Passage) -> Finding | None:
    if _is_masthead(has, figure):
        return None
    place = has.evidence(figure.start, figure.end)
    language = lacks.pack.language
    reason = Reason.of(code, topic=figure.topic, value=place.quote, language=language)
    return Finding(reason, Severity.WARNING, (place,))


def _masthead_starts(passage: Passage, rest: Rest) -> frozenset[int]:
    """Where the page's own dates begin among the figures that have no counterpart."""
    figures = (*rest.alone, *rest.again)
    return frozenset(one.start for one in figures if one.when and _is_masthead(passage, one))


LARGEST_RATIO = 10**9
"""A figure that is more than so many times the other is another figure, and no slip."""


def _is_masthead(passage: Passage, figure: Figure) -> bool:
    return is_masthead(passage, Mention(figure.start, figure.end, Sort.WHEN, figure.when))


def _money(figure: Figure) -> str:
    return normal_form(Money(figure.amount, figure.unit))


def _ratio(left: Decimal, right: Decimal) -> str:
    """How many times the larger figure is the smaller; "" where that tells nobody anything."""
    low, high = sorted((abs(left), abs(right)))
    if not low or low == high or high > low * LARGEST_RATIO:
        return ""
    return str(round(high / low, 2).normalize())
