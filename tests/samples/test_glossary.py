"""The glossary says what the vocabularies say."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

GLOSSARY = Path(__file__).parents[2] / "docs/glossary.md"
OPEN = {"body_type", "post"}
LABELS = ("zh", "en", "ru", "th")


def defined() -> Iterator[tuple[tuple[str, str], tuple[str, ...], str]]:
    """The term, the four labels and the meaning of each row of the glossary's tables."""
    vocabulary = ""
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"### `(\w+)`", line):
            vocabulary = heading[1]
        elif line.startswith("| `"):
            code, *labels, meaning = (cell.strip() for cell in line.strip("|").split("|"))
            yield (vocabulary, code.strip("`")), tuple(labels), meaning


def terms() -> dict[tuple[str, str], tuple[str, ...]]:
    table = files("landbridge.claims") / "data/vocabularies.csv"
    rows = csv.DictReader(table.read_text(encoding="utf-8").splitlines())
    return {(row["vocabulary"], row["code"]): tuple(row[label] for label in LABELS) for row in rows}


def test_labels_are_those_of_the_vocabularies() -> None:
    held = terms()
    assert [term for term, labels, _ in defined() if held.get(term) != labels] == []


def test_every_term_is_defined_but_for_the_two_long_lists() -> None:
    named = {term for term, _, _ in defined()}
    assert {term for term in terms() if term[0] not in OPEN} - named == set()


def test_a_meaning_is_one_sentence() -> None:
    assert [meaning for _, _, meaning in defined() if not meaning.endswith(".")] == []
