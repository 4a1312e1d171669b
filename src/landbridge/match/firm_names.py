"""How surely two organisations' names are one, in whatever scripts they are.

A name is taken apart by what its words mean (`language.organisation_name`), with the places of
the world's own table and the names that companies have adopted in other languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Indel

from landbridge.claims.adopted import adopted_names
from landbridge.language.organisation_key import key_similarity
from landbridge.language.organisation_name import OrganisationNames
from landbridge.language.scripts import script_of_name
from landbridge.world.places import own_rows, place_of

_OTHER_WORD = 0.8
"""What names in one script are worth of which one has a word of its own that the other lacks."""
_ALPHABETS = frozenset({"latin", "cyrillic"})
_SLIP = 0.9
"""How alike two words in one script are of which one is a slip for the other."""


@dataclass(frozen=True, slots=True)
class FirmName:
    """A name and its key: the sorted parts that it is compared by."""

    name: str
    key: str


@lru_cache(maxsize=65536)
def firm_name(name: str) -> FirmName:
    """A name of an organisation with its key."""
    return FirmName(name, " ".join(sorted(_taker().parts(name))))


def firm_score(left: FirmName, right: FirmName) -> float:
    """How surely two names are those of one organisation, from 0 to 1."""
    score = key_similarity(left.key, right.key)
    script = script_of_name(left.name)
    if script == script_of_name(right.name) and not _same_words(left, right, script):
        return _OTHER_WORD * score
    return score


def _same_words(left: FirmName, right: FirmName, script: str) -> bool:
    """Whether names in one script have the same words, legal forms aside.

    In an alphabet a slip of the pen may part them.
    """
    here, there = (frozenset(one.key.split()) for one in (left, right))
    if here == there or script not in _ALPHABETS:
        return here == there
    only_here, only_there = sorted(here - there), sorted(there - here)
    return len(only_here) == len(only_there) and all(
        one[0] == other[0] and Indel.normalized_similarity(one, other) >= _SLIP
        for one, other in zip(only_here, only_there, strict=True)
    )


@cache
def _taker() -> OrganisationNames:
    places = {name: code for code in own_rows() for name in place_of(code).names.values()}
    return OrganisationNames(places, adopted_names())
