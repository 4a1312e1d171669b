"""Words for goods, and the headings of the Harmonized System that they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from landbridge.world.declension import dictionary_forms
from landbridge.world.fold import folded_word, words_of
from landbridge.world.tables import forms_of, rows_of

LONGEST = 4
"""Of so many words is a name of goods at most."""
_SHORTEST_PLURAL = 4


def headings_of(words: str, language: str) -> frozenset[str]:
    """All headings that words for goods lead to, in any case or number; empty for other words."""
    said = [folded_word(word) for word in words_of(words)]
    if not 0 < len(said) <= LONGEST:
        return frozenset()
    known = _headings(language)
    forms = product(*(_plain(word, language) for word in said))
    return frozenset().union(*(known.get(form, frozenset()) for form in forms))


def _plain(word: str, language: str) -> Sequence[str]:
    """The words that a word may be a form of: its nominatives in Russian, English singulars."""
    if language == "ru":
        return dictionary_forms(word)
    is_plural = language == "en" and len(word) >= _SHORTEST_PLURAL and word.endswith("s")
    return (word.removesuffix("s"), word) if is_plural else (word,)


@cache
def _headings(language: str) -> Mapping[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for row in rows_of("codes/hs.csv"):
        for form in forms_of(row.get(language, "")):
            for words in _keys(form, language):
                found.setdefault(words, set()).add(row["code"])
    return {words: frozenset(codes) for words, codes in found.items()}


def _keys(form: str, language: str) -> Iterator[tuple[str, ...]]:
    words = tuple(folded_word(word) for word in words_of(form))
    yield words
    if language == "en" and words and words[-1].endswith("s"):
        yield (*words[:-1], words[-1].removesuffix("s"))
