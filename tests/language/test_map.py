"""The map of the language room at the head of its package."""

from __future__ import annotations

import re
from pathlib import Path

import landbridge.language


def test_each_module_stands_in_the_map_once() -> None:
    written = str(landbridge.language.__doc__)
    rows = re.findall(r"^- [^:]+: ((?:[a-z_]+(?:,\s+)?)+)", written, re.MULTILINE)
    named = [name for row in rows for name in re.split(r",\s+", row.strip())]
    room = Path(str(landbridge.language.__file__)).parent
    assert sorted(named) == sorted(m.stem for m in room.glob("*.py") if m.stem != "__init__")
