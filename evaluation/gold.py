"""The gold of one language: its releases, the rows of each pass, and whether the rows are sound."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from landbridge.claims.model import Kind
from landbridge.claims.schema import value_type

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "th", "zh")
HELD = "held-"
"""Releases so named are looked at by their score only while rules are made."""
MENTIONS = frozenset({"Money", "Date"})
"""Kinds of rows that are mentions of values and belong to no frame."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a release states, as an annotator wrote it down."""

    release: str
    kind: str
    thing: str
    predicate: str
    value: str
    modality: str
    quote: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A language's releases and the rows of one pass."""

    language: str
    releases: tuple[Path, ...]
    rows: tuple[Row, ...]

    @classmethod
    def load(cls, language: str, name: str = "gold") -> Gold | None:
        """A pass by its name, or None where it is not there yet."""
        folder = HERE / language
        if not (folder / f"{name}.csv").is_file():
            return None
        releases = tuple(sorted((folder / "releases").iterdir()))
        rows = csv.DictReader((folder / f"{name}.csv").read_text("utf-8").splitlines())
        return cls(language, releases, tuple(Row(**row) for row in rows))

    def of(self, release: Path) -> list[Row]:
        """The rows of one release."""
        return [row for row in self.rows if row.release == release.name]

    def digest(self) -> str:
        """The hash of releases and rows, which floors are pinned for."""
        made = sha256("\n".join(map(str, self.rows)).encode())
        for release in self.releases:
            made.update(release.read_bytes())
        return made.hexdigest()[:16]


def faults(gold: Gold, texts: dict[str, str]) -> Iterator[str]:
    """What is wrong with rows: an unknown release, kind or predicate, a quote not in the text."""
    for number, row in enumerate(gold.rows, start=2):
        if row.release not in texts:
            yield f"{gold.language} line {number}: no release {row.release}"
        elif row.quote not in texts[row.release]:
            yield f"{gold.language} line {number}: {row.release} does not say {row.quote!r}"
        if row.kind not in MENTIONS and not _is_known(row):
            yield f"{gold.language} line {number}: no predicate {row.kind}.{row.predicate}"


def _is_known(row: Row) -> bool:
    try:
        return bool(value_type(Kind(row.kind), row.predicate.partition(".")[0]))
    except (KeyError, ValueError):
        return False
