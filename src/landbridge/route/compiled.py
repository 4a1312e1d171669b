"""What is compiled to machine code: one decorator, so that its type is said once.

Compiled code is kept beside the source, or in the user's cache where that cannot be
written; a second process then needs no compiling.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar, cast

import numba

Work = TypeVar("Work", bound=Callable[..., object])


def compiled(work: Work) -> Work:
    """The same function, in machine code after its first call.

    What is kept is known by the name of its function and its own file, though it holds the code of
    all that it calls: a name that tells the sources of all keeps old code from being used.
    """
    work.__qualname__ += f"-{stamp_of(Path(__file__).parent)}"
    return cast(Work, numba.njit(cache=True, nogil=True)(work))


@cache
def stamp_of(folder: Path) -> str:
    """A hash of all files in a folder of which something is compiled."""
    sources = (path.read_bytes() for path in sorted(folder.glob("*.py")))
    return sha256(b"".join(one for one in sources if b"\n@compiled\n" in one)).hexdigest()[:12]
