"""Whether errors in the numbers and dates of machine translations are found, Chinese to English.

An item of two or more votes is an error that so many raters marked as a major mistranslation,
its span holding a digit; a clean one has digits and no such error. An item is flagged when the
check reports a figure or date that is told otherwise, left out or added.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.report import Report, parse_options, print_report
from landbridge.read import Difference, compare_texts

VOTES = 2


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence, its machine translation, and how many raters saw an error of number."""

    id: str
    is_error: bool
    votes: int
    source: str
    target: str

    def differences(self) -> list[Difference]:
        """What the check reports."""
        return compare_texts(self.source, "zh", self.target, "en")


def read_items(path: Path) -> list[Item]:
    """The items of a file."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Item(
            f"{row['system']}:{row['doc']}:{row['segment']}",
            row["label"] == "error",
            int(row["votes"]),
            row["source"],
            row["target"],
        )
        for row in rows
    ]


def share_flagged(items: Sequence[Item], flagged: dict[str, list[Difference]]) -> float:
    """The share of items with a difference."""
    return sum(bool(flagged[item.id]) for item in items) / max(len(items), 1)


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    items = read_items(options.folder("wmt23-mqm-zhen") / "items.tsv")
    flagged = {item.id: item.differences() for item in items}
    agreed = [item for item in items if item.is_error and item.votes >= VOTES]
    single = [item for item in items if item.is_error and item.votes < VOTES]
    clean = [item for item in items if not item.is_error]
    figures = {
        "errors_flagged": share_flagged(agreed, flagged),
        "clean_flagged": share_flagged(clean, flagged),
        "errors_of_one_vote_flagged": share_flagged(single, flagged),
        "errors": len(agreed),
        "clean": len(clean),
    }
    options.write_predictions(
        (item.id, item.votes if item.is_error else 0, _told(flagged[item.id])) for item in items
    )
    bars = {"errors_flagged": 0.65, "clean_flagged": 0.08}
    print_report(Report("mqm", len(items), figures, bars, frozenset({"clean_flagged"})))


def _told(differences: Sequence[Difference]) -> list[tuple[str, str, str]]:
    return [
        (one.topic, one.left.quote if one.left else "", one.right.quote if one.right else "")
        for one in differences
    ]


if __name__ == "__main__":
    main()
