"""The sentences of NTREX: the same news in many languages, sentence by sentence."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

FILES = {"zh": "zho-CN", "en": "eng", "ru": "rus", "th": "tha"}
"""What the file of a language is called."""


def rows_in(folder: Path, language: str) -> Iterator[Sequence[str]]:
    """Document, line and text of the sentences of a language; none where it has no file."""
    file = folder / f"{FILES[language]}.tsv"
    if file.is_file():
        with file.open(encoding="utf-8", newline="") as stream:
            yield from csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
