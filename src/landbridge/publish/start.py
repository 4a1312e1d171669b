"""A first page that leads to what lies in a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from landbridge.language.phrases import phrases
from landbridge.publish.pages import Folder


@dataclass(frozen=True, slots=True)
class Door:
    """One thing to open: the phrase that names it, and where it lies for each language."""

    phrase: str
    href: Mapping[str, str]


def write_start(folder: Path, doors: Sequence[Door], languages: Sequence[str]) -> Path:
    """Write the first page in each language, the first of which opens; returns it."""
    names = {language: _page(language, languages) for language in languages}
    for language in languages:
        pages = Folder(folder, phrases(language))
        pages.write_style(0)
        pages.write(names[language], "start.html.j2", doors=doors, names=names)
    return folder / names[languages[0]]


def _page(language: str, languages: Sequence[str]) -> str:
    return "index.html" if language == languages[0] else f"index.{language}.html"
