"""Parties that no name rule knows, called by the words that stand where a party stands.

A line of a list names its party before the colon, in whatever words; others (new investors)
tell of somebody and name nobody.
"""

from __future__ import annotations

from landbridge.language.line import FAMILIES
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name
from landbridge.read.claim_list import Span
from landbridge.read.passage import Passage

PARTIES = frozenset({*FAMILIES["group"], *FAMILIES["inland"], Sort.COUNTRY, Sort.ZONE})
"""Sorts of what offers or seeks something."""


def party_at(first: int, last: int, passage: Passage) -> Mention:
    """Who stands at some positions of the line: the mention that they are, else their words."""
    mention = passage.line.mentions.get(first)
    if mention is not None and last - first == 1 and mention.sort in PARTIES:
        return mention
    return told_of(passage.line.span(first, last), passage)


def told_of(span: Span, passage: Passage) -> Mention:
    """Who is told of by words that name nobody."""
    return Mention(*span, Sort.ORGANIZATION, Name("", passage.folded.text[slice(*span)], span))
