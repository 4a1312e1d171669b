"""A sentence and its translation, checked by value."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.language.folded import Folded, fold_text
from landbridge.language.weekdays import find_weekdays, unlike_weekdays
from landbridge.read.figure import Figure
from landbridge.read.figure_differences import Layout, figure_differences
from landbridge.read.figure_match import Pairing, pair_figures
from landbridge.read.figures import find_figures
from landbridge.read.stated import ANY_ANCHOR


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a text and where they stand: `text[start:end] == quote`."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that two texts tell otherwise, or that only one tells.

    `topic` is number, amount, percent, date, time or weekday.
    """

    topic: str
    left: Quote | None
    right: Quote | None

    @property
    def is_changed(self) -> bool:
        """Whether both texts state it, and not alike."""
        return self.left is not None and self.right is not None


def compare_texts(
    left: str, left_language: str, right: str, right_language: str
) -> list[Difference]:
    """What a text and its rendition in another language tell otherwise of figures and dates."""
    here, there = fold_text(left, left_language), fold_text(right, right_language)
    pairing = _pairing(here, left_language, there, right_language)
    found = [
        Difference(one.topic, _quote(here, left, one.left), _quote(there, right, one.right))
        for one in figure_differences(pairing, Layout(len(left) / max(len(right), 1) or 1))
    ]
    days = unlike_weekdays(
        list(find_weekdays(here.lower, left_language)),
        list(find_weekdays(there.lower, right_language)),
    )
    return found + [
        Difference("weekday", _words(here, left, *one[:2]), _words(there, right, *two[:2]))
        for one, two in days
    ]


def _pairing(here: Folded, language: str, there: Folded, other: str) -> Pairing:
    left, right = find_figures(here, language, ANY_ANCHOR), find_figures(there, other, ANY_ANCHOR)
    return pair_figures(left, right)


def _quote(folded: Folded, text: str, figure: Figure | None) -> Quote | None:
    if figure is None:
        return None
    return _words(folded, text, figure.start, figure.end)


def _words(folded: Folded, text: str, start: int, end: int) -> Quote:
    first, last = folded.source_span(start, end)
    return Quote(first, last, text[first:last])
