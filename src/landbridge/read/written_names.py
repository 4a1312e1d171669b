"""A person's name in the letters of another rendition, where no rule has read it as a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from landbridge.language.name_comparison import SAME, name_similarity
from landbridge.read.passage import Passage

_CAPITALS = re.compile(r"(?=\b([A-ZА-ЯЁ][\w’'-]+(?: [A-ZА-ЯЁ][\w’'-]+){1,2}))")
_HAN = re.compile(r"(?=([\u4e00-\u9fff]{2,4}))")
MOST_CANDIDATES = 3000
"""So many pieces of a text are held against a name; one takes some 50 µs."""


def stands_in(name: str, language: str, passage: Passage) -> bool:
    """Whether a name of one language stands somewhere in a passage of another."""
    other = passage.pack.language
    return any(name_similarity(name, language, piece, other) >= SAME for piece in _pieces(passage))


def _pieces(passage: Passage) -> Iterator[str]:
    """The pieces of a text that may be a name: words with capitals, or a few characters."""
    found: dict[str, None] = {}
    for match in (_HAN if passage.pack.language == "zh" else _CAPITALS).finditer(
        passage.folded.text
    ):
        words = match[1]
        for length in range(2, len(words) + 1) if passage.pack.language == "zh" else ():
            found[words[:length]] = None
        if passage.pack.language != "zh":
            found[words] = None
            found[" ".join(words.split()[:2])] = None
        if len(found) > MOST_CANDIDATES:
            break
    yield from found
