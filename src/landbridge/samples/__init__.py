"""The samples of the demo, written for it: releases in four languages, offers and needs.

`samples.toml` says of each file who is made up to have published it, and what it shows.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sample:
    """One file of the demo and what is given about it.

    `renditions` is the name of the release that the file is one language of, if
    other files hold the others.
    """

    file: str
    languages: tuple[str, ...]
    publisher: str
    published: str
    address: str
    encoding: str
    shows: str
    visibility: str = "public"
    renditions: str = ""

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return FOLDER / self.file

    @property
    def is_table(self) -> bool:
        """Whether the file holds offers and needs, one row each."""
        return self.file.endswith(".csv")


def all_samples() -> list[Sample]:
    """Every sample, in the order in which the demo reads them."""
    listed = tomllib.loads((FOLDER / "samples.toml").read_text(encoding="utf-8"))["sample"]
    return [Sample(**{**entry, "languages": tuple(entry["languages"])}) for entry in listed]
