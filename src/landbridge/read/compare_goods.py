"""Goods that a field holds together, one of which a rendition names in the place of another."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Finding, Severity
from landbridge.read.compare_names import GOODS, LaidNames
from landbridge.read.comparison import difference
from landbridge.read.passage import Passage
from landbridge.read.topics import Item
from landbridge.world.goods import headings_of


def goods_changes(fields: LaidNames) -> Iterator[Finding]:
    """The fields that both say in words for goods of which none is the other: soya and maize."""
    for one, two in (pair for pair in fields.pairs if pair[0].key[0] in GOODS):
        here, there = _goods(one, fields.left), _goods(two, fields.right)
        if here and there and here.isdisjoint(there):
            places = fields.left.evidence(*one.span), fields.right.evidence(*two.span)
            yield difference("goods_differ", Severity.ERROR, *places)


def _goods(item: Item, passage: Passage) -> frozenset[str]:
    """The headings that the words for a field lead to; none where any of them leads to none."""
    words = {passage.folded.text[one.start : one.end] for one in item.mentions}
    headings = [headings_of(word, passage.pack.language) for word in words]
    return frozenset().union(*headings) if all(headings) else frozenset()
