"""What tells that two people's names are two, though they sound alike.

The letters of Slavs, an Arab's article, given names that many tongues know, and a syllable that
is another one: what transcriptions differ in is strewn over a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Indel

from landbridge.language.given_names import given_names
from landbridge.language.hearing import FAMILY_ARTICLE
from landbridge.language.name_sound import words_of_name
from landbridge.language.sound_stretch import worst_stretch
from landbridge.match.heard_name import ALPHABETS, HeardName, spelled
from landbridge.match.people_sounds import orders_of

_SLAVIC = re.compile("[a-z]+(?:[oe]va?|ina?|ski|skaia|ko|uk|ik|ich)")
"""The family names of Slavs in plain letters, which both alphabets write letter by letter."""
_SLIP = 0.9
"""How alike two of them have to be written to be one."""
_ONE_GIVEN_NAME = 0.55
"""How alike the other words of names that share one have to be written, which customary forms
may part: Joseph is Иосиф, Fyodor is not Пётр."""
_SURELY_SLAVIC = re.compile("[a-z]+(?:[oe]va?|enko|ski|skaia)")
"""Those of their endings that no romanised Arabic word has, as Tarik and Amin have others."""
_SYLLABLE = 0.85
"""What three sounds in a row may differ in between Thai and Latin letters; two elements of Thai
family names differ in more."""


def known_apart(left: HeardName, right: HeardName) -> bool:
    """Whether letters or given names say that two names are two."""
    return (
        _other_slavs(left, right) or _slav_and_arab(left, right) or _other_given_names(left, right)
    )


def differ_in_a_syllable(left: HeardName, right: HeardName) -> bool:
    """Whether a name in Thai and one in Latin letters differ in one place, not here and there."""
    if {left.heard.script, right.heard.script} != {"thai", "latin"}:
        return False
    here, ways = left.heard.words, orders_of(right.heard.words, len(left.heard.words))
    return min(_worst(here, way) for way, _ in ways) > _SYLLABLE


def _worst(here: tuple[str, ...], there: tuple[str, ...]) -> float:
    if len(here) != len(there):
        return worst_stretch("".join(here), "".join(there))
    return max(map(worst_stretch, here, there))


def _other_slavs(left: HeardName, right: HeardName) -> bool:
    """Whether the letters of the family or the given names of two Slavs say that they are two."""
    if {left.heard.script, right.heard.script} != ALPHABETS:
        return False
    here, there = set(spelled(left.name)), set(spelled(right.name))
    own, other = (list(filter(_SLAVIC.fullmatch, words)) for words in (here - there, there - here))
    if own and other:
        return _likest(own, other) < _SLIP
    if not any(map(_SLAVIC.fullmatch, here & there)) or _given(left.name) & _given(right.name):
        return False
    return _likest(here - there, there - here) < _ONE_GIVEN_NAME


def _likest(here: Iterable[str], there: Iterable[str]) -> float:
    """How alike the words of two names are that are the most alike; 1 where one has none."""
    alike = [Indel.normalized_similarity(*pair) for pair in product(here, there)]
    return max(alike, default=1.0)


def _slav_and_arab(left: HeardName, right: HeardName) -> bool:
    """Whether one has the family name of a Slav, and the other in Arabic letters an article."""
    arabic, other = (left, right) if left.heard.script == "arabic" else (right, left)
    if arabic.heard.script != "arabic" or other.heard.script not in ALPHABETS:
        return False
    return bool(FAMILY_ARTICLE.search(arabic.name)) and any(
        map(_SURELY_SLAVIC.fullmatch, spelled(other.name))
    )


def _other_given_names(left: HeardName, right: HeardName) -> bool:
    """Whether both have given names known in many tongues, and none of them is shared."""
    here, there = _given(left.name), _given(right.name)
    return bool(here and there) and here.isdisjoint(there)


@lru_cache(maxsize=65536)
def _given(name: str) -> frozenset[str]:
    return frozenset(given for word in words_of_name(name) for given in given_names(word))
