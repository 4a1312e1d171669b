"""Chinese finance sentences, against the events that FewFC (Zhou et al., 2021) marks in them.

The peer, for money and dates, is JioNLP, where it is installed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from benchmarks.fewfc_claims import Whole, agreeing, kinds_of, marked, read, right, said
from benchmarks.fewfc_spans import SORTS, Row, finder_of, span_figures, span_predictions
from benchmarks.hits import Hits
from benchmarks.report import Report, parse_options, print_report
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

BARS = {"money_recall": 0.88, "date_recall": 0.88, "claims_f1": 0.45}


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence, the whole claims marked in it, and those that are read."""

    id: str
    gold: Sequence[Whole]
    made: Sequence[Whole]


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    files = list(rows_of_files(options.folder("fewfc")))
    rows = [row for file in files for row in file]
    items = [item for file in files for item in read_items(file)]
    figures = {**_span_figures(rows), **_claim_figures(items)}
    options.write_predictions([*span_predictions(rows), *map(_prediction, items)])
    print_report(Report("fewfc", len(rows), figures, BARS))


def rows_of_files(folder: Path) -> Iterator[list[Row]]:
    """The sentences of each file, with their events."""
    for file in sorted(folder.glob("*.jsonl")):
        yield [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def read_items(rows: Sequence[Row]) -> Iterator[Item]:
    """Every sentence of a file, read; of the kinds of claims that the file marks."""
    kinds = kinds_of(event for row in rows for event in row["events"])
    for row in rows:
        document = open_document(row["content"].encode(), "sentence.txt")
        reading = read_document(document, Gazetteer.load())
        yield Item(row["id"], marked(row["events"]), read(reading, kinds))


def _span_figures(rows: Sequence[Row]) -> dict[str, float]:
    figures: dict[str, float] = {}
    for role in SORTS:
        figures |= span_figures(rows, role, finder_of(role))
    if find_spec("jionlp"):
        from benchmarks.jionlp_spans import jionlp_finder

        for role in SORTS:
            peer = span_figures(rows, role, jionlp_finder(role))
            figures |= {f"peer_jionlp_{name}": figure for name, figure in peer.items()}
    return figures


def _claim_figures(items: Sequence[Item]) -> Mapping[str, float]:
    """How far what is read is what is marked; beside it the F1 where each answers one only."""
    wanted, made = sum(len(item.gold) for item in items), sum(len(item.made) for item in items)
    hits = Hits(
        wanted,
        made,
        sum(said(item.gold, item.made) for item in items),
        sum(right(item.gold, item.made) for item in items),
    )
    paired = Hits.paired(wanted, made, sum(agreeing(item.gold, item.made) for item in items))
    return {**dict(hits.figures("claims")), "claims_f1_one_to_one": paired.f1}


def _prediction(item: Item) -> tuple[str, object, object]:
    return f"{item.id}/claims", _shown(item.gold), _shown(item.made)


def _shown(claims: Sequence[Whole]) -> list[list[list[str]]]:
    return [[sorted(claim.one), sorted(claim.other)] for claim in claims]


if __name__ == "__main__":
    main()
