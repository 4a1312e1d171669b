"""How far each code accounts for what a text says.

The object tells the class: how much of the text's words a code has, and how nearly the text
is one of its forms. The verb tells the section: a code of another kind counts for less. What
the text takes out counts against.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

import numpy as np

from landbridge.world.codes.index import CodeIndex, Scores, covered_by
from landbridge.world.codes.said import Said
from landbridge.world.codes.term import Part, Term
from landbridge.world.codes.trace import trace_of
from landbridge.world.codes.verbs import Verb

_OF_FORM = 1.5
"""How much the likeness to the best form counts beside the words of the code as a whole."""
_OTHER_KIND = 0.35
"""What is left of a code whose activity is of another kind than the verbs say."""
_TAKEN_OUT = 0.6
"""How much of what a text takes out counts against a code."""
_DESCRIBING = 0.9
"""How much a Chinese word counts that is joined to the next: the head of a compound stands last
(红酒玻璃瓶 is a bottle). Less, and the codes of our own set are found less often."""
_HANDLERS = ("C33", "F41", "F42", "G", "N77", "O84", "S95")
_HANDLER = 0.8
"""Where no verb says what is done to a thing, who makes it stands before those who build it,
repair it, trade in it, let it or regulate it."""


def weights_of(said: Said, index: CodeIndex) -> Scores:
    """The weight of each code of an index, up to about 1; 0 or less where nothing speaks for it."""
    weights = _by_objects(said.objects, index) * _by_verbs((verb for _, verb in said.verbs), index)
    if said.excluded:
        weights = weights - _TAKEN_OUT * _by_objects(said.excluded, index)
    return weights


def _by_objects(terms: Sequence[Term], index: CodeIndex) -> Scores:
    """How much of the terms each code has, and how nearly they are one of its forms."""
    forms, codes, full = np.zeros(len(index.mass)), np.zeros(len(index.entries)), 0.0
    for (word, parts), counted in _counted(terms).items():
        trace = trace_of(index, word, parts)
        forms[trace.forms] += counted * trace.by_form
        codes += counted * trace.by_code
        full += counted * trace.full
    if not full:
        return codes
    likeness = index.best_of_forms(forms / np.sqrt(index.mass * full))
    whole: Scores = (codes / full + _OF_FORM * np.minimum(likeness, 1.0)) / (1 + _OF_FORM)
    return whole


def _counted(terms: Sequence[Term]) -> Mapping[tuple[str, tuple[Part, ...]], float]:
    """Each word once, and how much it counts."""
    found: dict[tuple[str, tuple[Part, ...]], float] = {}
    for term, following in zip_longest(terms, terms[1:]):
        describes = following is not None and following.start == term.end and _is_han(term.word)
        counted = _DESCRIBING if describes else 1.0
        found[term.word, term.parts] = max(found.get((term.word, term.parts), 0.0), counted)
    return found


def _is_han(word: str) -> bool:
    return "\u4e00" <= word[:1] <= "\u9fff"


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
