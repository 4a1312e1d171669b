"""Mentions of places: which they are, by the world's id."""

from __future__ import annotations

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name

PLACES = frozenset({Sort.AREA, Sort.COUNTRY, Sort.REGION, Sort.CITY, Sort.DISTRICT, Sort.NATION})
"""Sorts of mention that name a place; a nation names its country."""


def place_id(mention: Mention) -> str:
    """The id of a place that the world knows; empty for an unknown one."""
    return mention.value if isinstance(mention.value, str) else ""


def named_place(name: Name, slot: str) -> str:
    """The id of the place in a slot of a name, or its name where the world knows it not."""
    part = name.parts.get(slot)
    if part is None or part.sort not in PLACES:
        return ""
    return part.value.text if isinstance(part.value, Name) else place_id(part)


def named_before(mention: Mention) -> Mention:
    """The place that a word stands for (the city); a place that is named is itself."""
    parts = mention.value.parts if isinstance(mention.value, Name) else {}
    return parts.get("same", mention)
