"""What a word says in an index: how much of it each form and each code has."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from landbridge.world.codes.index import CodeIndex, Places, Scores
from landbridge.world.codes.term import Part

_MUCH = 0.4
"""A code has much of a word from this share on of what the best code has of it."""


@dataclass(frozen=True, slots=True)
class Trace:
    """The full weight of a word, and how much of that each form and each code has.

    An unknown word could say as much as the rarest. `led_to` are the places of the codes that
    have the word, or much of what any has of it.
    """

    full: float
    forms: Places
    by_form: Scores
    by_code: Scores
    led_to: frozenset[int]


@lru_cache(maxsize=4096)
def trace_of(index: CodeIndex, word: str, parts: tuple[Part, ...]) -> Trace:
    """What a word says in an index."""
    said: defaultdict[int, float] = defaultdict(float)
    for part, weight in parts:
        for form in index.forms_with.get(part, ()):
            said[form] += weight * index.idf[part]
    known = index.idf.get(word)
    if known is not None:
        said = defaultdict(float, {form: min(value, known) for form, value in said.items()})
        said.update(dict.fromkeys(index.forms_with[word], known))
    return _trace(index, said, known or math.log1p(len(index.entries)))


def _trace(index: CodeIndex, said: Mapping[int, float], full: float) -> Trace:
    by_form = np.zeros(len(index.mass))
    forms = np.fromiter(said, dtype=np.int64, count=len(said))
    by_form[forms] = np.fromiter(said.values(), dtype=np.float64, count=len(said))
    by_code = index.best_of_forms(by_form)
    led_to = np.flatnonzero(by_code > _MUCH * by_code.max())
    return Trace(full, forms, by_form[forms], by_code, frozenset(map(int, led_to)))
