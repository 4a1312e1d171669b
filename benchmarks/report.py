"""The common form of a benchmark: its arguments, and the one JSON line that it ends with."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Where outside data lies, if it is given, and where predictions are to be written."""

    data: Path | None
    predictions: Path | None

    def folder(self, name: str) -> Path:
        """A folder of the outside data; says so and exits with 2 where it is absent."""
        folder = None if self.data is None else self.data / name
        if folder is None or not folder.is_dir():
            print(f"This benchmark needs the folder {name} of the data given with --data.")
            sys.exit(2)
        return folder

    def write_predictions(self, items: Iterable[tuple[str, object, object]]) -> None:
        """Write one line for each item: id, gold, predicted."""
        if self.predictions is None:
            return
        with self.predictions.open("w", encoding="utf-8") as stream:
            for item, gold, predicted in items:
                line = {"id": item, "gold": gold, "predicted": predicted}
                stream.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")


@dataclass(frozen=True, slots=True)
class Report:
    """What a benchmark found; a figure meets its bar from above, or from below where it is
    named in `at_most`."""

    benchmark: str
    n: int
    figures: Mapping[str, float]
    bars: Mapping[str, float]
    at_most: frozenset[str] = field(default_factory=frozenset)

    @property
    def met(self) -> bool:
        """Whether every figure that has a bar meets it."""
        return all(self._meets(name, bar) for name, bar in self.bars.items())

    def _meets(self, name: str, bar: float) -> bool:
        figure = self.figures[name]
        return figure <= bar if name in self.at_most else figure >= bar


def share(hits: Sequence[bool]) -> float:
    """The share of hits; 1 where there is nothing to hit."""
    return sum(hits) / len(hits) if hits else 1.0


def cpu_seconds(work: Callable[[], object], rounds: int) -> float:
    """The CPU seconds of a piece of work, the least of some rounds."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def argument_parser(promise: str) -> argparse.ArgumentParser:
    """A parser of the arguments that every benchmark takes."""
    parser = argparse.ArgumentParser(description=promise)
    parser.add_argument("--data", type=Path, help="folder of outside data")
    parser.add_argument("--predictions", type=Path, help="file for one JSON line an item")
    return parser


def parse_options(promise: str) -> Options:
    """The arguments that every benchmark takes."""
    given = argument_parser(promise).parse_args()
    return Options(given.data, given.predictions)


def print_report(report: Report) -> None:
    """Print a report as one JSON object on the last line."""
    line = {
        "benchmark": report.benchmark,
        "n": report.n,
        "figures": {name: round(figure, 4) for name, figure in report.figures.items()},
        "bars": dict(report.bars),
        "met": report.met,
        "cpu_seconds": round(time.process_time(), 2),
    }
    print(json.dumps(line, ensure_ascii=False))
