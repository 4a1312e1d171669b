"""Russian words as the dictionary knows them: their parts of speech, cases and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

DECLINING = frozenset({"ru"})
"""The languages whose names are told in the nominative."""
WORD = re.compile(r"[а-яёА-ЯЁ]+(?:-[а-яёА-ЯЁ]+)*")
_SMALL_WORD = re.compile(r"(?<![а-яёА-ЯЁ-])[а-яё]{3,}(?![а-яё-])")
OBLIQUE = ("gent", "accs", "datv", "ablt", "loct")
NAMING = frozenset({"Name", "Patr", "Surn"})
SHORTEST_COMMON = 3
"""Words up to this length may be syllables of Asian names: Ли, Мин."""
ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|[ую]ю|[ыи]х)$")
"""The endings of adjectives in all their cases."""


def is_common_word(word: str, language: str) -> bool:
    """Whether a word written as a name is a word of the dictionary that names nobody."""
    if language not in DECLINING or len(word) <= SHORTEST_COMMON:
        return False
    known = [parse for parse in parses(word) if parse.is_known]
    return bool(known) and not any(NAMING & parse.tag.grammemes for parse in known)


def has_verb(text: str) -> bool:
    """Whether Russian words say what somebody does or did, and are no name alone."""
    return any(parses(word)[0].tag.POS == "VERB" for word in _SMALL_WORD.findall(text))


@cache
def _analyzer() -> MorphAnalyzer:
    # 0.5 s to import and to load the dictionary, which texts in other languages need not pay.
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@lru_cache(maxsize=32768)
def parses(word: str) -> tuple[Parse, ...]:
    """What a word may be, the likeliest first; of a word that is not known, by its ending."""
    return tuple(_analyzer().parse(word))


def nouns_of(word: str) -> Iterator[Parse]:
    """The nouns in the singular that a word may be."""
    return (p for p in parses(word) if p.tag.POS == "NOUN" and p.tag.number == "sing")


def is_head(word: str) -> bool:
    """Whether a word may be the noun that heads a name; initials may."""
    if word.isupper():
        return True
    if ADJECTIVE.search(word.lower()) and not _is_known_noun(word):
        return False
    return any(True for _ in nouns_of(word))


def _is_known_noun(word: str) -> bool:
    return any(p.is_known and p.tag.POS == "NOUN" for p in parses(word))


def inflected(parse: Parse, otherwise: str) -> str:
    """The nominative singular of a word; the other one where it has none."""
    made = parse.inflect({"nomn", "sing"})
    return str(made.word) if made else otherwise


def replaced(text: str, changes: Mapping[tuple[int, int], str]) -> str:
    """The text with words at places, in capitals and with ё as it writes them."""
    for (start, end), word in sorted(changes.items(), reverse=True):
        text = text[:start] + _in_case_of(text[start:end], word) + text[end:]
    return text


def _in_case_of(written: str, word: str) -> str:
    if len(written) > 1 and written.isupper():
        return word.upper()
    word = word if "ё" in written.lower() else word.replace("ё", "е")
    parts = zip(written.split("-"), word.split("-"), strict=False)
    return "-".join(p[:1].upper() + p[1:] if w[:1].isupper() else p for w, p in parts)
