"""Who the two sides are, and which two places or companies "the two cities" means.

The sides are those of the last meeting, agreement or visit that has two. Words that tell of
which sort they are (the code of their name: a sort or a family of sorts) mean what of that
sort the sides belong to; where these do not tell, the two of that sort that are named most.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import TypeGuard

from landbridge.claims.value import Value
from landbridge.language.line import FAMILIES
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, name_of, with_parts
from landbridge.read.called import normal_name
from landbridge.read.frame import Said
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import place_id
from landbridge.read.surroundings import REACH


def is_sides(value: object) -> TypeGuard[Mention]:
    """Whether a value is words for two sides, which others name."""
    return isinstance(value, Mention) and value.sort is Sort.SIDES


def named_sides(values: Sequence[Said], sides: Sequence[Said], passage: Passage) -> list[Said]:
    """The values with each word for the sides replaced by them, stated where the word stands.

    Beside a name it is the subject of what follows (with Bao, and the two cities signed).
    """
    others = [said for said in values if not is_sides(said[0])]
    return others or [
        (meant, span)
        for value, span in values
        for meant in (_meant(value, sides, passage) if is_sides(value) else [value])
    ]


def _meant(words: Mention, sides: Sequence[Said], passage: Passage) -> Sequence[Value | Mention]:
    code = name_of(words).code
    if not code:
        return [side for side, _ in sides]
    sorts = FAMILIES.get(code) or (Sort(code),)
    told = _two_of(sorts, [side for side, _ in sides if isinstance(side, Mention)])
    return told or _two_of(sorts, _before(words, passage))


def _before(words: Mention, passage: Passage) -> Sequence[Mention]:
    """What is named within reach before some words."""
    last = bisect_left(passage.line.starts, words.start)
    return passage.line.within(max(last - REACH, 0), last)


def _two_of(sorts: Collection[Sort], named: Iterable[Mention]) -> list[Mention]:
    """The two of some sorts that are named most, by themselves or within; none where one is."""
    parts = [part for one in named for part in with_parts(one) if part.sort in sorts]
    often = Counter(map(_called, parts)).most_common(2)
    first = {_called(part): part for part in reversed(parts)}
    return [first[called] for called, _ in often] if len(often) == 2 else []


def _called(mention: Mention) -> str:
    """What tells a place or a company from others."""
    if not isinstance(mention.value, Name):
        return place_id(mention)
    same = mention.value.parts.get("same")
    return normal_name(mention.value.text) if same is None else _called(same)
