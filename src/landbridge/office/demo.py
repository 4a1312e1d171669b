"""The main job on the samples that come with landbridge."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path

from landbridge.claims.model import Visibility
from landbridge.office.importing import import_sheet
from landbridge.office.publishing import brief_view, export_claims, publish_brief
from landbridge.office.reading import Outcome, Provenance, read_files
from landbridge.register import Register


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample file and what the office knows of it."""

    path: Path
    provenance: Provenance


def run_demo(target: Path, *, actor: str, at: datetime) -> list[Path]:
    """Read the samples into a register in a folder and publish them; returns what to look at."""
    target.mkdir(parents=True, exist_ok=True)
    with Register.open(target / "landbridge.db") as register:
        for sample in samples():
            _take(sample, register, actor=actor, at=at)
        written = list(_publish(register, target, at))
        export_claims(register, target / "claims.csv")
    return [*written, target / "claims.csv"]


def samples() -> Iterator[Sample]:
    """The samples, in the order of their manifest."""
    folder = files("landbridge.samples")
    manifest = tomllib.loads((folder / "samples.toml").read_text("utf-8"))
    with as_file(folder) as root:
        for entry in manifest["sample"]:
            yield Sample(
                root / entry["file"],
                Provenance(
                    entry["publisher"],
                    entry.get("published"),
                    entry.get("address"),
                    Visibility(entry.get("visibility", "public")),
                ),
            )


def _take(sample: Sample, register: Register, *, actor: str, at: datetime) -> None:
    if sample.path.suffix in (".csv", ".xlsx"):
        import_sheet(sample.path, register, actor=actor, at=at, provenance=sample.provenance)
        return
    outcomes: list[Outcome] = list(
        read_files([sample.path], register, actor=actor, at=at, provenance=sample.provenance)
    )
    if outcomes[0].reason is not None:
        raise ValueError(f"the sample {sample.path.name} cannot be read: {outcomes[0].reason}")


def _publish(register: Register, target: Path, at: datetime) -> Iterator[Path]:
    view = brief_view(register, about=None, today=at.date())
    for language in ("en", "zh", "ru", "th"):
        yield publish_brief(view, target / language, language, "html")
    narrow = brief_view(register, about="Приморский край", today=at.date())
    yield publish_brief(narrow, target / "primorye.ru.docx", "ru", "docx")
