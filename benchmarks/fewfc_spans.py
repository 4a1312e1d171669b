"""Money and dates of FewFC: where they are marked, and where they are found.

Recall is of the places marked as money or date in some event, each counted
once, found with exactly that span, hedge included (约8亿欧元). Precision is the
share of what was found that is so marked; it cannot be high, for only what
takes part in an event is marked, and a sentence names other sums and days.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.hits import Hits
from benchmarks.spans import Span
from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate

Row = Mapping[str, Any]
"""A sentence as the file gives it: id, content, events."""
Finder = Callable[[str], frozenset[Span]]
ANCHOR = PartialDate(2019, 11, 15)
"""The day that the sentences are read at: they were written about then."""
SORTS = {"money": Sort.MONEY, "date": Sort.WHEN}


def finder_of(role: str) -> Finder:
    """What finds the places of a role in a text."""

    def find(text: str) -> frozenset[Span]:
        folded = fold_text(text)
        mentions = find_quantities(folded, "zh", ANCHOR)
        own = (mention for mention in mentions if mention.sort is SORTS[role])
        return frozenset(folded.source_span(mention.start, mention.end) for mention in own)

    return find


def marked_spans(row: Row, role: str) -> frozenset[Span]:
    """The places that play a role in some event of a sentence."""
    mentions = (mention for event in row["events"] for mention in event["mentions"])
    return frozenset(tuple(m["span"]) for m in mentions if m["role"] == role)


def span_figures(rows: Sequence[Row], role: str, find: Finder) -> dict[str, float]:
    """Recall and precision of the places of a role."""
    pairs = [(marked_spans(row, role), find(row["content"])) for row in rows]
    hits = Hits.paired(
        sum(len(marked) for marked, _ in pairs),
        sum(len(found) for _, found in pairs),
        sum(len(marked & found) for marked, found in pairs),
    )
    return {f"{role}_recall": hits.recall, f"{role}_precision": hits.precision}


def span_predictions(rows: Sequence[Row]) -> Iterator[tuple[str, object, object]]:
    """The words at the marked and at the found places of each sentence."""
    for row in rows:
        text = row["content"]
        for role in SORTS:
            both = (marked_spans(row, role), finder_of(role)(text))
            gold, predicted = ([text[slice(*span)] for span in sorted(spans)] for spans in both)
            yield f"{row['id']}/{role}", gold, predicted
