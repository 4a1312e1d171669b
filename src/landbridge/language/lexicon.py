"""A list of words as one regular expression that finds the longest of them.

The words share their beginnings in the expression (a trie), so that a list of a
thousand costs little more at a place than a list of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value", covariant=True)

NEVER = "(?!)"
"""An expression that finds nothing."""
LETTER = "[a-z\u00c0-\u0dff\u1e00-\u1eff]"
"""A small letter of a script that writes blanks between words, from Latin to Sinhala, and of
Vietnamese. Few ranges, for `re` compiles long classes slowly.
"""
EDGE = f"(?:(?<!{LETTER})|(?!{LETTER}))"
"""A place that is not in the middle of a word of such a script."""


def any_of(words: Iterable[str], proclitics: str = "") -> str:
    """An expression for the longest of the words that stands at a place as a whole word.

    `proclitics` are letters that may be written to the front of one: Arabic wa, bi, li.
    """
    root = _trie(words)
    edge = f"(?:{EDGE}|{after_proclitic(proclitics)})" if proclitics else EDGE
    return f"(?:{edge}{_expression(root)}{EDGE})" if root else NEVER


def after_proclitic(proclitics: str) -> str:
    """An expression for a place right behind one of the letters."""
    return f"(?<=(?<!{LETTER})[{proclitics}])"


def one_of(words: Iterable[str]) -> str:
    """An expression for the longest of the words that stands at a place."""
    return f"(?:{_expression(_trie(words))})"


def after_any(words: Iterable[str]) -> str:
    """An expression for a place right behind one of the words and the blank or sign after it."""
    return "(?:" + "|".join(f"(?<={re.escape(word)})" for word in words) + ")"


class _Node(dict[str, "_Node"]):
    """The characters that may come next; the empty one says that a word ends here."""


def _trie(words: Iterable[str]) -> _Node:
    root = _Node()
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, _Node())
        node[""] = _Node()
    return root


def _expression(node: Mapping[str, _Node]) -> str:
    longer = [key for key in sorted(node) if key and node[key].keys() != {""}]
    branches = [re.escape(key) + _expression(node[key]) for key in longer]
    ends = "".join(re.escape(key) for key in sorted(node) if key and node[key].keys() == {""})
    if ends:
        branches.append(f"[{ends}]" if len(ends) > 1 else ends)
    may_end = "" in node
    if len(branches) > 1 or (branches and may_end):
        return f"(?:{'|'.join(branches)})" + ("?" if may_end else "")
    return "".join(branches)


@dataclass(frozen=True, slots=True)
class Lexicon(Generic[Value]):
    """What each word of a list means."""

    meanings: Mapping[str, Value]
    expression: re.Pattern[str]
    heads: frozenset[str]

    @classmethod
    def of(cls, meanings: Mapping[str, Value], proclitics: str = "") -> Lexicon[Value]:
        """The lexicon of lower-case words and their meanings."""
        heads = frozenset(word[0] for word in meanings)
        return cls(meanings, re.compile(any_of(meanings, proclitics)), heads)

    def at(self, text: str, place: int, end: int) -> tuple[Value, int] | None:
        """The meaning of the longest word at a place and where it ends, within `end`.

        At most places stands none: the first letter tells so in a third of the time.
        """
        if text[place : place + 1] not in self.heads:
            return None
        found = self.expression.match(text, place, end)
        return (self.meanings[found[0]], found.end()) if found else None
