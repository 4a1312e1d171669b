"""Fields of cooperation and adopted names, in four languages, and where a text says them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import ahocorasick

from landbridge.world.fold import UNSPACED, script_of
from landbridge.world.hit import Hit, without_overlaps
from landbridge.world.phrases import Phrase, PhraseFinder
from landbridge.world.places import LANGUAGES
from landbridge.world.tables import forms_of, rows_of
from landbridge.world.unspaced import splits_name

_TIED_BEFORE = re.compile(r"[^\W\d_][-‑]$")
_TIED_AFTER = re.compile(r"[-‑](?=[^\W\d_])(?!based|backed|owned|led|made|funded|built)")


class Names:
    """A table of names: each code with its forms in each language, the first one to show."""

    def __init__(self, table: str, sort: str) -> None:
        self._table_sort = sort
        self._rows = {row["id"]: row for row in rows_of(table)}
        self._spaced: dict[str, PhraseFinder] = {}
        self._unspaced: dict[str, ahocorasick.Automaton] = {}

    def find(self, text: str, language: str) -> list[Hit]:
        """The names that a folded text says, the longest first come, in text order.

        Texts in Han and Thai are searched for the English forms too, for that
        is how they write many enterprises.
        """
        spans = [*self._spans(text, language)]
        if script_of(language) in UNSPACED:
            spans += self._finder("en").find(text)
        hits = [Hit(start, end, self.sort(code), code) for start, end, code in spans]
        return [
            hit
            for hit in without_overlaps(hits)
            if hit.id and (hit.sort == "field" or not _in_compound(text, hit.start, hit.end))
        ]

    def sort(self, code: str) -> str:
        """The sort that a hit of this id has: field, company or organization."""
        return self._rows[code].get("kind", self._table_sort) if code else ""

    def label(self, code: str, language: str) -> str:
        """The name to show; English where the table has none; KeyError for an unknown id."""
        row = self._rows[code]
        return forms_of(row.get(language) or row["en"])[0]

    def ids(self) -> list[str]:
        """Every id of the table, in its order."""
        return list(self._rows)

    def _spans(self, text: str, language: str) -> Iterator[tuple[int, int, str]]:
        if script_of(language) not in UNSPACED:
            yield from self._finder(language).find(text)
            return
        for last, (code, length) in self._automaton(language).iter(text):
            start, end = last + 1 - length, last + 1
            if not splits_name(text, start, end):
                yield start, end, code

    def _finder(self, language: str) -> PhraseFinder:
        if language not in self._spaced:
            phrases = [Phrase.of(form, code) for code, form in self._forms(language)]
            self._spaced[language] = PhraseFinder(phrases)
        return self._spaced[language]

    def _automaton(self, language: str) -> ahocorasick.Automaton:
        if language not in self._unspaced:
            automaton = ahocorasick.Automaton()
            for code, form in self._forms(language):
                automaton.add_word(form, (code, len(form)))
            for phrase in _hiding(language):
                automaton.add_word(phrase, ("", len(phrase)))
            automaton.make_automaton()
            self._unspaced[language] = automaton
        return self._unspaced[language]

    def _forms(self, language: str) -> Iterator[tuple[str, str]]:
        column = language if language in LANGUAGES else "en"
        for code, row in self._rows.items():
            forms = [form for form in forms_of(row[column]) if not form.startswith("-")]
            spaced = script_of(language) not in UNSPACED
            yield from ((code, form) for form in forms if spaced or not form.isascii())


def _in_compound(text: str, start: int, end: int) -> bool:
    """Whether a hyphen ties a name to another: Huajin-Aramco is neither Huajin nor Aramco."""
    return bool(_TIED_BEFORE.search(text, max(start - 2, 0), start) or _TIED_AFTER.match(text, end))


def _hiding(language: str) -> list[str]:
    """Phrases that hide a name within them."""
    rows = rows_of("ordinary.csv")
    return [
        row["word"]
        for row in rows
        if row["language"] == language and row["effect"] == "not_company"
    ]


@cache
def fields() -> Names:
    """Fields of industry and cooperation; the ids are ISIC Rev.4 codes or begin with one."""
    return Names("fields.csv", "field")


@cache
def companies() -> Names:
    """Enterprises, universities and institutions with the names that languages adopted."""
    return Names("adopted_names.csv", "company")
