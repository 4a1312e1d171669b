"""The patterns of a language pack, which run over a line.

A pattern is a regular expression in which

- `{host:party}` is a mention of a sort, or of a family of sorts, as slot `host`;
- `{host:party+}` is one or more of them, joined as the language joins a list;
- `{party}` is one that fills no slot;
- `<visit>` is any word of the pack's word list `visit` (in which `*` is any ending of
  a word that declines), or its fragment of that name;
- `…` is a gap of up to the grammar's length that ends no sentence, as short as can be;
- `‥` is half such a gap, that ends no clause either;
- `.` is any one character that ends no sentence (of English .s the apostrophe, however set);
- a blank is any white space, also none where the language writes without blanks;
- `*` and `+` repeat `MOST_REPEATS` times at most (`word_list`), so that no text, whatever it
  repeats, makes matching at one place endless.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TypeVar

from landbridge.language.compiled import Compiled, in_any_case
from landbridge.language.expansion import TOKEN, Expansion
from landbridge.language.line import FAMILIES, Line, Match, sorts_of, symbols_of
from landbridge.language.mention import Mention, Sort
from landbridge.language.needs import Need, Needs, pieces_of
from landbridge.language.wanted import Want, Wanted
from landbridge.language.word_list import any_of_words, initials_of

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of a language pack, compiled when a text first has what it needs.

    `needs` must all stand in the sentence where one that stays in a sentence matches,
    somewhere in the text for another; `before` must in any case stand somewhere. `lists` tells
    what a slot of several mentions holds: what stands before one of them (Japan's) is left out.
    Compiling all patterns of a language takes seconds; most texts need a part of them.
    """

    source: str
    needs: Sequence[Want]
    compiled: Callable[[], Compiled] = field(compare=False)
    in_any_case: Callable[[], re.Pattern[str]] = field(compare=False)
    before: Sequence[Want] = ()
    lists: Mapping[str, Sequence[Sort]] = field(default_factory=dict)

    @property
    def expression(self) -> re.Pattern[str]:
        """The regular expression that the pattern is, for a text as it is written."""
        return self.in_any_case()

    def matches(self, line: Line) -> Iterator[Match]:
        """Where the pattern matches in a line, from left to right."""
        if stretches := self._stretches(line):
            compiled = self.compiled()
            find, text = compiled.expression.finditer, compiled.text_of(line)
            for start, end in stretches:
                for found in find(text, start, end):
                    if found.start() < found.end():
                        yield self._match(found, line)

    def matches_that(self, holds: Callable[[Match], bool], line: Line) -> Iterator[Match]:
        """Where it matches and something holds; elsewhere the next match may begin inside."""
        for place, end in self._stretches(line):
            compiled = self.compiled()
            while found := compiled.expression.search(compiled.text_of(line), place, end):
                match = self._match(found, line)
                is_held = found.start() < found.end() and holds(match)
                place = found.end() if is_held else found.start() + 1
                if is_held:
                    yield match

    def may_match(self, line: Line) -> bool:
        """Whether all that the pattern needs stands in a line."""
        sentences = line.held.sentences
        return all(map(sentences, self.before)) and all(map(sentences, self.needs))

    def match_within(self, line: Line, first: int, last: int) -> Match | None:
        """The first match between two positions of a line, which it may look past."""
        compiled = self.compiled()
        found = compiled.expression.search(compiled.text_of(line), first, last)
        return self._match(found, line) if found else None

    def within(self, line: Line, first: int, last: int) -> Iterator[Match]:
        """Where the pattern matches in a stretch of a line, from left to right."""
        compiled = self.compiled()
        found = compiled.expression.finditer(compiled.text_of(line), first, last)
        return (self._match(one, line) for one in found)

    def _stretches(self, line: Line) -> Sequence[tuple[int, int]]:
        """The spans of a line in which the pattern may match."""
        if not self.may_match(line):
            return ()
        if self.compiled().stays:
            return line.held.stretches(self.needs)
        return [(0, len(line.text))]

    def _match(self, found: re.Match[str], line: Line) -> Match:
        slots: dict[str, tuple[Mention, ...]] = {}
        groups: dict[str, tuple[int, int]] = {}
        for name, number in found.re.groupindex.items():
            low, high = found.span(number)
            if low < high:
                listed, within = self.lists.get(name), line.within(low, high)
                slots[name] = tuple(within if listed is None else _of_sorts(listed, within))
                groups[name] = line.span(low, high)
        first, last = found.span()
        return Match(*line.span(first, last), slots, first, last, groups)


def _of_sorts(sorts: Sequence[Sort], mentions: Sequence[Mention]) -> list[Mention]:
    return [one for one in mentions if one.sort in sorts]


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language gives its patterns: word lists, how lists are joined, blanks.

    `pieces` tells for each word list, fragment, sort and family what a text must hold for it.
    `outline` has the first letters of each word list alone: what a match may begin with, and
    whether it stays in a sentence, is read off it in a tenth of the time.
    """

    words: Mapping[str, Sequence[str] | str]
    written: Expansion
    outline: Expansion
    pieces: Mapping[str, Sequence[Need]]
    wanted: Wanted = field(default_factory=Wanted)

    @classmethod
    def of(
        cls, words: Mapping[str, Sequence[str] | str], joint: str, blank: str, gap: int
    ) -> Grammar:
        """The grammar of a language's words; word lists are searched by their pieces."""
        pieces: dict[str, Sequence[Need]] = {
            f"{{{name}}}": [symbols_of(name)] for name in (*FAMILIES, *Sort)
        }
        for name, said in words.items():
            if not isinstance(said, str):
                pieces[f"<{name}>"] = [pieces_of(said)]
        for name, said in words.items():
            if isinstance(said, str):
                pieces[f"<{name}>"] = Needs(said, pieces).read()
        written, outline = (
            Expansion(words, joint, blank, gap, spell) for spell in (any_of_words, initials_of)
        )
        return cls(words, written, outline, pieces)

    def compile(self, source: str) -> Pattern:
        """A pattern; raises ValueError for an unknown sort or word list.

        What is wrong with its expression is raised, as ValueError too, when it is compiled.
        """
        try:
            self._check_names(source)
            needs = sorted(Needs(source, self.pieces).read(), key=len)
        except KeyError as error:
            raise ValueError(f"pattern {source!r}: {error}") from error
        wants = [self.wanted.want(need) for need in needs]
        tokens = TOKEN.findall(source)
        lists = {slot: sorts_of(family) for slot, family, many, _ in tokens if slot and many}
        compiled = cache(partial(self._made, Compiled.of, source))
        written = cache(partial(self._made, in_any_case, source))
        return Pattern(source, wants, compiled, written, lists=lists)

    def _check_names(self, source: str) -> None:
        """Raise KeyError for a sort or a word list that nobody has."""
        for _, family, _, words in (token.groups() for token in TOKEN.finditer(source)):
            if words:
                self.words[words]
            elif family:
                symbols_of(family)

    def _made(self, make: Callable[[str, str], Made], source: str) -> Made:
        try:
            return make(self.expand(source), self.outline.of(source))
        except (KeyError, re.error) as error:
            raise ValueError(f"pattern {source!r}: {error}") from error

    def expand(self, source: str) -> str:
        """The regular expression that a pattern is."""
        return self.written.of(source)
