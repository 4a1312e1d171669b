"""Names of weekdays in a text; Monday is 1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from landbridge.language.pack_tables import PackTables

Weekday = tuple[int, int, int]
"""Where a weekday stands, and which it is."""


def find_weekdays(text: str, language: str) -> Iterator[Weekday]:
    """The weekdays that a text in small letters names.

    Most texts hold no word for any: one search for all words tells so.
    """
    if not _any_weekday(language).search(text):
        return
    for pattern, day in _weekdays(language):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), day


def unlike_weekdays(left: list[Weekday], right: list[Weekday]) -> list[tuple[Weekday, Weekday]]:
    """Weekdays of two sentences that stand against each other: both name one, not the same."""
    here, there = {day for _, _, day in left}, {day for _, _, day in right}
    alone = [one for one in left if one[2] not in there]
    others = [one for one in right if one[2] not in here]
    return list(zip(alone, others, strict=False))


@cache
def _any_weekday(language: str) -> re.Pattern[str]:
    """Finds what some word for a weekday begins with."""
    begins = {word.split("*")[0] for words in _names(language).values() for word in words}
    return re.compile("|".join(map(re.escape, sorted(begins))))


@cache
def _weekdays(language: str) -> list[tuple[re.Pattern[str], int]]:
    return [(_expression(words), day) for day, words in _names(language).items()]


def _names(language: str) -> dict[int, set[str]]:
    """The words for each day; in one, * stands for any ending."""
    pack = PackTables.of(language, "comparison")
    names: dict[int, set[str]] = {}
    for name, day in pack.weekdays():
        names.setdefault(day, set()).add(name.lower())
    for word, number in pack.by_meaning("weekdays"):
        names.setdefault(int(number), set()).add(word)
    return names


def _expression(words: set[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    spaced = "|".join(re.escape(word).replace(r"\*", "[а-яё]*") for word in longest_first)
    edge = r"(?<![a-zа-яё])", r"(?![a-zа-яё])"
    return re.compile(f"{edge[0]}(?:{spaced}){edge[1]}")
