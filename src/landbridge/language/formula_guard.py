"""Cells that a spreadsheet would run as a formula, marked as text by an apostrophe before them.

The rule is that of OWASP, CSV Injection: a cell that begins with = + - @, in half or full width,
a tab, a line end or a zero byte. A signed number is no formula and stays. An apostrophe at the
head of a cell gets one more, so that `unguard` gives back what `guard` took.
"""

from __future__ import annotations

import re

_LIVE = frozenset("=+-@＝＋－＠\t\r\n\0'")
_NUMBER = re.compile(r"[+-]\d+(?:[.,]\d+)*%?")


def guard(cell: str) -> str:
    """The cell so that a spreadsheet takes it for text."""
    return f"'{cell}" if cell[:1] in _LIVE and cell and not _NUMBER.fullmatch(cell) else cell


def unguard(cell: str) -> str:
    """The cell as it was before `guard`; an apostrophe that guards nothing stays."""
    return cell[1:] if cell[:1] == "'" and guard(cell[1:]) == cell else cell
