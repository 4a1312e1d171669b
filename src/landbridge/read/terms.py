"""An office's own terms and fixed formulas, and where a rendition does not keep to them.

A list of terms is a sheet: a column a language, headed by its code (zh, en, ru, th), a row a
term. `|` parts renderings that are equally right; `*` stands for any ending of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.language.pack_folders import known_languages
from landbridge.read.passage import Passage
from landbridge.read.table import read_table
from landbridge.read.unreadable import Unreadable
from landbridge.read.workbook import Cell

_INFLECTED = frozenset({"ru"})
_LONG_WORD, _WORD = 6, 4
"""From so many letters on, the last two letters or the last one of a Russian word may change."""


@dataclass(frozen=True)
class Term:
    """What a term is called in each language."""

    renderings: Mapping[str, Sequence[str]]

    def place(self, passage: Passage) -> Evidence | None:
        """The first place of the term in a passage."""
        expression = self._expressions.get(passage.pack.language)
        found = expression.search(passage.folded.lower) if expression else None
        return passage.evidence(*found.span()) if found else None

    def is_known_in(self, language: str) -> bool:
        """Whether the list says what the term is called in a language."""
        return language in self._expressions

    @cached_property
    def _expressions(self) -> dict[str, re.Pattern[str]]:
        return {
            language: re.compile("|".join(_expression(word, language) for word in words))
            for language, words in self.renderings.items()
            if words
        }


def _expression(rendering: str, language: str) -> str:
    words = [
        "-".join(_word(part, language) for part in word.split("-"))
        for word in rendering.lower().split()
    ]
    joint = r"\s+" if rendering.isascii() or language in _INFLECTED else r"\s*"
    edge = r"\b" if rendering[:1].isascii() or language in _INFLECTED else ""
    return f"{edge}{joint.join(words)}{edge}"


def _word(word: str, language: str) -> str:
    if "*" in word:
        return re.escape(word).replace(r"\*", r"\w*")
    if language in _INFLECTED and word.isalpha() and len(word) >= _WORD:
        return re.escape(word[: -2 if len(word) >= _LONG_WORD else -1]) + r"\w{0,4}"
    return re.escape(word)


def read_terms(content: bytes, name: str) -> list[Term]:
    """The terms of a CSV or XLSX file; raises Unreadable where no two columns are languages."""
    rows = [row for sheet in read_table(content, name) for row in sheet.rows]
    heads = {cell.column: cell.text.lower() for cell in rows[0]} if rows else {}
    columns = {n: head for n, head in heads.items() if head in known_languages()}
    if len(columns) < 2:
        raise Unreadable.because("no_terms", name)
    terms = (_term(row, columns) for row in rows[1:])
    return [term for term in terms if len(term.renderings) > 1]


def _term(row: Sequence[Cell], columns: Mapping[int, str]) -> Term:
    said = {columns[cell.column]: cell.text for cell in row if cell.column in columns}
    split = {
        language: [word.strip() for word in words.split("|") if word.strip()]
        for language, words in said.items()
    }
    return Term({language: words for language, words in split.items() if words})


def term_findings(left: Passage, right: Passage, terms: Sequence[Term]) -> Iterator[Finding]:
    """Terms that one rendition uses and the other renders otherwise, or not at all."""
    for term in terms:
        if term.is_known_in(left.pack.language) and term.is_known_in(right.pack.language):
            here, there = term.place(left), term.place(right)
            if here is not None and there is None:
                yield _kept_not(term, here, right)
            elif there is not None and here is None:
                yield _kept_not(term, there, left)


def _kept_not(term: Term, place: Evidence, lacks: Passage) -> Finding:
    language = lacks.pack.language
    expected = term.renderings[language][0]
    reason = Reason.of("term_differs", left=place.quote, expected=expected, language=language)
    return Finding(reason, Severity.WARNING, (place,))
