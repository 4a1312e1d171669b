"""Print precision, recall and F1 by language and kind; fail below the pinned floors.

The gold (`expected.csv`) was annotated from the texts of the samples alone. A row and a
claim agree when both say the same of the same kind in the same document: the same code,
date or amount, or a thing that bears the name. The gold holds the main facts, not all, so
precision is a lower bound. A floor may be raised freely; lowering one
needs a reason in the same commit. The floors bear the hash of the gold that they hold for.
"""

from __future__ import annotations

import csv
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from landbridge.claims.model import Claim, Reading
from landbridge.claims.value import Code, Post, Ref, Text, When, normal_form
from landbridge.office.reading import Provenance, read_file
from landbridge.samples import Sample, all_samples

HERE = Path(__file__).parent
GOLD = HERE / "expected.csv"
NAMING = frozenset({("Zone", "type"), ("Zone", "place")})
"""What the reader says of each zone that it meets; the gold does not repeat it."""
NAMING_KINDS = frozenset({"Place", "PublicBody", "Company", "Organization", "Release"})


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of the gold."""

    file: str
    kind: str
    subject: str
    predicate: str
    value: str
    quote: str


@dataclass(frozen=True, slots=True)
class Score:
    """How many facts were expected, how many claims were made, how many of each agree."""

    expected: int = 0
    found: int = 0
    claimed: int = 0
    right: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.expected + other.expected,
            self.found + other.found,
            self.claimed + other.claimed,
            self.right + other.right,
        )

    @property
    def recall(self) -> float:
        """The share of the expected facts that were read."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """The share of the claims that the gold confirms."""
        return self.right / self.claimed if self.claimed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> int:
    """Evaluate, print, and compare with the floors."""
    rows = [Row(**row) for row in csv.DictReader(GOLD.read_text("utf-8").splitlines())]
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for sample in all_samples():
        if not sample.is_table:
            for key, score in _scores(sample, [row for row in rows if row.file == sample.file]):
                scores[key] += score
    for language, kind in sorted(scores):
        _print(language, kind, scores[language, kind])
    totals: dict[str, Score] = defaultdict(Score)
    for (language, _), score in scores.items():
        totals[language] += score
    for language in sorted(totals):
        _print(language, "all", totals[language])
    return _below_floors(totals)


def _print(language: str, kind: str, score: Score) -> None:
    figures = f"P {score.precision:.2f}  R {score.recall:.2f}  F1 {score.f1:.2f}"
    print(f"{language}  {kind:<14} {figures}   ({score.expected} facts, {score.claimed} claims)")


def _scores(sample: Sample, rows: list[Row]) -> Iterator[tuple[tuple[str, str], Score]]:
    reading = read_file(sample.path, Provenance(sample.publisher, sample.published))
    names = _names(reading)
    claims = [claim for claim in reading.claims if claim.predicate != "name"]
    languages = {row: _language(row, reading) for row in rows}
    for row in rows:
        found = any(_agree(row, claim, names) for claim in claims)
        yield (languages[row], row.kind), Score(expected=1, found=int(found))
    for claim in filter(_is_judged, claims):
        right = any(_agree(row, claim, names) for row in rows)
        yield (claim.language, str(claim.kind)), Score(claimed=1, right=int(right))


def _is_judged(claim: Claim) -> bool:
    return claim.kind not in NAMING_KINDS and (claim.kind, claim.predicate) not in NAMING


def _language(row: Row, reading: Reading) -> str:
    text = reading.document.text
    place = text.find(row.quote)
    for rendition in reading.document.renditions:
        if rendition.start <= place < rendition.end:
            return rendition.language
    return reading.document.renditions[0].language


def _names(reading: Reading) -> dict[str, set[str]]:
    """What each mention of a reading is called; a person also by the post."""
    names: dict[str, set[str]] = defaultdict(set)
    for claim in reading.claims:
        if claim.predicate in ("name", "post", "code"):
            names[claim.subject].add(_plain(claim.stated))
            if isinstance(claim.value, Text):
                names[claim.subject].add(_plain(claim.value.text))
    return names


def _agree(row: Row, claim: Claim, names: dict[str, set[str]]) -> bool:
    if row.kind != claim.kind or row.predicate.split(".")[0] != claim.predicate.split(".")[0]:
        return False
    wanted = _plain(row.value)
    match claim.value:
        case Ref(mention):
            return any(wanted in name or name in wanted for name in names[mention] if name)
        case Code("field", _):
            return _plain(claim.stated) in _plain(row.quote)
        case Text(text):
            return _plain(text) in wanted or wanted in _plain(text)
        case Post(code):
            return code == row.value
        case When() as when:
            return str(when).rstrip("~") == row.value.rstrip("~")
        case other:
            return normal_form(other) == row.value


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).strip("«»“”\"'《》()")


def _below_floors(totals: dict[str, Score]) -> int:
    pinned = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
    if pinned["gold"] != sha256(GOLD.read_bytes()).hexdigest()[:16]:
        print("The floors are pinned for another gold; renew floors.toml.")
        return 1
    below: Counter[str] = Counter()
    for language, floors in pinned["floors"].items():
        for figure, floor in floors.items():
            if getattr(totals[language], figure) < floor:
                print(f"{language}: {figure} is below its floor of {floor}")
                below[language] += 1
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
