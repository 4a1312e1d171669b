"""Which of the people's names that are held are worth comparing with another one.

Names have to share keys (`skeleton`), to be of scripts and tongues that compare, and to have
about as many consonants of each kind: p and b, l and r, s and ch.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from landbridge.language.hearing import Hearing
from landbridge.match.heard_name import HeardName, compares_by_letters, compares_by_sound
from landbridge.match.name_index import NameIndex, Numbers
from landbridge.match.skeleton import keys_of_hearing, kinds_of_hearing

_APART = 0.3
"""So large a share of the consonants of two names may be of kinds that the other has not."""

Counts = NDArray[np.float32]


class PeopleIndex:
    """Names of people, found by others that may be the same."""

    def __init__(self, held: Sequence[HeardName]) -> None:
        hearings = [one.heard for one in held]
        self._index = NameIndex(map(keys_of_hearing, hearings))
        self._counts = np.array([_counts(heard) for heard in hearings], dtype=np.float32)
        sorts = {_sort(heard): heard for heard in hearings}
        self._sorts = list(sorts.values())
        self._comparables: dict[tuple[str, str], NDArray[np.bool_]] = {}
        places = {sort: place for place, sort in enumerate(sorts)}
        self._sort_of = np.array([places[_sort(heard)] for heard in hearings], dtype=np.int32)

    def candidates(self, name: HeardName) -> Numbers:
        """The numbers of the held names that are worth comparing with a name."""
        numbers = self._index.candidates(keys_of_hearing(name.heard))
        if not len(numbers):
            return numbers
        numbers = numbers[self._comparable(name.heard)[self._sort_of[numbers]]]
        here, there = self._counts[numbers], _counts(name.heard)
        apart = np.abs(here - there).sum(axis=1)
        close: Numbers = numbers[apart <= _APART * (here.sum(axis=1) + there.sum())]
        return close

    def _comparable(self, heard: Hearing) -> NDArray[np.bool_]:
        """Which sorts of the held names compare with a hearing."""
        sort = _sort(heard)
        if sort not in self._comparables:
            self._comparables[sort] = np.array([_compare(held, heard) for held in self._sorts])
        return self._comparables[sort]


def _counts(heard: Hearing) -> Counts:
    kinds = kinds_of_hearing(heard)
    return np.array([kinds.count(kind) for kind in "SKTPFLN"], dtype=np.float32)


def _sort(heard: Hearing) -> tuple[str, str]:
    return heard.script, heard.tongue.value


def _compare(a: Hearing, b: Hearing) -> bool:
    return compares_by_letters(a, b) or compares_by_sound(a, b)
