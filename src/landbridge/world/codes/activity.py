"""From a text that names an activity or goods to the codes it may mean, with the words that tell.

The object tells the class: how much of the text's words a code has, and how nearly the text
is one of its forms. The verb tells the section: a code of another kind counts for less. What
the text takes out counts against.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from landbridge.world.codes.excluded import excluded_spans, is_within
from landbridge.world.codes.index import CodeIndex, Scores, Trace, covered_by, index_of, trace_of
from landbridge.world.codes.term import Term
from landbridge.world.codes.verbs import Verb

_OF_FORM = 0.6
"""How much the likeness to the best form counts beside the words of the code as a whole."""
_OTHER_KIND = 0.35
"""What is left of a code whose activity is of another kind than the verbs say."""
_TAKEN_OUT = 0.6
_HANDLERS = ("C33", "F41", "F42", "G", "N77", "S95")
_HANDLER = 0.8
"""Where no verb says what is done to a thing, who makes it stands before those who build it,
repair it, trade in it or let it."""


@dataclass(frozen=True, slots=True)
class CodeHit:
    """A code, its weight from 0 to 1, and the words that led there with their spans."""

    code: str
    weight: float
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """The terms of a text by what they do in it."""

    objects: tuple[Term, ...]
    verbs: tuple[tuple[Term, Verb], ...]
    excluded: tuple[Term, ...]


def codes_of(
    text: str, language: str | None = None, system: str = "isic", limit: int = 5
) -> tuple[CodeHit, ...]:
    """The codes of the activity or goods that a text names, the likeliest first.

    None where a text names none, or where its language has no words.
    """
    language = language or _language_of(text)
    index = index_of(system, language)
    if index is None:
        return ()
    said = _said(text, language, index)
    scores = _scores(said, index)
    best = np.argsort(-scores, kind="stable")[:limit]
    led = [(term, trace_of(index, term.word, term.parts)) for term in said.objects]
    return tuple(
        _hit(place, text, float(scores[place]), led, said.verbs, index)
        for place in map(int, best)
        if scores[place] > 0
    )


def _language_of(text: str) -> str:
    """The language that the script of a text stands for."""
    for character in text:
        if "\u4e00" <= character <= "\u9fff":
            return "zh"
        if "\u0e00" <= character <= "\u0e7f":
            return "th"
        if "\u0400" <= character <= "\u04ff":
            return "ru"
    return "en"


def _said(text: str, language: str, index: CodeIndex) -> Said:
    outside = excluded_spans(text, language)
    objects, verbs, excluded = [], [], []
    for term in index.reader.terms(text):
        verb = index.verbs.get(term.word)
        if is_within(term.start, outside):
            excluded.append(term)
        elif verb is not None:
            verbs.append((term, verb))
        else:
            objects.append(term)
    return Said(tuple(objects or _alone(verbs)), tuple(verbs), tuple(excluded))


def _alone(verbs: Iterable[tuple[Term, Verb]]) -> list[Term]:
    """The verbs of a text that names no object: a code has such a word, or nothing like it."""
    return [replace(term, parts=()) for term, _ in verbs]


def _scores(said: Said, index: CodeIndex) -> Scores:
    scores = _by_objects(said.objects, index) * _by_verbs([verb for _, verb in said.verbs], index)
    if said.excluded:
        scores = scores - _TAKEN_OUT * _by_objects(said.excluded, index)
    return scores


def _by_objects(terms: Iterable[Term], index: CodeIndex) -> Scores:
    """How much of the terms each code has, and how nearly they are one of its forms."""
    forms, codes, full = np.zeros(len(index.mass)), np.zeros(len(index.entries)), 0.0
    for word, parts in dict.fromkeys((term.word, term.parts) for term in terms):
        trace = trace_of(index, word, parts)
        forms[trace.forms] += trace.by_form
        codes += trace.by_code
        full += trace.full
    if not full:
        return codes
    likeness = index.best_of_forms(forms / np.sqrt(index.mass * full))
    whole: Scores = (codes / full + _OF_FORM * np.minimum(likeness, 1.0)) / (1 + _OF_FORM)
    return whole


def _by_verbs(verbs: Iterable[Verb], index: CodeIndex) -> Scores:
    """What the verbs leave of each code: the rarer the kind of activity, the more it says."""
    told, total = np.zeros(len(index.entries)), 0.0
    for within in dict.fromkeys(verb.within for verb in verbs if verb.within):
        covered = covered_by(index, within)
        weight = float(np.log1p(len(covered) / max(covered.sum(), 1.0)))
        told += weight * covered
        total += weight
    if not total:
        handled: Scores = 1 - (1 - _HANDLER) * covered_by(index, _HANDLERS)
        return handled
    left: Scores = _OTHER_KIND + (1 - _OTHER_KIND) * told / total
    return left


def _hit(
    place: int,
    text: str,
    score: float,
    led: Sequence[tuple[Term, Trace]],
    verbs: Sequence[tuple[Term, Verb]],
    index: CodeIndex,
) -> CodeHit:
    terms = {term for term, trace in led if place in trace.led_to}
    terms |= {term for term, verb in verbs if covered_by(index, verb.within)[place]}
    spans = tuple(sorted({(term.start, term.end) for term in terms}))
    words = tuple(text[start:end] for start, end in spans)
    return CodeHit(index.entries[place].code, round(min(score, 1.0), 4), words, spans)
