"""What a line quotes: the words between marks of quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from landbridge.read.claim_list import Span

_CLOSING = {"“": "”", "«": "»", "「": "」", "„": "“", '"': '"'}
_MARK = re.compile('[“”«»「」„"\n]')


class Quotations:
    """The quotations of a line, each within one paragraph; one within another counts for none."""

    def __init__(self, text: str) -> None:
        self._spans = list(_quotations(text))
        self._starts = [start for start, _ in self._spans]

    def around(self, place: int) -> Span | None:
        """The marks of the quotation that a place stands in; None where it is not quoted."""
        number = bisect_right(self._starts, place) - 1
        is_quoted = number >= 0 and place <= self._spans[number][1]
        return self._spans[number] if is_quoted else None


def _quotations(text: str) -> Iterator[Span]:
    start, open_marks = 0, list[str]()
    for mark in _MARK.finditer(text):
        if mark[0] == "\n":
            open_marks.clear()
        elif open_marks and mark[0] == open_marks[-1]:
            open_marks.pop()
            if not open_marks:
                yield start, mark.start()
        elif mark[0] in _CLOSING:
            start = start if open_marks else mark.start()
            open_marks.append(_CLOSING[mark[0]])
