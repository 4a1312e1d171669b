"""Sums that leave out the currency of the sum before: $2.9 billion, of which 2.1 billion …

A pack's `understood` tells what may follow such a number: the end of the clause, or a word that
compares or parts sums, but nothing that is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from landbridge.language.mention import Mention, Sort
from landbridge.language.pack_tables import PackTables
from landbridge.language.values import Money, Number

LEAST = 1_000_000
"""A smaller number may count anything."""
_MEASURED = frozenset({Sort.MONEY, Sort.QUANTITY})


def with_understood_currency(
    mentions: Sequence[Mention], text: str, language: str
) -> Iterator[Mention]:
    """The mentions, those numbers as sums that follow a sum within a paragraph."""
    follows = _follows(language)
    before: Mention | None = None
    for mention in mentions:
        is_open = before is not None and follows.match(text, mention.end)
        if before and is_open and "\n" not in text[before.end : mention.start]:
            mention = _as_sum(mention, before)
        if mention.sort in _MEASURED:
            before = mention
        yield mention


def _as_sum(mention: Mention, before: Mention) -> Mention:
    """A large number in the currency of the sum before it; as it is where that is no sum."""
    number, money = mention.value, before.value
    if not isinstance(money, Money) or not isinstance(number, Number) or number.amount < LEAST:
        return mention
    value = Money(number.amount, money.currency, number.high, number.approximation)
    return replace(mention, sort=Sort.MONEY, value=value)


@cache
def _follows(language: str) -> re.Pattern[str]:
    return PackTables.of(language, "quantities").pattern("understood")
