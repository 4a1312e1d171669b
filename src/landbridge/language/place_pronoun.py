"""Words that stand for a place in the middle of a sentence: in the city, to the province.

Meant is the place of their sort that the text names most; of equals, the last one before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from landbridge.language.line import Line, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, Name, with_parts
from landbridge.language.pattern import Pattern

MEANT = (Sort.CITY, Sort.REGION)
"""The sorts of place that a pattern may have a group for."""


def with_place_pronouns(line: Line, pronoun: Pattern) -> Line:
    """The line with a mention for each word that stands for a place named before."""
    named = [one for held in line.mentions.values() for one in with_parts(held)]
    places = {sort: [one for one in named if one.sort is sort] for sort in MEANT}
    found = (_meant(match, places) for match in pronoun.matches(line))
    return line.with_mentions(one for one in found if one is not None)


def _meant(match: Match, places: dict[Sort, list[Mention]]) -> Mention | None:
    sort = next(sort for sort in MEANT if sort in match.groups)
    span = match.groups[sort]
    full = _most_named(places[sort], span[0])
    if full is None:
        return None
    return Mention(*span, sort, Name("", "", span, {"same": full}, ANAPHOR))


def _most_named(places: Sequence[Mention], before: int) -> Mention | None:
    """Of the places that stand before a word, the most named one, of equals the last."""
    often = Counter(str(place.value) for place in places)
    known = (place for place in places if place.end <= before)
    return max(known, key=lambda place: (often[str(place.value)], place.start), default=None)
