"""What the words of a text do in it: name an object, say what is done to it, take something out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from landbridge.world.codes.excluded import excluded_spans, is_within
from landbridge.world.codes.index import CodeIndex
from landbridge.world.codes.purpose import is_purpose, mark_purposes
from landbridge.world.codes.term import Term
from landbridge.world.codes.verbs import Verb

_SCRIPTS = (
    ("\u0400", "\u04ff", "ru"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u4e00", "\u9fff", "zh"),
)
"""From which letter to which a script goes, and the language that it is taken for."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text with its terms by what they do in it."""

    text: str
    objects: tuple[Term, ...]
    verbs: tuple[tuple[Term, Verb], ...]
    excluded: tuple[Term, ...]


def language_by_script(text: str) -> str:
    """The language of the first letter that is not Latin; English where all are."""
    for letter in text:
        for first, last, language in _SCRIPTS:
            if first <= letter <= last:
                return language
    return "en"


def said_in(text: str, language: str, index: CodeIndex) -> Said:
    """The terms of a text, as an index knows them."""
    outside = excluded_spans(text, language)
    terms = mark_purposes(text, index.reader.terms(text), index.verbs, language)
    objects, verbs, excluded = [], [], []
    for term in terms:
        verb = index.verbs.get(term.word)
        if is_within(term.start, outside):
            excluded.append(term)
        elif verb is not None:
            verbs.append((term, verb))
        else:
            objects.append(term)
    verbs += _making(filter(is_purpose, objects), verbs, index)
    if _is_vague(terms, objects, verbs, index):
        return Said(text, (), tuple(verbs), tuple(excluded))
    return Said(text, tuple(objects or _alone(verbs)), tuple(verbs), tuple(excluded))


def _is_vague(
    terms: Iterable[Term],
    objects: Sequence[Term],
    verbs: Iterable[tuple[Term, Verb]],
    index: CodeIndex,
) -> bool:
    """Whether a text has vague words only, and is not what a code is called."""
    if frozenset(term.word for term in terms) in index.vague_forms:
        return False
    if objects:
        return all(term.word in index.vague for term in objects)
    return not any(verb.within for _, verb in verbs)


def _making(
    purposes: Iterable[Term], verbs: Iterable[tuple[Term, Verb]], index: CodeIndex
) -> list[tuple[Term, Verb]]:
    """What is for some activity is made, unless another verb tells what is done to it."""
    make = next((verb for verb in index.verbs.values() if verb.name == "make"), None)
    if make is None or any(verb.within for _, verb in verbs):
        return []
    return [(term, make) for term in purposes]


def _alone(verbs: Iterable[tuple[Term, Verb]]) -> list[Term]:
    """The verbs of a text that names no object: a code has such a word, or nothing like it."""
    return [replace(term, parts=()) for term, _ in verbs]
