"""How surely two organisations' names are one, many pairs at a time, in whatever scripts.

What the words mean has to agree, and the cores have to sound alike: scripts lose more or less of
a sound, so each pair of scripts has a likeness of its own from which on two cores count as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from landbridge.language.organisation_key import COMPANY
from landbridge.language.romanised import unified
from landbridge.language.sound_distance import likeness, weight
from landbridge.match.firm_names import ALPHABETS, FirmName
from landbridge.match.people_thresholds import HIT

_SURE = {
    frozenset({"latin", "cyrillic"}): 0.885,
    frozenset({"latin", "thai"}): 0.9,
    frozenset({"latin", "han"}): 0.83,
    frozenset({"cyrillic", "thai"}): 0.805,
    frozenset({"cyrillic", "han"}): 0.75,
    frozenset({"thai", "han"}): 0.857,
}
"""The likeness from which on cores in two scripts count as one, so that at most one made firm in
a thousand finds one that is not its own (`benchmarks.screening_thresholds`)."""
_SURE_OF_OTHERS = 0.9
_PINYIN = 0.94
"""The same for cores that both read as pinyin: there syllables tell."""
_SHORT = 0.5
"""What is taken off a likeness for a core that weighs 1: short ones are alike by chance."""
_MOST_APART, _MOST_APART_IN_HAN = 2.0, 3.0
"""Cores that differ in sounds of more weight are two, however long: a word in them is another."""
_ENOUGH = 3.6
"""Cores that weigh so much together and sound the same are one."""
_OTHER_WORD = 0.8
"""What names are worth of which each has a word that the other lacks: they are two firms."""
_WORD_MORE = 0.97
"""What each word takes off that only one of two names has."""
_COMMON_WORD_MORE = 0.8
"""The same where names have nothing but common words."""
_SLIP = 0.92
"""How alike two words in one alphabet are of which one is a slip for the other."""
_HOPELESS = 0.5
"""Cores of which one weighs less than this share of the other are not compared."""

Pair = tuple[FirmName, FirmName]


def firm_scores(pairs: Sequence[Pair]) -> list[float]:
    """How surely the names of each pair are one, from 0 to 1; from `HIT` on they count as one."""
    scores = [_worth(left, right) if _compares(left, right) else 0.0 for left, right in pairs]
    heard = [
        number
        for number, (left, right) in enumerate(pairs)
        if scores[number] >= _HOPELESS and left.sounds and right.sounds
    ]
    for number, alike in zip(heard, _cores_alike([pairs[n] for n in heard]), strict=True):
        scores[number] *= alike
    return scores


def _compares(left: FirmName, right: FirmName) -> bool:
    """Whether no sort of words is heard that is known in both names."""
    return (left.hears | right.hears).isdisjoint(left.knows & right.knows)


def _worth(left: FirmName, right: FirmName) -> float:
    """How well what the words mean agrees; all there is to compare where nothing is heard."""
    if left.companies and right.companies and left.companies.isdisjoint(right.companies):
        return 0.0
    here, there = left.meanings, right.meanings
    shared = here & there
    if not left.sounds or not right.sounds:
        return _by_meaning(left, right)
    if (here - shared and there - shared) or (here != there and left.script == right.script):
        return _OTHER_WORD
    return float(_WORD_MORE ** len(here ^ there))


def _by_meaning(left: FirmName, right: FirmName) -> float:
    """Names of common words alone need them all, and more than one; a company is one whatever."""
    here, there = left.meanings, right.meanings
    shared = here & there
    known = {part for part in shared if part[0] == COMPANY}
    if left.sounds or right.sounds or not (known or len(shared) > 1):
        return 0.0
    if here - shared and there - shared:
        return _OTHER_WORD
    return float((_WORD_MORE if known else _COMMON_WORD_MORE) ** len(here ^ there))


def _cores_alike(pairs: Sequence[Pair]) -> Iterator[float]:
    apart = [(a.sounds, b.sounds) for a, b in pairs if a.script != b.script and _may_be_one(a, b)]
    asked = list(dict.fromkeys(apart))
    left, right = zip(*asked, strict=True) if asked else ((), ())
    alike = dict(zip(asked, map(float, likeness(left, right)) if asked else (), strict=True))
    for a, b in pairs:
        if a.script == b.script:
            yield _written_alike(a, b)
        else:
            yield _calibrated(a, b, alike.get((a.sounds, b.sounds), 0.0))


def _may_be_one(left: FirmName, right: FirmName) -> bool:
    lighter, heavier = sorted((len(left.sounds), len(right.sounds)))
    return lighter >= _HOPELESS * heavier


def _written_alike(left: FirmName, right: FirmName) -> float:
    """Cores in one script have the same words; in an alphabet a slip of the pen may part two."""
    here, there = left.words, right.words
    if here == there or left.script not in ALPHABETS or len(here) != len(there):
        return float(here == there)
    if _romanised(here) == _romanised(there):
        return 1.0
    pairs = [(one, other) for one, other in zip(here, there, strict=True) if one != other]
    if any(one[:1] != other[:1] for one, other in pairs):
        return 0.0
    worst = min(Indel.normalized_similarity(one, other) for one, other in pairs)
    return float(worst) if worst >= _SLIP else 0.0


@lru_cache(maxsize=65536)
def _romanised(words: tuple[str, ...]) -> list[str]:
    """Words in the letters that all romanisations share."""
    return sorted(map(unified, words))


def _calibrated(left: FirmName, right: FirmName, alike: float) -> float:
    """A likeness of two scripts on the scale on which `HIT` says that cores are one."""
    both = left.mandarin and right.mandarin
    sure = _PINYIN if both else _SURE.get(frozenset({left.script, right.script}), _SURE_OF_OTHERS)
    weighs = weight(left.sounds) + weight(right.sounds)
    most = _MOST_APART_IN_HAN if "han" in (left.script, right.script) else _MOST_APART
    if (1 - alike) * weighs > most:
        return 0.0
    if left.sounds == right.sounds and weighs >= _ENOUGH:
        return 1.0
    alike -= _SHORT / weighs
    if alike < sure:
        return HIT * alike / sure
    return HIT + (1 - HIT) * (alike - sure) / (1 - sure)
