"""Work that makes many records, and hardly a cycle of them, without the search for cycles.

Python looks through every record again and again, those of the gazetteer too, for cycles that
nobody needs any more: a tenth of the time in which a release is read, a third of that in which
offers are matched.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search_for_cycles() -> Iterator[None]:
    """Lets records pile up unsearched; where nobody searches already, nothing changes."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()
