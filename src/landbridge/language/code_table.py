"""The words of a language pack that stand for the codes of a vocabulary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.language.word_list import ENDING, word_expression


@dataclass(frozen=True, slots=True)
class CodeTable:
    """The words of a pack and the codes that they stand for; `*` in a word is any ending."""

    exact: Mapping[str, str]
    inflected: Sequence[tuple[re.Pattern[str], str]]

    @classmethod
    def of(cls, table: Mapping[str, Sequence[str]]) -> CodeTable:
        """The table of words by code, the longest word first."""
        words = [(word, code) for code, forms in table.items() for word in forms]
        words.sort(key=lambda pair: -len(pair[0]))
        return cls(
            {word.lower(): code for word, code in words if ENDING not in word},
            [
                (re.compile(word_expression(word), re.IGNORECASE), code)
                for word, code in words
                if ENDING in word
            ],
        )

    def code_of(self, word: str) -> str:
        """The code of a word as it stands in a text; empty where there is none."""
        if word.lower() in self.exact:
            return self.exact[word.lower()]
        return next((code for form, code in self.inflected if form.fullmatch(word)), "")
