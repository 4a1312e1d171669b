"""The generic words that belong to the name of a place: 市, Province, города, มณฑล."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from landbridge.world.tables import forms_of, rows_of

Sorts = frozenset[str]


@dataclass(frozen=True, slots=True)
class Generic:
    """A generic word and the sorts of place whose name it ends or begins.

    `unless`: what, beyond the word, makes it another word (市 before 场, ประเทศ after ต่าง).
    """

    word: str
    sorts: Sorts
    unless: tuple[str, ...]


@cache
def generics_of(language: str, side: str) -> tuple[Generic, ...]:
    """The generic words of a language on one side of the name, the longest first."""
    found: dict[tuple[str, str], Generic] = {}
    for row in rows_of("generics.csv"):
        if (row["language"], row["side"]) != (language, side):
            continue
        for word in forms_of(row["words"]):
            known = found.get((word, row["unless"]))
            sorts = frozenset(forms_of(row["sorts"])) | (known.sorts if known else frozenset())
            unless = forms_of(row["unless"]) if side == "before" else list(row["unless"])
            found[word, row["unless"]] = Generic(word, sorts, tuple(unless))
    return tuple(sorted(found.values(), key=lambda generic: -len(generic.word)))


@cache
def locatives_of(language: str) -> frozenset[str]:
    """The prepositions after which a text names a place."""
    return frozenset(generic.word for generic in generics_of(language, "locative"))


@cache
def seats_of(language: str) -> frozenset[str]:
    """The words that lead or belong to a place, whose name follows them in another case."""
    return frozenset(generic.word for generic in generics_of(language, "seat"))


@cache
def joints_of(language: str) -> frozenset[str]:
    """What joins the names of a list of places."""
    return frozenset(generic.word for generic in generics_of(language, "joint"))
