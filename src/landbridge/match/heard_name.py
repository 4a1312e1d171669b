"""A person's name as it is heard one way, and which two can be compared, and by what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from landbridge.language.hearing import Heard, Hearing, hearings
from landbridge.language.name_sound import words_of_name
from landbridge.language.romanised import unified
from landbridge.match.people_thresholds import TONGUELESS

ALPHABETS = frozenset({"latin", "cyrillic"})
"""Scripts whose letters have counterparts in one another."""


@dataclass(frozen=True, slots=True)
class HeardName:
    """A name and one way to hear it."""

    name: str
    heard: Hearing


def heard_names(name: str) -> tuple[HeardName, ...]:
    """A name with each way to hear it."""
    return tuple(HeardName(name, heard) for heard in hearings(name))


def compares_by_letters(a: Hearing, b: Hearing) -> bool:
    """Whether the letters of two names, or the syllables of Chinese ones, can be compared."""
    if a.mandarin or b.mandarin:
        return a.mandarin and b.mandarin
    if Heard.ABROAD in (a.tongue, b.tongue):
        return {a.script, b.script} in ({"han", "latin"}, {"han", "cyrillic"})
    return {a.script, b.script} <= ALPHABETS or a.script == b.script


def compares_by_sound(a: Hearing, b: Hearing) -> bool:
    """Whether the sounds of two names can be compared: those of two scripts and one tongue."""
    tongues = {a.tongue, b.tongue}
    if a.script == b.script or tongues == {Heard.MANDARIN, Heard.NOT_CHINESE}:
        return False
    if tongues <= {Heard.ANY, Heard.NOT_CHINESE}:
        return True
    return not {a.script, b.script}.isdisjoint(TONGUELESS)


@lru_cache(maxsize=65536)
def spelled(name: str) -> tuple[str, ...]:
    """The words of a name in the letters that all romanisations share, sorted."""
    return tuple(sorted(unified(word.replace("-", "")) for word in words_of_name(name)))
