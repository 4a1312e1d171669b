"""Pairing with augmenting paths (Kuhn 1955)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

One = TypeVar("One", bound=Hashable)
Other = TypeVar("Other", bound=Hashable)


def matched(choices: Mapping[One, Sequence[Other]], begun: Mapping[One, Other]) -> dict[One, Other]:
    """As many as possible with one of their choices each, and no choice twice.

    Who is paired in `begun` stays paired, though perhaps otherwise where others would have
    none. Earlier ones and earlier free choices come first.
    """
    taken = {other: one for one, other in begun.items()}
    for one in choices:
        if one not in begun:
            _augment(one, choices, taken, set())
    return {one: other for other, one in taken.items()}


def _augment(
    one: One,
    choices: Mapping[One, Sequence[Other]],
    taken: dict[Other, One],
    tried: set[Other],
) -> bool:
    for other in choices[one]:
        if other not in taken:
            taken[other] = one
            return True
    for other in choices[one]:
        if other in tried:
            continue
        tried.add(other)
        if _augment(taken[other], choices, taken, tried):
            taken[other] = one
            return True
    return False
