"""The vocabularies of the house: codes with their words in four languages."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_DEFAULT_LANGUAGE = "en"


def label(vocabulary: str, code: str, language: str) -> str:
    """The word for a code in a language, else in English, else the code itself."""
    words = _words().get((vocabulary, code), {})
    return words.get(language) or words.get(_DEFAULT_LANGUAGE) or code


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of a vocabulary in their order; empty for an unknown one."""
    return _codes().get(vocabulary, ())


@cache
def _codes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for vocabulary, code in _words():
        found.setdefault(vocabulary, []).append(code)
    return {vocabulary: tuple(listed) for vocabulary, listed in found.items()}


@cache
def _words() -> Mapping[tuple[str, str], Mapping[str, str]]:
    text = (files("landbridge.claims") / "data/vocabularies.csv").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return {(row["vocabulary"], row["code"]): row for row in csv.DictReader(lines)}
