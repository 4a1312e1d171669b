"""The terms of languages that part words: Russian by its lemmas, English by its stems.

Words of one root differ in their endings (рыба, рыбный; ceramic, ceramics): what they share
at the beginning stands in for them, the more the longer it is. The last part of a Russian
compound stands in for the compound: нефтепродукты for продукты.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from landbridge.world.codes.term import Part, Term
from landbridge.world.words import split_words

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_SHARED = {3: 0.1, 4: 0.2, 5: 0.2, 6: 0.15}
"""How much a shared beginning of so many letters adds."""
_TAIL = 0.5
"""How much the last part of a compound carries."""
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 5
_PREFIX = "пер"
"""What stands before a vowel that links nothing: пере|возка."""
_RUSSIAN_FUNCTION = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ"})
_NOT_OF_GOODS = frozenset({"ADJS", "PRTS", "VERB", "COMP", "GRND", "Geox", "Name", "Patr", "Surn"})
"""What a name of goods or an activity seldom has: ковров is of ковер, not short for ковровый,
nor the town."""
_RUSSIAN = re.compile("[а-я]{1,48}")
"""A longer run of letters is no word; to take it apart costs the square of its length."""
_ENGLISH_FUNCTION = frozenset(
    re.findall(
        "[a-z]+",
        "a an and any as at by elsewhere for from in into its nec of on or other own such than "
        "that the their to whether which with",
    )
)
_ENGLISH_ENDING = re.compile(r"(?<=...)(?:(?<=[^s])s|ies|(?<=ss|sh|ch|\wx)es|ing|ed)$")


@dataclass(frozen=True, slots=True)
class SpacedReader:
    """Parts a text into lemmas or stems."""

    language: str

    def terms(self, text: str) -> list[Term]:
        """The terms of a text without its function words."""
        read = _russian if self.language == "ru" else _english
        found = ((word, read(word.folded)) for word in split_words(text))
        return [Term(word.start, word.end, *known) for word, known in found if known is not None]


Known = tuple[str, tuple[Part, ...]]


@lru_cache(maxsize=65536)
def _russian(folded: str) -> Known | None:
    if not _RUSSIAN.fullmatch(folded):
        return folded, tuple(_beginnings(folded))
    parses = _analyzer().parse(folded)
    parse = next((one for one in parses if _NOT_OF_GOODS.isdisjoint(one.tag.grammemes)), parses[0])
    if parse.tag.POS in _RUSSIAN_FUNCTION or len(folded) == 1:
        return None
    lemma = parse.normal_form.replace("ё", "е")
    return lemma, (*_beginnings(lemma), *_tail(lemma))


@lru_cache(maxsize=65536)
def _english(folded: str) -> Known | None:
    if folded in _ENGLISH_FUNCTION or len(folded) == 1:
        return None
    stem = _ENGLISH_ENDING.sub(_shortened, folded)
    return stem, tuple(_beginnings(stem))


def _shortened(ending: re.Match[str]) -> str:
    return "y" if ending[0] == "ies" else ""


def _beginnings(word: str) -> Iterator[Part]:
    for length, weight in _SHARED.items():
        if len(word) >= length:
            yield word[:length] + "-", weight


def _tail(lemma: str) -> Iterator[Part]:
    """The longest word after a linking vowel: нефте|продукт, лесо|заготовка."""
    for joint in range(_SHORTEST_HEAD, len(lemma) - _SHORTEST_TAIL):
        tail = lemma[joint + 1 :]
        if lemma[joint] in "ое" and lemma[:joint] != _PREFIX and _analyzer().word_is_known(tail):
            yield tail, _TAIL
            return


@cache
def _analyzer() -> MorphAnalyzer:
    # Loading takes 0.3 s, which texts in other languages need not pay.
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()
