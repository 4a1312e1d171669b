"""The words of two names laid against each other, each with the one that it is most like.

Two words are one word in two spellings where so few letters differ as a slip of the pen or
another romanisation explains: one in three or four. A name that has a word of its own where the
other has another is another name; so what is left over on either side tells most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

INITIAL = 0.85
"""What an initial is worth for the word that begins with it."""
_SHORTEST_SLIP = 4
"""A word of fewer letters has no room for a slip: Kim is not Kam."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How alike the paired words are, by their letters, how many, and what is left over."""

    likeness: float
    pairs: int
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def has_swap(self) -> bool:
        """Whether each side has a word that the other has not."""
        return bool(self.left and self.right)

    @property
    def left_over(self) -> int:
        """How many words have no counterpart."""
        return len(self.left) + len(self.right)


def align(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """Pair the words of two names, the most alike first; words written apart count joined."""
    scored = [
        (likeness, i, j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (likeness := word_likeness(one, other))
    ]
    here, there = {*range(len(left))}, {*range(len(right))}
    pairs: list[tuple[float, int]] = []
    for likeness, i, j in sorted(scored, key=lambda pair: (-pair[0], pair[1:])):
        if i in here and j in there:
            here.remove(i)
            there.remove(j)
            pairs.append((likeness, max(len(left[i]), len(right[j]))))
    rest, others = [left[i] for i in sorted(here)], [right[j] for j in sorted(there)]
    joined = word_likeness("".join(rest), "".join(others))
    if joined > INITIAL:
        pairs.append((joined, len("".join(rest))))
        rest, others = [], []
    return Alignment(_mean(pairs), len(pairs), tuple(rest), tuple(others))


def word_likeness(one: str, other: str) -> float:
    """How alike two words are, from 0 to 1; 0 where they are two words."""
    if one == other:
        return 1.0 if one else 0.0
    if not one or not other or one.isdigit() or other.isdigit():
        return 0.0
    if 1 in (len(one), len(other)):
        return INITIAL if _initial(one) == _initial(other) else 0.0
    length = max(len(one), len(other))
    slips = max(1, length // 4) if length >= _SHORTEST_SLIP else 0
    distance = DamerauLevenshtein.distance(one, other, score_cutoff=slips)
    return 1 - distance / length if distance <= slips else 0.0


def _initial(word: str) -> str:
    """The letter that a word begins with; romanisations write Y, J, I and E for one another."""
    return "i" if word[0] in "eijy" else word[0]


def _mean(pairs: Sequence[tuple[float, int]]) -> float:
    letters = sum(length for _, length in pairs)
    return sum(likeness * length for likeness, length in pairs) / letters if letters else 0.0
