"""The cases of a folder of Microsoft's Recognizers-Text specs.

A file is a list of cases: an input, a reference time, and the results that a
recogniser must give, each with its place (the last character included), its
type and its resolution.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

LANGUAGES = {"Chinese": "zh", "English": "en"}
REFERENCE = datetime(2016, 11, 7)
"""The time of a case that gives none."""


@dataclass(frozen=True, slots=True)
class SpecResult:
    """What a spec wants to be found: a place in the input, a type and a resolution."""

    start: int | None
    text: str
    type: str
    resolution: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SpecCase:
    """One case of a spec; `model` is the kind of recogniser that it is for."""

    id: str
    language: str
    model: str
    input: str
    reference: datetime
    results: tuple[SpecResult, ...]


def spec_cases(folder: Path) -> Iterator[SpecCase]:
    """The cases of all files, in order of language and file."""
    for path in sorted(folder.glob("*/*Model.json")):
        if path.parent.name not in LANGUAGES:
            continue
        for number, case in enumerate(json.loads(path.read_text("utf-8-sig"))):
            yield SpecCase(
                id=f"{path.parent.name}/{path.stem}/{number}",
                language=LANGUAGES[path.parent.name],
                model=path.stem.removesuffix("Model"),
                input=case["Input"],
                reference=_reference(case),
                results=tuple(map(_result, case["Results"])),
            )


def _reference(case: Mapping[str, Any]) -> datetime:
    stated = case.get("Context", {}).get("ReferenceDateTime")
    return datetime.fromisoformat(stated).replace(tzinfo=None) if stated else REFERENCE


def _result(result: Mapping[str, Any]) -> SpecResult:
    return SpecResult(
        start=result.get("Start"),
        text=result["Text"],
        type=result.get("TypeName", ""),
        resolution=result.get("Resolution") or {},
    )
