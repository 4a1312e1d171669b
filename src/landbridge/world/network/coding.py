"""How a graph is kept in few bytes: whole numbers, each as the step from the one before.

An edge is kept once, at the end with the lower number. Nodes near to each other have near
numbers, so steps are small, and LZMA makes little of them.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Arrays = dict[str, NDArray[np.integer]]

_PER_DEGREE = 1000
# What a member of an archive was changed last is part of its bytes: the earliest there is.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def steps(numbers: NDArray[np.integer]) -> NDArray[np.integer]:
    """The first number and the step to each that follows, in the smallest type that holds them."""
    found = numbers.astype(np.int64)
    found[1:] -= found[:-1].copy()
    for kind in (np.int8, np.int16, np.int32):
        room = np.iinfo(kind)
        if len(found) == 0 or (found.min() >= room.min and found.max() <= room.max):
            return found.astype(kind)
    return found


def numbers_of(found: NDArray[np.integer]) -> Whole:
    """The numbers that `steps` were taken of."""
    return np.cumsum(found, dtype=np.int64)


def thousandths(degrees: NDArray[np.float64]) -> Whole:
    """Degrees as whole thousandths, as which the pack keeps them (some 100 metres)."""
    return np.rint(degrees * _PER_DEGREE).astype(np.int64)


def degrees_of(found: NDArray[np.integer]) -> NDArray[np.float64]:
    """The degrees whose thousandths are kept as steps."""
    return numbers_of(found) / _PER_DEGREE


def write_arrays(path: Path, arrays: Mapping[str, NDArray[np.integer]]) -> None:
    """Write an .npz whose members are packed by LZMA; the same arrays give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        for name, array in arrays.items():
            member = zipfile.ZipInfo(f"{name}.npy", _LONG_AGO)
            member.compress_type = zipfile.ZIP_LZMA
            held = BytesIO()
            np.lib.format.write_array(held, array, allow_pickle=False)
            archive.writestr(member, held.getvalue())


def read_arrays(path: Path) -> Arrays:
    """The arrays of an .npz; none of them may hold objects."""
    with np.load(path, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}
