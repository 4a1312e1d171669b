"""How surely two people's names are one, many pairs at a time, in whatever scripts they are.

Where both are written in the same letters, or both read as Chinese names, the letters and
syllables decide; elsewhere the sounds do.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from landbridge.language.hearing import Heard
from landbridge.language.name_abroad import likeness_abroad, spellings_abroad
from landbridge.language.name_sound import name_forms
from landbridge.match.heard_name import (
    HeardName,
    compares_by_letters,
    compares_by_sound,
    spelled,
)
from landbridge.match.people_apart import differ_in_a_syllable, known_apart
from landbridge.match.people_sounds import sounds_alike
from landbridge.match.people_thresholds import HIT, calibrated

_SPELLED_ALIKE = 0.92
"""Names in the same letters: what each word needs to count as the same word."""
_OTHERS = 0.9
"""What names are worth that sound alike and are known to be two."""
_NO_NAME = 0.5
"""Sounds less alike than this are not looked at again."""
_READ_ABROAD = 0.65
"""What a reading in another tongue is worth where the name in letters reads as Chinese."""

Pair = tuple[HeardName, HeardName]


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
    worst = _worst_word(spelled(left.name), spelled(right.name))
    return worst if worst >= _SPELLED_ALIKE else 0.0


def _by_reading(left: HeardName, right: HeardName) -> float:
    """A name in Han as another tongue reads it, beside one in letters."""
    han, other = (left, right) if left.heard.script == "han" else (right, left)
    worth = _READ_ABROAD if name_forms(other.name, "")[0].mandarin else 1.0
    return worth * likeness_abroad(han.name, other.name)


def _by_sound(left: HeardName, right: HeardName, alike: float) -> float:
    if alike > _NO_NAME and known_apart(left, right):
        alike *= _OTHERS
    score = calibrated(left.heard, right.heard, alike)
    return _OTHERS * score if score >= HIT and differ_in_a_syllable(left, right) else score


def _pinyin(name: str) -> tuple[str, ...]:
    return name_forms(name, "")[0].words


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
