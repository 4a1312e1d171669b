"""How alike the sounds of two people's names are, in the best order of their words.

What counts is the whole name and the word that is least alike; a short name counts less, as it
is alike by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from landbridge.language.hearing import Hearing
from landbridge.language.sound_distance import likeness, weight

_WORST_WORD = 0.6
"""How much of the likeness the least alike words make up, beside the whole."""
_SHORT = 0.3
"""What is taken off a likeness for a name that weighs 1: short names are alike by chance."""
_TURNED, _MIDDLE_LEFT_OUT = 0.97, 0.95
"""What names are worth where the family name stands elsewhere, or a middle one is left out."""
_HOPELESS = 0.55
"""Names less alike than this as a whole are not compared word by word."""

Pair = tuple[Hearing, Hearing]


def sounds_alike(pairs: Sequence[Pair]) -> Iterator[float]:
    """The likeness of the sounds of each pair: of the best order of the words of the second."""
    orders = [list(orders_of(right.words, len(left.words))) for left, right in pairs]
    table = _Likenesses()
    wholes = [
        [table.ask("".join(left.words), "".join(words)) for words, _ in ways]
        for (left, _), ways in zip(pairs, orders, strict=True)
    ]
    table.answer()
    words = [
        [
            [table.ask(a, b) for a, b in zip(left.words, way, strict=False)]
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
    left: Hearing, way: tuple[str, ...], worth: float, whole: float, words: list[float]
) -> float:
    if not words:
        return 0.0
    worst = min(words) if len(way) == len(left.words) else whole - 0.05
    weighs = weight("".join(left.words)) + weight("".join(way))
    return worth * ((1 - _WORST_WORD) * whole + _WORST_WORD * worst - _SHORT / weighs)


def orders_of(words: tuple[str, ...], wanted: int) -> Iterator[tuple[tuple[str, ...], float]]:
    """The words as they stand, the last first, the first last; without the middle ones."""
    yield words, 1.0
    if len(words) > 1:
        yield (words[-1], *words[:-1]), _TURNED
    if len(words) > 2:
        yield (*words[1:], words[0]), _TURNED
        if wanted == 2:
            yield (words[0], words[-1]), _MIDDLE_LEFT_OUT


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
