"""Sums that a text tells twice: in one currency and, in brackets behind it, in another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from landbridge.language.mention import Mention, Sort

_OPENS = re.compile(r"\s?[(（][^()（）\d\n]{0,24}")
_CLOSES = re.compile(r"[^()（）\d\n]{0,24}[)）]")


def told_once(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """Mentions in text order, a sum grown over the one in brackets that repeats it."""
    told: list[Mention] = []
    for mention in mentions:
        end = _end_of_repeated(told[-1], mention, text) if told else 0
        if end:
            told[-1] = replace(told[-1], end=end)
        else:
            told.append(mention)
    return told


def _end_of_repeated(first: Mention, second: Mention, text: str) -> int:
    """Where the brackets end in which the second sum repeats the first; 0 where it does not."""
    if first.sort is not Sort.MONEY or second.sort is not Sort.MONEY:
        return 0
    if not _OPENS.fullmatch(text, first.end, second.start):
        return 0
    closed = _CLOSES.match(text, second.end)
    return closed.end() if closed else 0
