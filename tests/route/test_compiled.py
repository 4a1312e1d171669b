"""Machine code that is kept is used for the sources alone that it was made of."""

from __future__ import annotations

from pathlib import Path

import landbridge.route
from landbridge.route.compiled import stamp_of
from landbridge.route.search import front

CALLED = "from somewhere import compiled\n\n\n@compiled\ndef one() -> int:\n    return 1\n"


def test_a_change_of_what_is_called_gives_all_that_is_compiled_another_name(tmp_path: Path) -> None:
    stamps = []
    for source in (CALLED, CALLED.replace("1", "2")):
        (tmp_path / "called.py").write_text(source)
        stamps.append(stamp_of.__wrapped__(tmp_path))

    assert stamps[0] != stamps[1]
    assert front.__qualname__ == f"front-{stamp_of(Path(landbridge.route.__path__[0]))}"


def test_a_change_of_what_is_not_compiled_asks_for_no_compiling(tmp_path: Path) -> None:
    (tmp_path / "called.py").write_text(CALLED)
    before = stamp_of.__wrapped__(tmp_path)

    (tmp_path / "other.py").write_text("NUMBER = 1\n")

    assert stamp_of.__wrapped__(tmp_path) == before
