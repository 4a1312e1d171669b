"""What a text must hold for a pattern of a language pack to match anywhere in it.

Most patterns of a pack have nothing to find in most texts, for they lack what the pattern
cannot do without: a mention of a sort, one of a list of words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from landbridge.language.starts import CLASS, REPEAT

Need = frozenset[str]
"""Pieces of text, in small letters, of which a text must hold at least one."""

_GROUP = re.compile(r"\((?:\?(?:P<\w+>|-i:|:|=|(?P<behind><=)|(?P<denied><?!)))?")
_SENTENCE_END = re.compile(r"\ue000|\\ue000|\[\^|\\[WSD]")
"""What may stand for the end of a sentence."""
_TOKEN = re.compile(r"\{(?:[a-z]\w*:)?([a-z]\w*)\+?\}|<(\w+)>")
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_PIECE = re.compile(r"[^\s*]+")
_LITERAL = re.compile(r"[^\W\d_]{2,}(?![?*{])")


class Needs:
    """Reads off a pattern's source what a text must hold."""

    def __init__(self, source: str, pieces: Mapping[str, Sequence[Need]]) -> None:
        self._source = source
        self._pieces = pieces
        self._at = 0

    def read(self) -> tuple[Need, ...]:
        """The needs of the whole pattern."""
        return tuple(dict.fromkeys(self._alternatives()))

    def _alternatives(self) -> list[Need]:
        """The needs up to the end of a group: of several alternatives, one need of each."""
        found: list[list[Need]] = [[]]
        while self._at < len(self._source) and self._source[self._at] != ")":
            if self._source[self._at] == "|":
                found.append([])
                self._at += 1
            else:
                found[-1] += self._atom()
        self._at += 1
        if len(found) == 1:
            return found[0]
        return [frozenset().union(*(each[0] for each in found))] if all(found) else []

    def _atom(self) -> Sequence[Need]:
        needs: Sequence[Need] = ()
        if group := _GROUP.match(self._source, self._at):
            self._at = group.end()
            inside = self._alternatives()
            needs = () if group["denied"] or self._is_of_before(group) else inside
        elif token := _TOKEN.match(self._source, self._at):
            self._at = token.end()
            needs = self._of_token(token)
        elif literal := _LITERAL.match(self._source, self._at):
            self._at = literal.end()
            return (frozenset({literal[0].lower()}),)
        elif skipped := CLASS.match(self._source, self._at) or _ESCAPE.match(
            self._source, self._at
        ):
            self._at = skipped.end()
        else:
            self._at += 1
        return needs if self._stands_for_sure() else ()

    def _is_of_before(self, group: re.Match[str]) -> bool:
        """Whether a group that has been read looks back into the sentence before."""
        looked_at = self._source[group.end() : self._at]
        return bool(group["behind"] and _SENTENCE_END.search(looked_at))

    def _stands_for_sure(self) -> bool:
        """Go past what tells how often an atom stands; whether that is once at least."""
        repeat = REPEAT.match(self._source, self._at)
        if repeat is None:
            return True
        self._at = repeat.end()
        return not repeat["may_lack"]

    def _of_token(self, token: re.Match[str]) -> Sequence[Need]:
        return self._pieces.get(f"{{{token[1]}}}" if token[1] else f"<{token[2]}>", ())


def pieces_of(words: Sequence[str]) -> Need:
    """For each word of a list the longest piece without a blank or an ending left open."""
    return frozenset(max(_PIECE.findall(word.lower()), key=len) for word in words)
