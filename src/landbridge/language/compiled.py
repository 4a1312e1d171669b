"""The expression of a pattern as it is looked for in a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from landbridge.language.line import Line
from landbridge.language.reach import stays_in_sentence
from landbridge.language.small_letters import in_small_letters
from landbridge.language.starts import looking_ahead


class Compiled(NamedTuple):
    """A pattern's expression, and whether what it matches stays in one sentence.

    One that is small is looked for among the small letters of a line.
    """

    expression: re.Pattern[str]
    is_small: bool
    stays: bool

    @classmethod
    def of(cls, written: str, outline: str) -> Compiled:
        """Compile an expression in which case counts only where it says so.

        Its outline begins with the same characters, and leads out of a sentence where it does.
        """
        small, stays = in_small_letters(written), stays_in_sentence(outline)
        if small is None:
            return cls(in_any_case(written, outline), is_small=False, stays=stays)
        ahead = looking_ahead(small, in_small_letters(outline) or small)
        return cls(re.compile(ahead), is_small=True, stays=stays)

    def text_of(self, line: Line) -> str:
        """The text of a line in which the expression is looked for."""
        return line.held.lower if self.is_small else line.text


def in_any_case(written: str, outline: str) -> re.Pattern[str]:
    """The expression for a text as it is written, capitals and all."""
    return re.compile(looking_ahead(written, outline), re.IGNORECASE)
