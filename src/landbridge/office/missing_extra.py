"""What is told where a package of an extra is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from landbridge.claims.model import Reason


class MissingExtra(Exception):  # noqa: N818 - named by what it reports
    """An extra of the distribution that is needed and not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.reason = Reason.of("extra_missing", package=f"landbridge[{extra}]")


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Work that needs the packages of an extra; raises MissingExtra where one is missing."""
    try:
        yield
    except ModuleNotFoundError:
        raise MissingExtra(extra) from None
