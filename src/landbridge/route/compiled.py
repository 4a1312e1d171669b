"""What is compiled to machine code: one decorator, so that its type is said once.

Compiled code is kept beside the source, or in the user's cache where that cannot be
written; a second process then needs no compiling.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import numba

Work = TypeVar("Work", bound=Callable[..., object])


def compiled(work: Work) -> Work:
    """The same function, in machine code after its first call."""
    return cast(Work, numba.njit(cache=True, nogil=True)(work))
