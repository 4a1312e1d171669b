"""Chinese finance sentences, against the events that FewFC (Zhou et al., 2021) marks in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fewfc_claims import Whole, agreeing, kinds_of, marked, read
from benchmarks.report import Report, parse_options, print_report
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

BARS = {"claims_f1": 0.45}


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence, the whole claims marked in it, and those that are read."""

    id: str
    gold: Sequence[Whole]
    made: Sequence[Whole]


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    items = list(read_items(options.folder("fewfc")))
    options.write_predictions((item.id, _shown(item.gold), _shown(item.made)) for item in items)
    print_report(Report("fewfc", len(items), _figures(items), BARS))


def read_items(data: Path) -> Iterator[Item]:
    """Every sentence of every file, read; of the kinds that its file marks."""
    for file in sorted(data.glob("*.jsonl")):
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        kinds = kinds_of(event for row in rows for event in row["events"])
        for row in rows:
            document = open_document(row["content"].encode(), "sentence.txt")
            reading = read_document(document, Gazetteer.load())
            yield Item(row["id"], marked(row["events"]), read(reading, kinds))


def _figures(items: Sequence[Item]) -> Mapping[str, float]:
    marked_, made = (sum(len(side(item)) for item in items) for side in (_gold, _made))
    right = sum(agreeing(item.gold, item.made) for item in items)
    return {
        "claims_f1": 2 * right / max(1, marked_ + made),
        "claims_precision": right / max(1, made),
        "claims_recall": right / max(1, marked_),
    }


def _gold(item: Item) -> Sequence[Whole]:
    return item.gold


def _made(item: Item) -> Sequence[Whole]:
    return item.made


def _shown(claims: Sequence[Whole]) -> list[list[list[str]]]:
    return [[sorted(claim.one), sorted(claim.other)] for claim in claims]


if __name__ == "__main__":
    main()
