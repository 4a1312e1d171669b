"""How fast releases are read: whole, and for quantities and dates alone.

The texts are the demo's samples, joined and cut to releases of 2,000 characters
in each of the four languages; beside them, the releases of the gold as they are,
which are shorter (their mean length is printed): the first time patterns are compiled
as texts need them, the second time they are there. The peers read the first 500 characters of each
release in the languages that they know; which of them are absent is said first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from statistics import fmean

from evaluation.gold import LANGUAGES, Gold

from benchmarks.report import Report, parse_options, print_report
from benchmarks.speed_peers import Peer, Work, ready_peers
from landbridge.claims.model import Document, Rendition
from landbridge.language.folded import fold_text
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.read.unreadable import Unreadable
from landbridge.samples import all_samples
from landbridge.world.gazetteer import Gazetteer

LENGTH = 2000
SHORT = 500
ROUNDS = 12
ANCHOR = PartialDate(2023, 10, 24)


def releases() -> list[tuple[str, str]]:
    """A language and a release of 2,000 characters, several for each language."""
    texts: dict[str, str] = {}
    for document, rendition in _renditions():
        text = document.text[rendition.start : rendition.end]
        texts[rendition.language] = texts.get(rendition.language, "") + text + "\n"
    return [
        (language, (text * 3)[start : start + LENGTH])
        for language, text in sorted(texts.items())
        for start in (0, LENGTH)
    ]


def _renditions() -> Iterator[tuple[Document, Rendition]]:
    for sample in all_samples():
        try:
            document = open_document(sample.path.read_bytes(), sample.path.name)
        except Unreadable:
            continue
        yield from ((document, rendition) for rendition in document.renditions)


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor seconds of one call, in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def gold_releases() -> list[tuple[str, str]]:
    """A language and a whole release, for each of the gold."""
    golds = (gold for language in LANGUAGES if (gold := Gold.load(language)) is not None)
    return [(gold.language, path.read_text("utf-8")) for gold in golds for path in gold.releases]


def read_one(text: str) -> None:
    """Open and read a release as the office does, findings included."""
    read_document(open_document(text.encode(), "release"), Gazetteer.load())


def reading_seconds(texts: Sequence[tuple[str, str]]) -> dict[str, float]:
    """The processor seconds in which the texts of each language are read."""
    seconds: dict[str, float] = {}
    for language in sorted({language for language, _ in texts}):
        own = [text for spoken, text in texts if spoken == language]
        seconds[language] = cpu_seconds(lambda own=own: [read_one(text) for text in own])  # type: ignore[misc]
    return seconds


def main() -> None:
    """Measure and print."""
    parse_options(__doc__ or "")
    texts = releases()
    for language, text in texts:
        read_one(text)
        find_quantities(fold_text(text), language, ANCHOR)
    characters = ROUNDS * sum(len(text) for _, text in texts)
    reading = reading_seconds(texts * ROUNDS)
    figures = {"releases_per_cpu_second": ROUNDS * len(texts) / sum(reading.values())}
    seconds = cpu_seconds(
        lambda: [find_quantities(fold_text(text), lang, ANCHOR) for lang, text in texts * ROUNDS]
    )
    figures["quantity_characters_per_cpu_second"] = characters / seconds
    each = ROUNDS * len(texts) / len(reading)
    figures |= {f"releases_per_cpu_second_{lang}": each / spent for lang, spent in reading.items()}
    whole = gold_releases()
    for time_around in ("first", "second"):
        spent = sum(reading_seconds(whole).values())
        figures[f"gold_releases_per_cpu_second_{time_around}"] = len(whole) / spent
    figures["gold_release_mean_characters"] = fmean(len(text) for _, text in whole)
    peers, absent = ready_peers()
    for sentence in absent:
        print(sentence)
    for name, (peer, work) in peers.items():
        figures[f"peer_{name}_characters_per_cpu_second"] = _speed(peer, work, texts)
    bars = {"releases_per_cpu_second": 30.0, "quantity_characters_per_cpu_second": 100_000.0}
    print_report(Report("reading_speed", ROUNDS * len(texts), figures, bars))


def _speed(peer: Peer, work: Work, texts: list[tuple[str, str]]) -> float:
    """Characters a second of a peer, its first call, which loads its data, apart."""
    own = [(text[:SHORT], language) for language, text in texts if language in peer.languages]
    work(*own[0])
    seconds = cpu_seconds(lambda: [work(text, language) for text, language in own])
    return sum(len(text) for text, _ in own) / seconds


if __name__ == "__main__":
    main()
