"""What is done apart from what it is done to: the verb tells the section, its object the class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from landbridge.world.codes.spaced_terms import SpacedReader
from landbridge.world.fold import UNSPACED, script_of
from landbridge.world.tables import forms_of, rows_of


@dataclass(frozen=True, slots=True)
class Verb:
    """A general kind of activity and the beginnings of the ISIC ids where it is done."""

    name: str
    within: tuple[str, ...]


@cache
def verbs_of(language: str) -> Mapping[str, Verb]:
    """The verbs of a language by their words, as the terms of a text have them."""
    found = {}
    for row in rows_of("codes/verbs.csv"):
        verb = Verb(row["verb"], tuple(forms_of(row["codes"])))
        for form in forms_of(row[language]):
            found[key_of(form, language)] = verb
    return found


def key_of(form: str, language: str) -> str:
    """A word of one of our tables as the terms of a text have it."""
    if script_of(language) in UNSPACED:
        return form
    [term] = SpacedReader(language).terms(form)
    return term.word
