"""The shipped table of ranks: each with its grade, its names and where that stands.

Grades of Chinese ranks are those of the Civil Servant Law; that of a mayor is that of the city's
level. Ranks of other countries are proposals. An office's own table replaces any of it.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from landbridge.meet.tours.model import Protocol


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank by its code, its grade (1 is the highest), its names by language, its source."""

    code: str
    grade: int
    names: Mapping[str, str]
    source: str


@cache
def shipped_ranks() -> tuple[Rank, ...]:
    """The ranks of the shipped table, in its order."""
    table = (files("landbridge.meet.tours") / "data" / "ranks.csv").read_text(encoding="utf-8")
    return tuple(
        Rank(
            row["rank"],
            int(row["grade"]),
            {language: row[language] for language in ("en", "zh", "ru", "th")},
            row["source"],
        )
        for row in csv.DictReader(table.splitlines())
    )


def protocol_of(own: Mapping[str, int], below: int = 2, above: int = 1) -> Protocol:
    """The protocol of the shipped ranks; the grades that the office gives stand above them."""
    shipped = {rank.code: rank.grade for rank in shipped_ranks()}
    return Protocol({**shipped, **own}, below=below, above=above)


def rank_code(words: str, country: str = "") -> str:
    """The code of a shipped rank by its name in any language; other words are kept.

    Of who serves in another country than the rank's (ISO 3166 alpha-2), that of any country, if
    there is one: a minister in Berlin is none of China.
    """
    code = _codes().get(words.strip().casefold(), words)
    of, _, plain = code.partition(".")
    is_foreign = bool(country) and of != country.casefold() and plain in _names()
    return plain if is_foreign else code


def rank_name(code: str, language: str) -> str:
    """What a shipped rank is called; one that is not shipped is called as it is written."""
    names = _names().get(code, {})
    return names.get(language) or names.get("en") or code


@cache
def _codes() -> Mapping[str, str]:
    return {name.casefold(): rank.code for rank in shipped_ranks() for name in rank.names.values()}


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    return {rank.code: rank.names for rank in shipped_ranks()}
