"""How surely two people's names are one, many pairs at a time, in whatever scripts they are.

Scripts lose more or less of a name, so each pair of scripts has a likeness of its own from which
on two names count as one (`_SURE`). Where both are written in the same letters, or both read as
Chinese names, the letters and syllables decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz.distance import Indel

from landbridge.language.hearing import Heard, Hearing, hearings
from landbridge.language.name_abroad import likeness_abroad
from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.language.romanised import unified
from landbridge.language.sound_distance import likeness, weight

HIT = 0.85
"""From this score on two names count as one, and a person is asked."""
_SURE = {
    frozenset({"latin", "cyrillic"}): 0.873,
    frozenset({"latin", "thai"}): 0.92,
    frozenset({"latin", "han"}): 0.73,
    frozenset({"latin", "arabic"}): 0.905,
    frozenset({"cyrillic", "thai"}): 0.79,
    frozenset({"cyrillic", "han"}): 0.705,
    frozenset({"cyrillic", "arabic"}): 0.81,
    frozenset({"thai", "han"}): 0.74,
    frozenset({"thai", "arabic"}): 0.8,
    frozenset({"han", "arabic"}): 0.76,
}
"""The likeness from which on names in two scripts count as one, so that at most one generated
name in a thousand finds one that is not its own (`benchmarks.screening`)."""
_SURE_OF_TONGUE = {"mandarin": 0.88, "abroad": 0.88}
"""The same for a Chinese name, or one that another tongue reads, in a script of `_TONGUELESS`."""
_TONGUELESS = frozenset({"thai", "arabic"})
"""Scripts that do not tell of which tongue a name is."""
_SPELLED_ALIKE = 0.92
"""Names in the same letters: what each word needs to count as the same word."""
_WORST_WORD = 0.7
"""How much of the likeness the least alike words make up, beside the whole."""
_SHORT = 0.3
"""What is taken off a likeness for a name that weighs 1: short names are alike by chance."""
_OTHER_WORD = 0.95
"""What names are worth that share a word letter for letter and differ in another one."""
_MIDDLE_LEFT_OUT = 0.95
_READ_ABROAD = 0.65
"""What a reading in another tongue is worth where the name in letters reads as Chinese."""
_HOPELESS = 0.55
"""Names less alike than this as a whole are not compared word by word."""


@dataclass(frozen=True, slots=True)
class HeardName:
    """A name and one way to hear it."""

    name: str
    heard: Hearing


def heard_names(name: str) -> tuple[HeardName, ...]:
    """A name with each way to hear it."""
    return tuple(HeardName(name, heard) for heard in hearings(name))


Pair = tuple[HeardName, HeardName]


def name_scores(pairs: Sequence[Pair]) -> list[float]:
    """How surely the names of each pair are one, from 0 to 1; from `HIT` on they count as one."""
    scores = [_by_letters(left, right) for left, right in pairs]
    heard = [
        number for number, (left, right) in enumerate(pairs) if _compares_by_sound(left, right)
    ]
    for number, alike in zip(heard, _sounds_alike([pairs[n] for n in heard]), strict=True):
        scores[number] = max(scores[number], _calibrated(*pairs[number], alike))
    return scores


def _by_letters(left: HeardName, right: HeardName) -> float:
    """1 for the same words in the same letters or syllables, less for slips, 0 where unknown."""
    a, b = left.heard, right.heard
    if a.mandarin and b.mandarin:
        return 1.0 if _pinyin(left.name) == _pinyin(right.name) else 0.0
    if Heard.ABROAD in (a.tongue, b.tongue):
        return _by_reading(left, right)
    if a.mandarin or b.mandarin or not ({a.script, b.script} <= _ALPHABETS or a.script == b.script):
        return 0.0
    worst = _worst_word(_spelled(left.name), _spelled(right.name))
    return worst if worst >= _SPELLED_ALIKE else 0.0


def _by_reading(left: HeardName, right: HeardName) -> float:
    """A name in Han as another tongue reads it, beside one in letters."""
    han, other = (left, right) if left.heard.script == "han" else (right, left)
    if other.heard.script not in _ALPHABETS or other.heard.mandarin:
        return 0.0
    worth = _READ_ABROAD if name_forms(other.name, "")[0].mandarin else 1.0
    return worth * likeness_abroad(han.name, other.name)


def _pinyin(name: str) -> tuple[str, ...]:
    return name_forms(name, "")[0].words


_ALPHABETS = {"latin", "cyrillic"}
"""Scripts whose letters have counterparts in one another."""


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


def _compares_by_sound(left: HeardName, right: HeardName) -> bool:
    a, b = left.heard, right.heard
    if a.script == b.script:
        return False
    if a.tongue is b.tongue is Heard.ANY:
        return True
    return not {a.script, b.script}.isdisjoint(_TONGUELESS)


def _sounds_alike(pairs: Sequence[Pair]) -> Iterator[float]:
    """The likeness of the sounds of each pair: of the best order of the words of the second."""
    orders = [list(_orders(right.heard.words, len(left.heard.words))) for left, right in pairs]
    table = _Likenesses()
    wholes = [
        [table.ask("".join(left.heard.words), "".join(words)) for words, _ in ways]
        for (left, _), ways in zip(pairs, orders, strict=True)
    ]
    table.answer()
    words = [
        [
            [table.ask(a, b) for a, b in zip(left.heard.words, way, strict=False)]
            if table[whole] > _HOPELESS
            else []
            for whole, (way, _) in zip(asked, ways, strict=True)
        ]
        for (left, _), ways, asked in zip(pairs, orders, wholes, strict=True)
    ]
    table.answer()
    for (left, _), ways, asked, each in zip(pairs, orders, wholes, words, strict=True):
        yield max(
            _joined(left, way, worth, table[whole], [table[number] for number in numbers])
            for (way, worth), whole, numbers in zip(ways, asked, each, strict=True)
        )


def _joined(
    left: HeardName, way: tuple[str, ...], worth: float, whole: float, words: list[float]
) -> float:
    if not words:
        return 0.0
    worst = min(words) if len(way) == len(left.heard.words) else whole - 0.05
    weighs = weight("".join(left.heard.words)) + weight("".join(way))
    return worth * ((1 - _WORST_WORD) * whole + _WORST_WORD * worst - _SHORT / weighs)


def _orders(words: tuple[str, ...], wanted: int) -> Iterator[tuple[tuple[str, ...], float]]:
    """The words as they stand, the last first, the first last; without the middle ones."""
    yield words, 1.0
    if len(words) > 1:
        yield (words[-1], *words[:-1]), 1.0
    if len(words) > 2:
        yield (*words[1:], words[0]), 1.0
        if wanted == 2:
            yield (words[0], words[-1]), _MIDDLE_LEFT_OUT


def _calibrated(left: HeardName, right: HeardName, alike: float) -> float:
    """A likeness of two scripts on the scale on which `HIT` says that names are one."""
    sure = _sure(left.heard, right.heard)
    if {left.heard.script, right.heard.script} == _ALPHABETS and _shares_a_word(left, right):
        alike *= _OTHER_WORD
    if alike < sure:
        return HIT * alike / sure
    return HIT + (1 - HIT) * (alike - sure) / (1 - sure)


def _sure(a: Hearing, b: Hearing) -> float:
    for tongue in (a.tongue, b.tongue):
        if tongue is not Heard.ANY:
            return _SURE_OF_TONGUE[tongue.value]
    return _SURE[frozenset({a.script, b.script})]


def _shares_a_word(left: HeardName, right: HeardName) -> bool:
    here, there = _spelled(left.name), _spelled(right.name)
    return here != there and not set(here).isdisjoint(there)


class _Likenesses:
    """Likenesses of strings of sounds, asked for one by one and worked out together."""

    def __init__(self) -> None:
        self._asked: dict[tuple[str, str], int] = {}
        self._answers = np.empty(0, dtype=np.float32)

    def ask(self, left: str, right: str) -> int:
        """The number under which the likeness of two strings will be found."""
        return self._asked.setdefault((left, right), len(self._asked))

    def answer(self) -> None:
        """Work out what was asked since the last answer."""
        new = list(self._asked)[len(self._answers) :]
        if new:
            left, right = zip(*new, strict=True)
            self._answers = np.concatenate([self._answers, likeness(left, right)])

    def __getitem__(self, number: int) -> float:
        return float(self._answers[number])
