"""Finding names in scripts that part words: Latin and Cyrillic, Korean and Arabic.

A name begins with a capital letter, where a script has such, and consists of whole words. Russian
names are looked up by each nominative that a declined word may come from, Korean and Arabic ones
without their particles. A name that
only GeoNames knows counts after a preposition, in a list of places or before
its country, for most such names are also names of people or ordinary words. What
has counted once in a text counts there again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from operator import attrgetter

from landbridge.world.clitics import has_clitics, without_clitics
from landbridge.world.declension import dictionary_forms
from landbridge.world.fold import folded_word
from landbridge.world.generics import generics_of, locatives_of, seats_of
from landbridge.world.hit import Hit, without_overlaps
from landbridge.world.names_index import Entry, NamesIndex, Trust, full_index, own_index
from landbridge.world.places import may_be_called, sort_of
from landbridge.world.words import Word, gap_after, split_words

_STEM = 3
_ABBREVIATES = re.compile(r"(?:\d\s?|\.)$")
"""What stands before г. where it is no city but a year: 2023 г., с.г."""
_ARTICLES = frozenset(("a", "an", "the"))
_WITHIN_NAME = frozenset((" ", "-", "‑", "'", "’", "ʼ", ".", ". ", " ("))
_LIST_JOINTS = frozenset((", ", " and ", " or ", " и ", " или ", " und ", "-", " – ", " — "))


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text before what stands beside it is weighed."""

    first: int
    last: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class SpacedFinder:
    """The names of one language as an index over words."""

    language: str
    index: NamesIndex
    longest: dict[str, int]
    small_stems: frozenset[str]

    def find(self, text: str) -> list[Hit]:
        """The names in a text, the longest first come, in text order."""
        words = self._words(text)
        hits: list[Hit] = []
        proved: dict[tuple[str, ...], Hit] = {}
        doubtful: list[Found] = []
        for found in self._names(text, words):
            previous = hits[-1] if hits else None
            hit = self._read(text, words, found, previous)
            if hit is not None:
                hits.append(hit)
                proved.setdefault(found.entry.ids, hit)
            elif found.entry.trust is Trust.LONE:
                doubtful.append(found)
        again = [_again(words, one, proved) for one in doubtful if _stands_alone(text, words, one)]
        return without_overlaps([*hits, *filter(None, again)])

    def _words(self, text: str) -> Sequence[Word]:
        """The words of a text; where a script has no capitals, each may begin a name."""
        words = split_words(text)
        if not has_clitics(self.language):
            return words
        return [word._replace(capital=True) for word in words]

    def _names(self, text: str, words: Sequence[Word]) -> Iterator[Found]:
        done = 0
        for first, word in enumerate(words):
            if first < done or not (word.capital or self._may_begin_small(word.folded)):
                continue
            found = self._name_at(text, words, first)
            if found is not None:
                done = found.last + 1
                yield found

    def _name_at(self, text: str, words: Sequence[Word], first: int) -> Found | None:
        forms = self._forms(words[first].folded)
        most = max((self.longest.get(form, 1) for form in forms), default=1)
        for last in range(_reach(text, words, first, most), first - 1, -1):
            rest = [self._forms(word.folded) for word in words[first + 1 : last + 1]]
            keys = (" ".join(key) for key in product(forms, *rest))
            entries = [entry for key in keys if (entry := self.index.get(key))]
            entries = [e for e in entries if _has_capitals(words[first : last + 1], e)]
            if entries:
                return Found(first, last, _likeliest(entries))
        return None

    def _leads_to_place(self, text: str, words: Sequence[Word], last: int) -> bool:
        """Whether a list of places goes on after a name: Находка и Уссурийск."""
        after = last + 1
        while after < len(words) and not words[after].capital and after < last + 3:
            after += 1
        if after >= len(words) or text[words[last].end : words[after].start] not in _LIST_JOINTS:
            return False
        found = self._name_at(text, words, after)
        return found is not None and found.entry.trust is Trust.FULL

    def _may_begin_small(self, folded: str) -> bool:
        if folded[:_STEM] not in self.small_stems:
            return False
        return not self.index.small_heads.isdisjoint(self._forms(folded))

    def _forms(self, folded: str) -> tuple[str, ...]:
        if self.language == "ru":
            return dictionary_forms(folded)
        return without_clitics(folded, self.language) if has_clitics(self.language) else (folded,)

    def _read(
        self, text: str, words: Sequence[Word], found: Found, previous: Hit | None
    ) -> Hit | None:
        ids = found.entry.ids
        first, last, sorts = self._with_generic(text, words, found)
        fitting = [code for code in ids if may_be_called(code, sorts)]
        if fitting:
            others = tuple(code for code in ids if code != fitting[0])
            start, end = words[first].start, _end(text, words[last])
            return Hit(start, end, sort_of(fitting[0]), fitting[0], others)
        if not ids or not self._counts(text, words, found, previous):
            return None
        start, end = words[found.first].start, _end(text, words[found.last])
        return Hit(start, end, sort_of(ids[0]), ids[0], ids[1:])

    def _with_generic(
        self, text: str, words: Sequence[Word], found: Found
    ) -> tuple[int, int, frozenset[str]]:
        for generic in generics_of(self.language, "after"):
            size = generic.word.count(" ") + 1
            last = found.last + size
            if _phrase(text, words, found.last + 1, last) == generic.word.lower():
                return found.first, last, generic.sorts
        before = found.first - 1
        if before < 0 or _ABBREVIATES.search(text, words[before].start - 2, words[before].start):
            return found.first, found.last, frozenset()
        if text[words[before].end : words[before + 1].start] in (" ", ". ", "."):
            forms = self._forms(words[before].folded)
            for generic in generics_of(self.language, "before"):
                if folded_word(generic.word) in forms:
                    return before, found.last, generic.sorts
        return found.first, found.last, frozenset()

    def _counts(self, text: str, words: Sequence[Word], found: Found, previous: Hit | None) -> bool:
        if found.entry.trust is not Trust.LONE:
            return found.entry.trust is Trust.FULL
        first, last = found.first, found.last
        if self._is_of_a_seat(text, words, found):
            return True
        if _leads_to_capital(text, words, last):
            return False
        if previous and text[previous.end : words[first].start] in _LIST_JOINTS:
            return True
        if self._leads_to_place(text, words, last):
            return True
        return (
            first > 0
            and gap_after(text, words, first - 1) == " "
            and words[first - 1].folded in locatives_of(self.language)
        )

    def _is_of_a_seat(self, text: str, words: Sequence[Word], found: Found) -> bool:
        """Whether a name in another case follows who leads or lives in a place: мэр Твери."""
        first, last = found.first, found.last
        if first == 0 or gap_after(text, words, first - 1) != " ":
            return False
        if seats_of(self.language).isdisjoint(self._forms(words[first - 1].folded)):
            return False
        as_written = self.index.get(" ".join(word.folded for word in words[first : last + 1]))
        return as_written is None or as_written.ids != found.entry.ids


