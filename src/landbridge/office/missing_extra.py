"""What is told where a package of an extra is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from landbridge.claims.model import Reason

_OF_WAYS = "route"
"""The extra whose absence is told with what it is for: the demo does without it."""


class MissingExtra(Exception):  # noqa: N818 - named by what it reports
    """An extra of the distribution that is needed and not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        package = f"landbridge[{extra}]"
        if extra == _OF_WAYS:
            self.reason = Reason.of("ways_need_extra", package=package)
        else:
            self.reason = Reason.of("extra_missing", package=package)


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Work that needs the packages of an extra; raises MissingExtra where one is missing."""
    try:
        yield
    except ModuleNotFoundError:
        raise MissingExtra(extra) from None
