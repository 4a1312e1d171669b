"""The two documents that the project began with, read into a register of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import Finding, Kind, Reading
from landbridge.claims.value import Code, Ref, normal_form
from landbridge.office.reading import read_files
from landbridge.register import Register

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
AT = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Book:
    """A ledger with questions that tests ask of it."""

    ledger: Ledger
    readings: tuple[Reading, ...]

    def all(self, kind: Kind) -> list[Dossier]:
        return [one for one in self.ledger.dossiers.values() if one.kind is kind]

    def named(self, kind: Kind, name: str) -> Dossier:
        found = [one for one in self.all(kind) if name in self.names(one)]
        assert len(found) == 1, f"{len(found)} of kind {kind} are named {name}"
        return found[0]

    def names(self, dossier: Dossier) -> set[str]:
        return {normal_form(fact.value) for fact in dossier.facts if fact.predicate == "name"}

    def values(self, dossier: Dossier, predicate: str) -> set[str]:
        return {normal_form(fact.value) for fact in dossier.facts if fact.predicate == predicate}

    def parties(self, dossier: Dossier, predicate: str) -> list[Dossier]:
        return [
            self.ledger.dossiers[fact.value.mention]
            for fact in dossier.facts
            if fact.predicate == predicate and isinstance(fact.value, Ref)
        ]

    def places(self, dossier: Dossier, predicate: str = "place") -> set[str]:
        """The codes of the places that a predicate refers to."""
        return {
            fact.value.code
            for place in self.parties(dossier, predicate)
            for fact in place.facts
            if fact.predicate == "code" and isinstance(fact.value, Code)
        }

    def findings(self, code: str) -> list[Finding]:
        return [
            finding
            for reading in self.readings
            for finding in reading.findings
            if finding.reason.code == code
        ]


def read_book(paths: list[Path], folder: Path) -> Book:
    with Register.open(folder / "register.db") as register:
        outcomes = list(read_files(paths, register, actor="test", at=AT))
        readings = tuple(outcome.reading for outcome in outcomes if outcome.reading)
        return Book(register.ledger(), readings)


@pytest.fixture(scope="session")
def seed() -> Callable[[str], Path]:
    """Find a seed by its pattern; skips where the seeds are not beside the project."""
    return find_seed


def find_seed(name: str) -> Path:
    if not SEEDS.is_dir():
        pytest.skip(f"the seeds are not here: {SEEDS.name} is no folder beside the project")
    (path,) = SEEDS.glob(name)
    return path


@pytest.fixture(scope="session")
def notice(tmp_path_factory) -> Book:
    """The official notice in Chinese and English."""
    return read_book([find_seed("004_*.txt")], tmp_path_factory.mktemp("notice"))


@pytest.fixture(scope="session")
def wire(tmp_path_factory) -> Book:
    """The wire release in Thai."""
    return read_book([find_seed("000_*.txt")], tmp_path_factory.mktemp("wire"))
