"""The words of a pack's list in an expression."""

from __future__ import annotations

import re
from collections.abc import Sequence

from landbridge.language.lexicon import one_of

MOST_REPEATS = 40
"""So often anything repeats in a pattern: no list, word or name of a release is longer."""
ENDING = "*"
"""What stands for any ending in a word of a list; alone, for one or two words."""
ANY_WORDS = r"\ [\w-]{1,20}(?:\ [\w-]{1,20})?\ "
_BLANKS = rf"\s{{1,{MOST_REPEATS}}}"
_ALONE = "\ue7ff"
"""Stands in a word for an ending alone, where its words share their beginnings."""


def any_of_words(words: Sequence[str]) -> str:
    """An expression for any of the words, the longest first."""
    told = [word.replace(f" {ENDING} ", _ALONE) for word in words]
    if not any(ENDING in word for word in told):
        shared = one_of(told).replace(_ALONE, ANY_WORDS)
        return shared.replace(r"\ ", _BLANKS)
    choices = "|".join(word_expression(word) for word in sorted(words, key=len, reverse=True))
    return f"(?:(?={initials_of(words)})(?:{choices}))"


def initials_of(words: Sequence[str]) -> str:
    """An expression for the first letter of any of the words."""
    return f"[{re.escape(''.join(sorted({word[0] for word in words})))}]"


def word_expression(word: str) -> str:
    """The expression for a word of a list: `*` is any ending or words, a blank any blanks."""
    escaped = re.escape(word).replace(re.escape(f" {ENDING} "), ANY_WORDS)
    escaped = escaped.replace(re.escape(ENDING), r"\w{0,5}").replace(r"\ ", _BLANKS)
    return rf"\b{escaped}\b" if ENDING in word else escaped
