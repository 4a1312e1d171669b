"""How a line of a page ends: as running text does, or in mid-air as titles and labels do."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?。!?…][\"”»」』')\]]*$")
_ABBREVIATED_END = re.compile(r"(?:\d\s?гг?|\d\sน|\b[ap]\.?m)\.[)\]]?$", re.IGNORECASE)
_LONGEST_END = 8
"""No abbreviated end has more characters."""
_UNPOINTED = 120


def is_paragraph(line: str) -> bool:
    """Whether a line is running text: it ends a sentence or is long (Thai ends none)."""
    return len(line) >= _UNPOINTED or bool(_SENTENCE_END.search(line))


def ends_sentence(line: str) -> bool:
    """Whether the last point of a line ends a sentence, and no abbreviation: 2024 г., 10:30 น."""
    return bool(_SENTENCE_END.search(line)) and not _is_abbreviated(line)


def runs_on(line: str) -> bool:
    """Whether a line is a paragraph, and no signature whose date ends in a point: 2024 г."""
    return is_paragraph(line) and not _is_abbreviated(line)


def _is_abbreviated(line: str) -> bool:
    return bool(_ABBREVIATED_END.search(line, max(len(line) - _LONGEST_END, 0)))
