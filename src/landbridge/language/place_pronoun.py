"""Words that stand for a place that is named: in the city, the province exports, 该市, 全省.

Meant is one of the places of their sort (see `language.named_of_kind`): the foremost are that of
the publisher and the one that the text names most. Words of who speaks (我市) mean these alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from landbridge.language.line import Line, Match
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import ANAPHOR, Name, with_parts
from landbridge.language.named_of_kind import Key, NamedOfKind, Stands
from landbridge.language.pattern import Pattern

MEANT = (Sort.CITY, Sort.REGION, Sort.DISTRICT)
"""The sorts of place that a pattern may have a group for."""

HERE = "_here"
"""What the group of words ends in that mean the place of who speaks."""


def with_place_pronouns(line: Line, pronouns: Sequence[Pattern], publisher: str, text: str) -> Line:
    """The line of a text with a mention for each word that stands for a place."""
    matches = [match for pronoun in pronouns for match in pronoun.matches(line)]
    if not matches:
        return line
    named = [one for held in line.mentions.values() for one in with_parts(held)]
    guests = {
        one.start for held in named if held.sort is Sort.DELEGATION for one in with_parts(held)
    }
    stands = Stands(line)
    found: list[Mention] = []
    for sort in MEANT:
        places = sorted((one for one in named if one.sort is sort), key=lambda one: one.start)
        words = sorted(_words(matches, sort))
        foremost = _foremost(places, publisher, text)
        found += _standing(words, places, NamedOfKind(foremost), sort, stands, guests)
    return line.with_mentions(found)


def _words(matches: Sequence[Match], sort: Sort) -> Iterator[tuple[int, int, bool]]:
    """Where words for a sort of place stand, and whether they are of who speaks."""
    for match in matches:
        for group in (sort, f"{sort}{HERE}"):
            if group in match.groups:
                yield (*match.groups[group], group != sort)


def _standing(
    words: Sequence[tuple[int, int, bool]],
    places: Sequence[Mention],
    named: NamedOfKind,
    sort: Sort,
    stands: Stands,
    guests: Set[int],
) -> Iterator[Mention]:
    """The words that mean one of some places, each as a mention of it.

    Where those begin whom a delegation comes from, `guests` tells: they are another's.
    """
    left = iter([*places, None])
    place = next(left)
    for start, end, is_here in words:
        while place is not None and place.end <= start:
            named.name(_key(place), place, stands.of(place.start), place.start in guests)
            place = next(left)
        full = named.own() if is_here else named.call(stands.of(start))
        if full is not None:
            name = Name("", "", (start, end), {"same": full}, ANAPHOR)
            yield Mention(start, end, sort, name)


def _foremost(places: Sequence[Mention], publisher: str, text: str) -> list[Key]:
    """The place that the publisher bears in its name, and the one that is named most."""
    first = next((one for one in places if text[one.start : one.end] in publisher), None)
    often = Counter(map(_key, places)).most_common(2)
    is_one = len(often) == 1 or (len(often) == 2 and often[0][1] > often[1][1])
    own = [_key(first)] if first is not None else []
    return [*own, *([often[0][0]] if is_one else [])]


def _key(place: Mention) -> Key:
    return (place.value.text if isinstance(place.value, Name) else str(place.value),)
