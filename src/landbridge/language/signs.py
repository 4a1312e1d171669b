"""Signs: words that a text must show for a rule to be tried on it.

Half of a pack's rules are about things that most texts do not speak of (takeovers, flights);
one search for their sign is cheaper than their patterns.
"""

from __future__ import annotations

import re


class Signs:
    """The signs that a text shows; each is looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._shown: dict[str, bool] = {}

    def show(self, sign: re.Pattern[str] | None) -> bool:
        """Whether the text shows a sign; a rule without one is tried on every text."""
        if sign is None:
            return True
        if sign.pattern not in self._shown:
            self._shown[sign.pattern] = sign.search(self._text) is not None
        return self._shown[sign.pattern]
