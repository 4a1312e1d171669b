"""When a search ends although it is not done."""

from __future__ import annotations

from collections.abc import Callable

Stop = Callable[[], bool]


def never() -> bool:
    """A search that is not stopped from outside."""
    return False
