"""Russian names in the nominative, as a dossier heads its page with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from landbridge.language.mention import Sort
from landbridge.language.morphology import (
    ADJECTIVE,
    DECLINING,
    OBLIQUE,
    WORD,
    inflected,
    is_head,
    nouns_of,
    parses,
    replaced,
)
from landbridge.language.nominative_person import nominative_person

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

_ASIDE = re.compile(r"[(«\"].*?[)»\"]")
_ENDINGS = {"masc": ("ый", "ий"), "femn": ("ая", "ая"), "neut": ("ое", "ое")}


def dictionary_form(words: str, sort: Sort, language: str, beside: str = "") -> str:
    """A name of a sort as a dictionary would give it; as written where names do not decline.

    `beside` are the words beside the name of a person that tell its case, if any.
    """
    if language not in DECLINING or sort is Sort.COMPANY:
        return words
    return nominative_person(words, beside) if sort is Sort.PERSON else nominative(words)


@lru_cache(maxsize=8192)
def nominative(words: str) -> str:
    """The name of a body, a zone, a project: its head and the adjectives before it decline."""
    aside = [found.span() for found in _ASIDE.finditer(words)]
    found = [
        word
        for word in WORD.finditer(words)
        if len(word[0]) > 1 and not any(a <= word.start() < b for a, b in aside)
    ]
    if changes := _plural_group(found):
        return replaced(words, changes)
    head = next((i for i, word in enumerate(found) if is_head(word[0])), None)
    if head is None or found[head][0].isupper():
        return words
    noun = _oblique_noun(found[head][0], [word[0] for word in found[:head]])
    if noun is None:
        return words
    gender = str(noun.tag.gender)
    changes = {word.span(): _adjective(word[0], gender) for word in found[:head]}
    changes[found[head].span()] = inflected(noun, found[head][0])
    return replaced(words, changes)


def _plural_group(words: list[re.Match[str]]) -> dict[tuple[int, int], str]:
    """The nominatives of a plural that heads a name, and of the adjectives before it."""
    changes: dict[tuple[int, int], str] = {}
    for word in words:
        if plural := _oblique_plural(word[0]):
            return changes | {word.span(): plural}
        if not (adjective := _plural_adjective(word[0])):
            break
        changes[word.span()] = adjective
    return {}


def _plural_adjective(word: str) -> str:
    """The nominative of an adjective in the plural; "" for other words."""
    for parse in parses(word):
        if parse.tag.POS in ("ADJF", "PRTF") and parse.tag.number == "plur":
            made = parse.inflect({"nomn", "plur"})
            return str(made.word) if made else ""
    return ""


def _oblique_plural(word: str) -> str:
    """The nominative of a plural that heads a name (Днях культуры); "" for other words."""
    nouns = [p for p in parses(word) if p.tag.POS == "NOUN" and p.is_known]
    if not nouns or any(noun.tag.number == "sing" for noun in nouns):
        return ""
    made = nouns[0].inflect({"nomn", "plur"})
    return str(made.word) if made else word


def _oblique_noun(word: str, adjectives: Iterable[str]) -> Parse | None:
    """The reading of the head in which it stands in an oblique case; None in the nominative."""
    nouns = [*nouns_of(word)]
    cases = [_cases_of_adjective(adjective) for adjective in adjectives]
    agreeing = [n for n in nouns if all((n.tag.case, n.tag.gender) in known for known in cases)]
    if any(n.tag.case == "nomn" for n in agreeing or nouns):
        return None
    return next((n for n in agreeing or nouns if n.tag.case in OBLIQUE), None)


_CASES_OF_ENDINGS = {
    "femn": {"ая": "nomn", "яя": "nomn", "ую": "accs", "юю": "accs", "ой": "gent datv ablt loct",
             "ей": "gent datv ablt loct"},
    "masc": {"ый": "nomn accs", "ий": "nomn accs", "ой": "nomn accs", "ого": "gent accs",
             "его": "gent accs", "ому": "datv", "ему": "datv", "ым": "ablt", "им": "ablt",
             "ом": "loct", "ем": "loct"},
    "neut": {"ое": "nomn accs", "ее": "nomn accs", "ого": "gent", "его": "gent", "ому": "datv",
             "ему": "datv", "ым": "ablt", "им": "ablt", "ом": "loct", "ем": "loct"},
}  # fmt: skip


def _cases_of_adjective(word: str) -> set[tuple[str, str]]:
    """The cases and genders that the ending of an adjective allows (Русская грамматика, § 1300)."""
    return {
        (case, gender)
        for gender, endings in _CASES_OF_ENDINGS.items()
        for ending, cases in endings.items()
        if word.lower().endswith(ending)
        for case in cases.split()
    }


def _adjective(word: str, gender: str) -> str:
    for parse in parses(word) if gender in _ENDINGS else ():
        if parse.tag.POS in ("ADJF", "PRTF"):
            made = parse.inflect({"nomn", "sing", gender})
            if made:
                return str(made.word)
    stem = ADJECTIVE.sub("", word.lower())
    hard, soft = _ENDINGS.get(gender, ("", ""))
    return stem + (soft if stem[-1:] in "гкхжшщч" else hard) if hard else word
