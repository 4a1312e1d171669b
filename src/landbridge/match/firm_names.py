"""How surely two organisations' names are one, in whatever scripts they are.

A name is taken apart by what its words mean (`language.organisation_name`), with the places of
the world's own table and the names that companies have adopted in other languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from landbridge.claims.adopted import adopted_names
from landbridge.language.organisation_key import key_similarity
from landbridge.language.organisation_name import OrganisationNames
from landbridge.world.places import own_rows, place_of


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
    return key_similarity(left.key, right.key)


@cache
def _taker() -> OrganisationNames:
    places = {name: code for code in own_rows() for name in place_of(code).names.values()}
    return OrganisationNames(places, adopted_names())
