"""Names by their keys: which of the names that are held share enough keys with another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

import numpy as np
from numpy.typing import NDArray

_SHARED = 0.4
"""So many of the keys of the name with fewer keys have to be shared."""

Numbers = NDArray[np.int32]


class NameIndex:
    """The numbers of names by key; memory grows with the names that are held alone."""

    def __init__(self, keyed: Iterable[Collection[str]]) -> None:
        numbers: dict[str, list[int]] = defaultdict(list)
        counts = []
        for number, keys in enumerate(keyed):
            counts.append(len(keys))
            for key in keys:
                numbers[key].append(number)
        self._numbers = {key: np.array(held, dtype=np.int32) for key, held in numbers.items()}
        self._counts = np.array(counts, dtype=np.int32)

    def candidates(self, keys: Collection[str]) -> Numbers:
        """The numbers of the names that share enough with a name of these keys."""
        held = [self._numbers[key] for key in keys if key in self._numbers]
        if not held:
            return np.empty(0, dtype=np.int32)
        shared = np.bincount(np.concatenate(held))
        numbers = np.flatnonzero(shared).astype(np.int32)
        fewer = np.minimum(self._counts[numbers], len(keys))
        return numbers[shared[numbers] >= _SHARED * fewer]
