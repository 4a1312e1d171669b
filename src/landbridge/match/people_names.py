"""How surely two people's names are one, many pairs at a time, in whatever scripts they are.

Where both are written in the same letters, or both read as Chinese names, the letters and
syllables decide; elsewhere the sounds do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Indel

from landbridge.language.given_names import given_names
from landbridge.language.hearing import Heard, Hearing, hearings
from landbridge.language.name_abroad import likeness_abroad, spellings_abroad
from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.language.romanised import unified
from landbridge.match.people_sounds import sounds_alike
from landbridge.match.people_thresholds import TONGUELESS, calibrated

_ALPHABETS = {"latin", "cyrillic"}
"""Scripts whose letters have counterparts in one another."""
_SPELLED_ALIKE = 0.92
"""Names in the same letters: what each word needs to count as the same word."""
_SLAVIC = re.compile("[a-z]+(?:[oe]va?|ina?|ski|skaia|ko|uk|ik|ich)")
"""The family names of Slavs in plain letters, which both alphabets write letter by letter."""
_SLIP = 0.9
"""How alike two of them have to be written to be one."""
_OTHERS = 0.9
"""What names are worth that sound alike and are known to be two."""
_NO_NAME = 0.5
"""Sounds less alike than this are not looked at again."""
_READ_ABROAD = 0.65
"""What a reading in another tongue is worth where the name in letters reads as Chinese."""


@dataclass(frozen=True, slots=True)
class HeardName:
    """A name and one way to hear it."""

    name: str
    heard: Hearing


Pair = tuple[HeardName, HeardName]


def heard_names(name: str) -> tuple[HeardName, ...]:
    """A name with each way to hear it."""
    return tuple(HeardName(name, heard) for heard in hearings(name))


def name_scores(pairs: Sequence[Pair]) -> list[float]:
    """How surely the names of each pair are one, from 0 to 1; from `HIT` on they count as one."""
    scores = [_by_letters(left, right) for left, right in pairs]
    heard = [
        number
        for number, (left, right) in enumerate(pairs)
        if compares_by_sound(left.heard, right.heard)
    ]
    sounds = sounds_alike([(pairs[n][0].heard, pairs[n][1].heard) for n in heard])
    for number, alike in zip(heard, sounds, strict=True):
        scores[number] = max(scores[number], _by_sound(*pairs[number], alike))
    return scores


def compares_by_letters(a: Hearing, b: Hearing) -> bool:
    """Whether the letters of two names, or the syllables of Chinese ones, can be compared."""
    if a.mandarin or b.mandarin:
        return a.mandarin and b.mandarin
    if Heard.ABROAD in (a.tongue, b.tongue):
        return {a.script, b.script} in ({"han", "latin"}, {"han", "cyrillic"})
    return {a.script, b.script} <= _ALPHABETS or a.script == b.script


def compares_by_sound(a: Hearing, b: Hearing) -> bool:
    """Whether the sounds of two names can be compared: those of two scripts and one tongue."""
    if a.script == b.script:
        return False
    if a.tongue is b.tongue is Heard.ANY:
        return True
    return not {a.script, b.script}.isdisjoint(TONGUELESS)


def _by_letters(left: HeardName, right: HeardName) -> float:
    """1 for the same words in the same letters or syllables, less for slips, 0 where unknown."""
    if not compares_by_letters(left.heard, right.heard):
        return 0.0
    if left.heard.mandarin:
        return 1.0 if _pinyin(left.name) == _pinyin(right.name) else 0.0
    if Heard.ABROAD in (left.heard.tongue, right.heard.tongue):
        return _by_reading(left, right)
    in_two_scripts = left.heard.script != right.heard.script
    if in_two_scripts and spellings_abroad(left.name) & spellings_abroad(right.name):
        return 1.0
    worst = _worst_word(_spelled(left.name), _spelled(right.name))
    return worst if worst >= _SPELLED_ALIKE else 0.0


def _by_reading(left: HeardName, right: HeardName) -> float:
    """A name in Han as another tongue reads it, beside one in letters."""
    han, other = (left, right) if left.heard.script == "han" else (right, left)
    worth = _READ_ABROAD if name_forms(other.name, "")[0].mandarin else 1.0
    return worth * likeness_abroad(han.name, other.name)


def _by_sound(left: HeardName, right: HeardName, alike: float) -> float:
    if alike > _NO_NAME and (_other_slavs(left, right) or _other_given_names(left, right)):
        alike *= _OTHERS
    return calibrated(left.heard, right.heard, alike)


def _pinyin(name: str) -> tuple[str, ...]:
    return name_forms(name, "")[0].words


@lru_cache(maxsize=65536)
def _spelled(name: str) -> tuple[str, ...]:
    return tuple(sorted(unified(word.replace("-", "")) for word in words_of_name(name)))


def _worst_word(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """How alike the least alike of the words are, laid against each other; 0 if one has more."""
    if left == right:
        return 1.0
    rest, worst = list(right), 1.0
    if len(left) != len(right):
        return 0.0
    for word in left:
        best = max(rest, key=lambda other: Indel.normalized_similarity(word, other))
        worst = min(worst, Indel.normalized_similarity(word, best))
        rest.remove(best)
    return worst


def _other_slavs(left: HeardName, right: HeardName) -> bool:
    """Whether the letters of two Slavic family names say that they are two."""
    if {left.heard.script, right.heard.script} != _ALPHABETS:
        return False
    here, there = set(_spelled(left.name)), set(_spelled(right.name))
    own, other = (filter(_SLAVIC.fullmatch, words) for words in (here - there, there - here))
    alike = [Indel.normalized_similarity(*pair) for pair in product(own, other)]
    return bool(alike) and max(alike) < _SLIP


def _other_given_names(left: HeardName, right: HeardName) -> bool:
    """Whether both have given names known in many tongues, and none of them is shared."""
    here, there = _given(left.name), _given(right.name)
    return bool(here and there) and here.isdisjoint(there)


@lru_cache(maxsize=65536)
def _given(name: str) -> frozenset[str]:
    return frozenset(given for word in words_of_name(name) for given in given_names(word))
