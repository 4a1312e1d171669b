"""The vocabulary of one system in one language, turned round: from a word to what has it.

How much a word says is its idf over the codes (Spärck Jones 1972): the fewer have it, the more.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from landbridge.world.codes.excluded import excluded_spans, is_within
from landbridge.world.codes.purpose import mark_purposes
from landbridge.world.codes.readers import reader_for
from landbridge.world.codes.term import Term, TermReader
from landbridge.world.codes.vague import vague_words
from landbridge.world.codes.verbs import Verb, verbs_of
from landbridge.world.codes.vocabulary import Entry, entries_of

Scores = NDArray[np.float64]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class CodeIndex:
    """The codes of a system with their forms one after the other, and which form has which word.

    `vague` are words that say nothing alone, and `vague_forms` the forms that are made of
    several such words. `first_form` is the place of the first form of each code; `mass` is how
    much the words of a form say together.
    """

    entries: tuple[Entry, ...]
    reader: TermReader
    verbs: Mapping[str, Verb]
    vague: frozenset[str]
    vague_forms: frozenset[frozenset[str]]
    first_form: Places
    mass: Scores
    forms_with: Mapping[str, Sequence[int]]
    idf: Mapping[str, float]

    def best_of_forms(self, by_form: Scores) -> Scores:
        """For each code, the best score of its forms."""
        best: Scores = np.maximum.reduceat(by_form, self.first_form)
        return best


@lru_cache(maxsize=1024)
def covered_by(index: CodeIndex, within: tuple[str, ...]) -> Scores:
    """How much of each code belongs to classes whose ids begin so, from 0 to 1."""
    shares = [
        sum(share for isic, share in entry.isic.items() if isic.startswith(within))
        for entry in index.entries
    ]
    return np.array(shares, dtype=np.float64)


@cache
def index_of(system: str, language: str) -> CodeIndex | None:
    """The index of a system in a language that has words, built once a process."""
    entries = entries_of(system, language)
    if not entries:
        return None
    verbs = verbs_of(language)
    vague = vague_words(language)
    every_form = [form for entry in entries for form in entry.forms]
    reader = reader_for(language, every_form, verbs, vague)
    terms = [
        [_terms_of(form, language, reader, verbs) for form in entry.forms] for entry in entries
    ]
    idf = _idf(terms)
    by_form = [of_form for of_code in terms for of_form in of_code]
    return CodeIndex(
        entries=entries,
        reader=reader,
        verbs=verbs,
        vague=vague,
        vague_forms=frozenset(_vague_forms(every_form, reader, {*verbs, *vague})),
        first_form=np.cumsum([0, *(len(of_code) for of_code in terms)])[:-1],
        mass=np.array([sum(idf[term.word] for term in of_form) or 1.0 for of_form in by_form]),
        forms_with=_forms_with(by_form),
        idf=idf,
    )


def _vague_forms(
    forms: Iterable[str], reader: TermReader, saying_nothing: Container[str]
) -> Iterator[frozenset[str]]:
    for form in forms:
        words = frozenset(term.word for term in reader.terms(form))
        if len(words) > 1 and all(word in saying_nothing for word in words):
            yield words


def _terms_of(
    form: str, language: str, reader: TermReader, verbs: Mapping[str, Verb]
) -> list[Term]:
    """The terms of a form without its verbs, unless it has nothing else."""
    excluded = excluded_spans(form, language)
    terms = [term for term in reader.terms(form) if not is_within(term.start, excluded)]
    marked = mark_purposes(form, terms, verbs, language)
    return [term for term in marked if term.word not in verbs] or terms


def _idf(terms: Sequence[Sequence[Sequence[Term]]]) -> dict[str, float]:
    """By the terms of each form of each code."""
    holders: defaultdict[str, int] = defaultdict(int)
    for of_code in terms:
        for key in set().union(*map(_keys, of_code)):
            holders[key] += 1
    return {key: math.log(1 + len(terms) / count) for key, count in holders.items()}


def _forms_with(by_form: Sequence[Iterable[Term]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for form, of_form in enumerate(by_form):
        for key in _keys(of_form):
            found[key].append(form)
    return dict(found)


def _keys(terms: Iterable[Term]) -> set[str]:
    return {key for term in terms for key in (term.word, *(part for part, _ in term.parts))}
