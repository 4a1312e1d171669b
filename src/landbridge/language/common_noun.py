"""Nouns that call a thing what it is (the port, this university), and the names of its kind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from landbridge.language.lexicon import NEVER
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name
from landbridge.language.pattern import Grammar

BODIES = (Sort.ORGANIZATION, Sort.BODY, Sort.COMPANY)
"""What a noun may mean where a pack does not say it."""


@dataclass(frozen=True, slots=True)
class CommonNoun:
    """A noun as the text says it, and the names that it may mean: by sort, code and words.

    Of `calls` it has no patterns of its own: a rule for names finds them (the airline).
    What only looks like a name of the kind (`like`) is one where the noun calls it again. Behind
    what `own` matches the noun is of who puts the text out (我校).
    """

    kind: str
    said: re.Pattern[str]
    sorts: Sequence[Sort]
    codes: frozenset[str]
    named: re.Pattern[str]
    like: re.Pattern[str]
    own: re.Pattern[str]

    @classmethod
    def of(
        cls, kind: str, table: Mapping[str, Any], nouns: Mapping[str, Any], grammar: Grammar
    ) -> CommonNoun:
        """What a pack says of a noun among its nouns; a pointer stands right beside it."""
        pointer, own = nouns["pointer"], nouns.get("own", NEVER)
        forms, point = "|".join(_forms(table, "words", "calls").values()), f"(?:{pointer}|{own})?"
        said = re.compile(f"^{point}(?:{forms}){point}$", re.IGNORECASE)
        sorts = tuple(map(Sort, table["sorts"])) if "sorts" in table else BODIES
        named = re.compile(table.get("named", ""), re.IGNORECASE)
        like = re.compile(grammar.expand(table.get("like", NEVER)), re.IGNORECASE)
        return cls(
            kind, said, sorts, frozenset(table.get("codes", ())), named, like, re.compile(own)
        )

    def may_mean(self, mention: Mention, text: str) -> bool:
        """Whether what is called so in a text is of the noun's kind."""
        if mention.sort not in self.sorts:
            return False
        code = mention.value.code if isinstance(mention.value, Name) else ""
        return code in self.codes or self.is_called(text)

    def is_called(self, text: str) -> bool:
        """Whether a name is one of the noun's kind."""
        return self.named.search(text) is not None

    def is_own(self, words: str) -> bool:
        """Whether words with the noun are of who puts the text out."""
        return self.own.match(words) is not None


def noun_sorts(nouns: Mapping[str, Any]) -> Sequence[Sort]:
    """The sorts that the nouns of a pack are of, where they stand for a name."""
    found = dict.fromkeys(map(_sort, nouns.get("noun", {}).values()))
    return [Sort(sort) for sort in found]


def noun_lists(nouns: Mapping[str, Any]) -> dict[str, str]:
    """The nouns of a pack as fragments of its patterns, one for each sort and form."""
    lists: dict[str, list[str]] = {}
    for noun in nouns.get("noun", {}).values():
        for form, words in _forms(noun).items():
            lists.setdefault(f"{_sort(noun)}_{form}", []).append(words)
    forms = {name.partition("_")[2] for name in lists}
    for name in (f"{sort}_{form}" for sort in noun_sorts(nouns) for form in forms):
        lists.setdefault(name, [NEVER])
    return {name: f"(?:{'|'.join(words)})" for name, words in lists.items()}


def _sort(noun: Mapping[str, Any]) -> str:
    return str(noun.get("sort", Sort.ORGANIZATION))


def _forms(noun: Mapping[str, Any], *told: str) -> Mapping[str, str]:
    """The forms of a noun by the list that they belong to: noun, noun_genitive."""
    forms = {name: words for name, words in noun.items() if name.startswith(told or "words")}
    return {name.replace("words", "noun"): words for name, words in forms.items()}


def noun_in(text: str, nouns: Sequence[CommonNoun]) -> CommonNoun | None:
    """The noun that some words are, if a pack has it."""
    return next((noun for noun in nouns if noun.said.search(text)), None)
