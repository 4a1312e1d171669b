"""From a text that names an activity or goods to its codes, with the words that led there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from landbridge.world.codes.index import CodeIndex, covered_by, index_of
from landbridge.world.codes.said import Said, language_by_script, said_in
from landbridge.world.codes.systems import SYSTEMS
from landbridge.world.codes.term import Term
from landbridge.world.codes.trace import trace_of
from landbridge.world.codes.weighing import weights_of


@dataclass(frozen=True, slots=True)
class CodeHit:
    """A code, its weight from 0 to 1, and the words that led there with their spans."""

    code: str
    weight: float
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def codes_of(
    text: str, language: str | None = None, system: str = "isic", limit: int = 5
) -> tuple[CodeHit, ...]:
    """The codes of the activity or goods that a text names, the likeliest first.

    There are none where a text names none, or where its language has no words; a weight below 0.1
    rests on letters that words share. ValueError where there is no such system.
    """
    if system not in SYSTEMS:
        raise ValueError(f"There is no system of codes {system}: take one of {', '.join(SYSTEMS)}.")
    language = language or language_by_script(text)
    index = index_of(system, language)
    if index is None:
        return ()
    said = said_in(text, language, index)
    weights = weights_of(said, index)
    likeliest = map(int, np.argsort(-weights, kind="stable")[:limit])
    return tuple(
        _hit(place, float(weights[place]), said, index) for place in likeliest if weights[place] > 0
    )


def _hit(place: int, weight: float, said: Said, index: CodeIndex) -> CodeHit:
    spans = tuple(sorted({(term.start, term.end) for term in _leading(place, said, index)}))
    words = tuple(said.text[start:end] for start, end in spans)
    return CodeHit(index.entries[place].code, round(min(weight, 1.0), 4), words, spans)


def _leading(place: int, said: Said, index: CodeIndex) -> Iterator[Term]:
    """The terms of a text that led to a code: those it has much of, else any it has some of."""
    traced = [(term, trace_of(index, term.word, term.parts)) for term in said.objects]
    much = [term for term, trace in traced if place in trace.led_to]
    yield from much or (term for term, trace in traced if trace.by_code[place] > 0)
    for term, verb in said.verbs:
        if covered_by(index, verb.within)[place]:
            yield term
