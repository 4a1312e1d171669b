"""What parts the texts of a language into terms, for a given vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from landbridge.world.codes.spaced_terms import SpacedReader
from landbridge.world.codes.term import TermReader
from landbridge.world.codes.unspaced_terms import UnspacedReader
from landbridge.world.fold import UNSPACED, script_of

_JOINTS = re.compile("[、，,（）()/；; ]|及其|及|和|与|或|以及|และ|หรือ|อื่น")
_SHORTEST = 2
_ENDS = frozenset({"业", "等"})
"""What says nothing after a word, and is part of others (职业, 高等): no text is cut at it."""


def reader_for(
    language: str, forms: Iterable[str], verbs: Iterable[str], vague: Iterable[str] = ()
) -> TermReader:
    """The reader of a language; one that parts no words knows those of forms, verbs, vague ones."""
    if script_of(language) not in UNSPACED:
        return SpacedReader(language)
    longest_first = sorted(verbs, key=lambda verb: (-len(verb), verb))
    words = {*longest_first, *vague} - _ENDS
    for form in forms:
        words.update(_words_within(form, longest_first, language))
    return UnspacedReader.of(language, sorted(words))


def _words_within(form: str, verbs: Iterable[str], language: str) -> Iterator[str]:
    for part in _JOINTS.split(form):
        word = _bare(part, verbs, language)
        if len(word) >= _SHORTEST:
            yield word


def _bare(part: str, verbs: Iterable[str], language: str) -> str:
    """A word without a verb at its end or beginning: 水稻种植 as 水稻.

    No Thai verb stands after its object: what ends in one is a compound, as วัสดุก่อสร้าง.
    """
    for verb in verbs:
        if language != "th" and len(part) - len(verb) >= _SHORTEST:
            part = part.removesuffix(verb)
        if len(part) - len(verb) >= _SHORTEST and len(verb) > 1:
            part = part.removeprefix(verb)
    return part
