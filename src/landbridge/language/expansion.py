"""The patterns of a language pack as regular expressions: mentions, words, gaps and bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.language.line import symbols_of
from landbridge.language.wanted import SENTENCE_END
from landbridge.language.word_list import MOST_REPEATS

TOKEN = re.compile(r"\{(?:([a-z]\w*):)?([a-z]\w*)(\+?)\}|(?<!\(\?P)<(\w+)>|…|‥| ")
_SORT = re.compile(r"\{([a-z]\w*)\}")
_WORDS = re.compile(r"(?<!\(\?P)<(\w+)>")
_BARE = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[?}][+])|(\.)|([*+])([+]?)")
"""What stands outside of classes and escapes, behind those."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """Makes expressions of patterns; each word list, by `spell`, and each fragment once."""

    words: Mapping[str, Sequence[str] | str]
    joint: str
    blank: str
    gap: int
    spell: Callable[[Sequence[str]], str]
    _spelt: dict[str, str] = field(default_factory=dict)

    def of(self, source: str) -> str:
        """The regular expression that a pattern is; raises KeyError for an unknown name."""
        bounded = _BARE.sub(_within_bounds, TOKEN.sub(self._expand, source))
        return _WORDS.sub(lambda found: self._of_words(found[1]), bounded)

    def _expand(self, token: re.Match[str]) -> str:
        """What a token stands for; of words, the token."""
        slot, family, many, words = token.groups()
        if words:
            return token[0]
        if family:
            symbol = _symbol(family)
            joint = _SORT.sub(lambda sort: _symbol(sort[1]), self.joint)
            body = f"{symbol}(?:{joint}{symbol})*" if many else symbol
            return f"(?P<{slot}>{body})" if slot else f"(?:{body})"
        if token[0] == "…":
            return f"[^{SENTENCE_END}\n]{{0,{self.gap}}}?"
        if token[0] == "‥":
            return f"[^,{SENTENCE_END}\n]{{0,{self.gap // 2}}}?"
        return self.blank

    def _of_words(self, name: str) -> str:
        if name not in self._spelt:
            words = self.words[name]
            self._spelt[name] = self.of(words) if isinstance(words, str) else self.spell(words)
        return self._spelt[name]


def _symbol(family: str) -> str:
    """The expression for one mention of a sort or family."""
    return f"[{''.join(sorted(symbols_of(family)))}]"


def _within_bounds(found: re.Match[str]) -> str:
    """A repeat with a bound, a dot that ends no sentence; a class or an escape as it is."""
    kept, dot, repeat, greed = found.groups()
    if kept:
        return str(kept)
    if dot:
        return f"[^{SENTENCE_END}\n]"
    return f"{{{1 if repeat == '+' else 0},{MOST_REPEATS}}}{greed}"