def _end(text: str, last: Word) -> int:
    """Where a name ends; the last dot of letters with dots is part of it (U.S.)."""
    end = last.end
    is_dotted = end - last.start == 1 and text[last.start - 1 : last.start] == "."
    return end + (is_dotted and text.startswith(".", end))


def _stands_alone(text: str, words: Sequence[Word], found: Found) -> bool:
    """Whether no capitalised word stands beside a name, as in a person's or a company's."""
    before = words[found.first - 1] if found.first > 0 else None
    follows = before is not None and before.capital and before.folded not in _ARTICLES
    beside = follows and gap_after(text, words, found.first - 1) == " "
    return not beside and not _leads_to_capital(text, words, found.last)


def _again(
    words: Sequence[Word], found: Found, proved: Mapping[tuple[str, ...], Hit]
) -> Hit | None:
    """The place that a name means which has counted elsewhere in the text."""
    meant = proved.get(found.entry.ids)
    if meant is None:
        return None
    return replace(meant, start=words[found.first].start, end=words[found.last].end)


def _leads_to_capital(text: str, words: Sequence[Word], last: int) -> bool:
    """Whether a capitalised word follows at once, as in a person's or a company's name."""
    if last + 1 == len(words) or not words[last + 1].capital:
        return False
    return gap_after(text, words, last) in (" ", "-")


def _likeliest(entries: Sequence[Entry]) -> Entry:
    """Of the names that a declined word may come from, a known one first: Далянь, Тула."""
    is_doubtful = entries[0].trust in (Trust.WEAK, Trust.LONE)
    return max(entries, key=attrgetter("trust")) if is_doubtful else entries[0]


def _reach(text: str, words: Sequence[Word], first: int, most: int) -> int:
    last = first
    while last + 1 < len(words) and last - first + 1 < most:
        if gap_after(text, words, last) not in _WITHIN_NAME:
            break
        last += 1
    return last


def _has_capitals(words: Sequence[Word], entry: Entry) -> bool:
    """Whether an acronym is in capitals throughout, any other name at one of its ends."""
    if entry.acronym:
        return all(word.upper for word in words)
    return words[0].capital or words[-1].capital


def _phrase(text: str, words: Sequence[Word], first: int, last: int) -> str:
    if last >= len(words) or text[words[first - 1].end] != " ":
        return ""
    return text[words[first].start : words[last].end].lower()


@cache
def spaced_finder(language: str, own_only: bool = False) -> SpacedFinder:
    """The finder for a language, built once a process; `own_only` leaves the pack out."""
    index = own_index(language) if own_only else full_index(language)
    longest: dict[str, int] = {}
    for key in index:
        head, _, rest = key.partition(" ")
        if rest:
            longest[head] = max(longest.get(head, 1), rest.count(" ") + 2)
    small_stems = frozenset(head[:_STEM] for head in index.small_heads)
    return SpacedFinder(language, index, longest, small_stems)
