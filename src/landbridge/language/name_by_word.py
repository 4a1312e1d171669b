"""Full names held against each other word by word, by sound: Ivan Petrov is no Иван Сидоров.

A whole name sounds like another one that shares its given name; its family name then decides.
A Chinese name is none of these: it has no words of which each tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.language.organisation_sound import heard_core
from landbridge.language.sound_distance import likeness

OTHER_WORD = 0.55
"""Below this likeness two words are two: Berg and Кох; Brown and Грин."""
_SAME_WORD = 0.6
"""From this likeness on two words may be one: Knight and Найт, Weber and 韦伯."""
_FAMILY_END = re.compile("(?<=..)(?:[oe]va?|[оеё]ва?)$")
"""What so many Russian family names end with that it tells nothing."""


def are_two_families(a: str, b: str) -> bool:
    """Whether two full names are of two families: the last word of each is no word of the other."""
    one, other = _words(a), _words(b)
    if not (one and other):
        return False
    ends = [(one[-1], word) for word in other] + [(word, other[-1]) for word in one]
    return max(word_sound(*_without_end(*pair)) for pair in ends) < OTHER_WORD


def are_same_words(a: str, b: str) -> bool:
    """Whether two full names are alike word for word: Ben Miller and 本·米勒."""
    one, other = _words(a), _words(b)
    if not one or len(one) != len(other):
        return False
    pairs = zip(one, other, strict=True)
    return all(word_sound(*_without_end(*pair)) >= _SAME_WORD for pair in pairs)


@lru_cache(maxsize=65536)
def word_sound(a: str, b: str) -> float:
    """How alike two words of names sound, from 0 to 1, in whatever scripts."""
    return words_sound(a, (b,))[0]


def words_sound(word: str, others: Sequence[str]) -> list[float]:
    """How alike a word of a name sounds to each of others, from 0 to 1."""
    pairs = [
        (number, one, two)
        for number, other in enumerate(others)
        for one, two in product(heard_core((word,)), heard_core((other,)))
    ]
    best = [0.0] * len(others)
    if pairs:
        scores = likeness([one for _, one, _ in pairs], [two for _, _, two in pairs])
        for (number, _, _), score in zip(pairs, scores, strict=True):
            best[number] = max(best[number], float(score))
    return best


def _words(name: str) -> list[str]:
    """The words of a full foreign name in small letters; none of others, nor where one is cut."""
    words = [word.lower() for word in words_of_name(name)]
    is_full = len(words) > 1 and min(map(len, words)) > (0 if words[0] > "\u0e00" else 1)
    return words if is_full and not name_forms(name, "")[0].mandarin else []


def _without_end(one: str, other: str) -> tuple[str, str]:
    if _FAMILY_END.search(one) and _FAMILY_END.search(other):
        return _FAMILY_END.sub("", one), _FAMILY_END.sub("", other)
    return one, other
