"""When a search ends although it is not done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

Stop = Callable[[], bool]

WATCH = 0.1
"""After so many seconds it is asked again whether to stop."""


def never() -> bool:
    """A search that is not stopped from outside."""
    return False


@contextmanager
def watched(stop: Stop, end_search: Callable[[], None]) -> Iterator[None]:
    """Meanwhile a search that asks nobody is ended as soon as it is to stop."""
    done = Event()
    watch = Thread(target=_watch, args=(stop, end_search, done))
    watch.start()
    try:
        yield
    finally:
        done.set()
        watch.join()


def _watch(stop: Stop, end_search: Callable[[], None], done: Event) -> None:
    while not done.wait(WATCH):
        if stop():
            end_search()
