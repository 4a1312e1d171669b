"""A name in Han as Korea, Vietnam and Japan read it: 文在寅 is Moon Jae-in.

A name has a reading in a tongue whose family names it begins with and whose names know the
characters that follow. Which tongue it is of the characters do not tell: all readings count,
and the name that they are held against decides.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain, product, starmap

from landbridge.language.hangul import romanised_syllable
from landbridge.language.simplified import simplified
from landbridge.language.sound_tables import sound_rows
from landbridge.language.tongue_letters import Tongue, folded

_DATA = files("landbridge.language") / "data"
_LONGEST_GIVEN = {Tongue.KOREAN: 2, Tongue.VIETNAMESE: 3, Tongue.JAPANESE: 3}

_LONGEST_KOREAN_WORD = 3
_LONG_VOWEL = re.compile("(?<=o)[ou]|(?<=u)u")


@dataclass(frozen=True, slots=True)
class ReadAbroad:
    """A name as a tongue reads it, in the letters in which its spellings are compared."""

    tongue: Tongue
    family: str
    given: str


@lru_cache(maxsize=16384)
def readings_abroad(name: str) -> tuple[ReadAbroad, ...]:
    """Every reading of a name in Han that Korea, Vietnam or Japan may give it."""
    written = dict.fromkeys((name, simplified(name)))
    return tuple(dict.fromkeys(chain.from_iterable(starmap(_read, product(written, Tongue)))))


@lru_cache(maxsize=16384)
def words_abroad(word: str) -> tuple[str, ...]:
    """A word in Han as Japan's organisations and families are read, and as Korea reads it.

    In Latin letters, long vowels short: 日立 is hitachi, 现代 hyeondae.
    """
    japanese = _japanese()
    read = [*japanese["organisation"].get(word, ()), *japanese["family"].get(word, ())[:1]]
    each = [_korean_readings().get(character, ("",))[0] for character in word]
    korean = ["".join(each)] if all(each) and len(word) <= _LONGEST_KOREAN_WORD else []
    return tuple(dict.fromkeys(_LONG_VOWEL.sub("", spelled) for spelled in (*read, *korean)))


@cache
def family_names(tongue: Tongue) -> frozenset[str]:
    """The family names of a tongue, in the letters in which its spellings are compared."""
    spelled = _family_names(tongue).values()
    return frozenset(folded(one, tongue) for spellings in spelled for one in spellings)


def is_japanese(name: str) -> bool:
    """Whether the characters of a name are a Japanese family name and a given one."""
    return any(reading.tongue is Tongue.JAPANESE for reading in readings_abroad(name))


def _read(name: str, tongue: Tongue) -> Iterator[ReadAbroad]:
    for length in range(1, len(name)):
        family, given = name[:length], name[length:]
        spellings = _family_names(tongue).get(family, ())
        if spellings and len(given) <= _LONGEST_GIVEN[tongue]:
            for one, other in product(spellings, _given(given, tongue)):
                yield ReadAbroad(tongue, folded(one, tongue), folded(other, tongue))


def _given(name: str, tongue: Tongue) -> list[str]:
    """The readings of a given name; of one that no table has, those of its characters."""
    whole = _japanese()["given"].get(name) if tongue is Tongue.JAPANESE else None
    each = (_characters(tongue).get(character, ()) for character in name)
    return list(whole) if whole else ["".join(parts) for parts in product(*each)]


Spellings = dict[str, tuple[str, ...]]
"""Names or characters in Han with the ways in which a tongue spells them."""


@cache
def _family_names(tongue: Tongue) -> Spellings:
    match tongue:
        case Tongue.KOREAN:
            return _korean_surnames()
        case Tongue.VIETNAMESE:
            return _vietnamese("family")
        case Tongue.JAPANESE:
            return _japanese()["family"]


@cache
def _characters(tongue: Tongue) -> Spellings:
    match tongue:
        case Tongue.KOREAN:
            return _korean_readings()
        case Tongue.VIETNAMESE:
            return _vietnamese("given")
        case Tongue.JAPANESE:
            return _japanese()["character"]


@cache
def _korean_surnames() -> Spellings:
    """The family names with the spellings in use and that of the rule."""
    read = _korean_readings()
    return {
        form: (*spellings.split(), "".join(read.get(character, ("",))[0] for character in form))
        for forms, spellings in sound_rows("korean_surnames.csv")
        for form in forms.split()
    }


@cache
def _korean_readings() -> Spellings:
    read: dict[str, list[str]] = defaultdict(list)
    for syllable, characters in _packed("korean_readings.tsv.gz"):
        for character in characters:
            read[character].append(romanised_syllable(syllable))
    return {character: tuple(syllables) for character, syllables in read.items()}


@cache
def _vietnamese(sort: str) -> Spellings:
    rows = sound_rows("vietnamese_names.csv")
    return {character: tuple(read.split()) for of, character, read in rows if of == sort}


@cache
def _japanese() -> dict[str, Spellings]:
    """The names of Japan by what they are: family names, given names, characters of these."""
    names: dict[str, Spellings] = defaultdict(dict)
    for sort, name, read in _packed("japanese_names.tsv.gz"):
        names[sort][name] = tuple(read.split())
    return names


def _packed(pack: str) -> Iterator[list[str]]:
    text = gzip.decompress((_DATA / pack).read_bytes()).decode("utf-8")
    return (line.split("\t") for line in text.splitlines())
