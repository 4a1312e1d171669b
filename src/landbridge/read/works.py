"""What a passage tells to be built, set up or opened, and which of these works is meant where.

A work is named (a project of the line), described (a tyre plant, a branch office) or bare (the
plant, this project) or plain (завод). The described count where something is said of them only.
A description that says no more than one before it, and a bare word, mean what was told before: of
several, the last that is called by the same word; a plain word means no other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from landbridge.language.line import Line, Match, symbols_of
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, BARE, Name, name_of
from landbridge.language.names import FIRST_UNSPACED
from landbridge.language.pack import WORK, FrameRule
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.passage import Passage
from landbridge.read.surroundings import sentence

STEM = 5
"""So many letters of a word tell it in each of its cases."""

STATED = ("capacity", "amount")
"""What the words for a work may state of it: a 60-MW plant."""

AHEAD = 60
"""So far behind what builds it a work stands at most."""

NEAR = 50
"""So far before what is said of it a work stands at most, unless that reaches back."""

FAR = 200
"""So far before it where what is said reaches back."""

HEADING = 12
"""What stands so near to the head of its paragraph may be said of a work of the one before."""

OBLIQUE = 30
"""So far before a work what makes it oblique (traffic on the bridge) may begin."""

SENTENCES_BACK = 3
"""So many sentences before may have named what one without a work speaks of."""

_BETWEEN = re.compile(f"[{''.join(symbols_of('place') | symbols_of('zone') | symbols_of('when'))}]")


@dataclass(frozen=True, slots=True)
class Work:
    """A work where the line tells of it, and the first mention of what it means."""

    first: int
    last: int
    head: str
    mention: Mention
    meant: Mention
    is_new: bool = False
    is_office: bool = False
    is_plain: bool = False
    alias: str = ""


class Works:
    """The works of a passage, in the order of its text."""

    def __init__(self, passage: Passage) -> None:
        self._text = passage.line.text
        self._oblique = passage.pack.oblique
        self._works: list[Work] = []
        found = sorted((*_named(passage.line), *_described(passage)), key=lambda work: work.first)
        for work in found:
            if _is_named(work) or not self._works or work.first >= self._works[-1].last:
                self._works.append(replace(work, meant=self._meant(work)))
        self._firsts = [work.first for work in self._works]

    def meant(self, match: Match, rule: FrameRule) -> Work | None:
        """The work that a rule says something of at a match."""
        start, end = sentence(match, self._text)
        if rule.side:
            after = self._between(match.first, min(end, match.last + AHEAD))
            if after and self._is_right_behind(match, after[0]):
                return after[0]
        return self._before(match, start, rule) if rule.side != "ahead" else None

    def _before(self, match: Match, start: int, rule: FrameRule) -> Work | None:
        """The work that a sentence names before a match, or that one before it has named."""
        own = self._between(start, match.last)
        if own and match.first - own[-1].last <= (FAR if rule.reaches_back else NEAR):
            return own[-1] if self._may_be_of(own[-1], match, rule) else None
        if own or not rule.reaches_back:
            return None
        told = self._between(self._back(start, match.first - start <= HEADING), start)
        return told[-1] if told else None

    def _may_be_of(self, work: Work, match: Match, rule: FrameRule) -> bool:
        """Whether a work may have a status: it is no place where something else is suspended."""
        is_free = "status" not in rule.says or work.last > match.first or self._oblique is None
        before = self._text[max(work.first - OBLIQUE, 0) : work.first]
        return is_free or not (self._oblique and self._oblique.search(before))

    def _is_right_behind(self, match: Match, work: Work) -> bool:
        """Whether nothing but a place or a date parts what is built from what builds it."""
        between = self._text[match.last : work.first]
        return not between.strip() or ("," not in between and bool(_BETWEEN.search(between)))

    def full(self, mention: Mention) -> Mention:
        """The work that a mention of the line means."""
        same = (work.meant for work in self._works if work.mention is mention)
        return next(same, mention)

    def at(self, start: int) -> Work:
        """The work that the text tells of at a place."""
        return next(work for work in self._works if work.mention.start == start)

    def _between(self, first: int, last: int) -> Sequence[Work]:
        return self._works[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def _back(self, start: int, is_heading: bool) -> int:
        """Where the sentences begin that a sentence may go on from, of its own paragraph first."""
        for _ in range(SENTENCES_BACK):
            before = self._text[:start].rstrip(f"{SENTENCE_END} ")
            if before.endswith("\n") and not is_heading:
                break
            before = before.rstrip("\n ")
            start = max(before.rfind(SENTENCE_END, 0, -1), before.rfind("\n")) + 1
        return start

    def _meant(self, work: Work) -> Mention:
        """What a work means: of one told before, within words for a part of it, that part."""
        told = self._told_before(work)
        last = self._works[-1] if self._works else None
        return last.meant if told and last and work.first < last.last else told or work.mention

    def _told_before(self, work: Work) -> Mention | None:
        """The work of before that a bare word or a description that adds nothing means."""
        name = name_of(work.mention)
        if work.is_new or "same" in name.parts:
            return None
        before = [one for one in reversed(self._works) if one.meant is one.mention]
        called = [one for one in before if one.alias and one.alias == _text(work)]
        if name.level in (ANAPHOR, BARE):
            alike = [one for one in before if one.head == work.head]
            told = [*alike, *(() if work.is_plain else before)]
        else:
            told = [*called, *(one for one in before if _says_no_more(work, one))]
        return told[0].meant if told else None


def _named(line: Line) -> Iterator[Work]:
    """The projects that the line has mentions for."""
    for first, mention in line.mentions.items():
        if mention.sort is Sort.PROJECT:
            yield Work(first, first + 1, "", mention, mention)


def _is_named(work: Work) -> bool:
    return name_of(work.mention).code != WORK


def _described(passage: Passage) -> Iterator[Work]:
    """The works that the patterns of the pack describe; what something becomes is none."""
    becomes, text = passage.pack.becomes, passage.line.text
    for pattern in passage.pack.works:
        for match in pattern.matches(passage.line):
            if not (becomes and becomes.search(text, max(match.first - OBLIQUE, 0), match.first)):
                yield _work(match, passage)


def _work(match: Match, passage: Passage) -> Work:
    groups, text = match.groups, passage.folded.text
    span = next(groups[kind] for kind in ("name", "bare", "plain") if kind in groups)
    word = groups.get("head") or groups.get("office") or span
    parts = {slot: held[0] for slot, held in match.slots.items() if slot in STATED}
    level = "" if "name" in groups else BARE
    name = Name(WORK, text[slice(*span)], span, parts, level)
    mention = Mention(*span, Sort.PROJECT, name)
    head = text[slice(*word)].casefold()[:STEM]
    alias = text[slice(*groups["alias"])].casefold() if "alias" in groups else ""
    marks = ("new" in groups, "office" in groups, "plain" in groups, alias)
    return Work(match.first, match.last, head, mention, mention, *marks)


def _says_no_more(work: Work, earlier: Work) -> bool:
    """Whether all words of a description are those of an earlier one."""
    one, other = _text(work), _text(earlier)
    if max(one, default="") >= FIRST_UNSPACED:
        return one in other
    return work.head == earlier.head and _stems(one) <= _stems(other)


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in text.split()}


def _text(work: Work) -> str:
    return name_of(work.mention).text.casefold()
