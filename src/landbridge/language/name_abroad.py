"""A name in Han, as other tongues than Chinese read it, held against a name in letters.

Latin and Cyrillic spellings are compared by the letters that they share, Thai ones by the
classes of their consonants.
"""

from __future__ import annotations

import re
from functools import lru_cache

from landbridge.language.han_abroad import ReadAbroad, family_names, readings_abroad
from landbridge.language.name_sound import NameForm, sound_key, words_of_name
from landbridge.language.romanised import consonant_classes
from landbridge.language.tongue_letters import Tongue, folded
from landbridge.language.word_alignment import word_likeness

_HYPHENS = re.compile("[-‐–'’]")
_FAMILY, _GIVEN = 0.3, 0.6
"""What the family name and what a given name with a slip in it are worth."""
_GIVEN_ONLY = 0.4
"""What an equal given name is worth behind another family name."""


def likeness_abroad(han: str, spelled: str) -> float:
    """How alike a name in Han, as some tongue reads it, and a name in letters are."""
    words = [_HYPHENS.sub("", word) for word in words_of_name(spelled)]
    if len(words) < 2:
        return 0.0
    return max((_likeness(reading, words) for reading in readings_abroad(han)), default=0.0)


@lru_cache(maxsize=65536)
def spellings_abroad(name: str) -> frozenset[tuple[Tongue, str, str]]:
    """A name in letters as a tongue's spellings share it, if its family name is of that tongue."""
    words = [_HYPHENS.sub("", word) for word in words_of_name(name)]
    parted = [(words[0], words[1:]), (words[-1], words[:-1])] if len(words) > 1 else []
    return frozenset(
        (tongue, family, folded("".join(given), tongue))
        for tongue in Tongue
        for last, given in parted
        if (family := folded(last, tongue)) in family_names(tongue)
    )


def sound_keys(name: str, language: str) -> tuple[str, ...]:
    """The keys under which a person's name is found in any script and as any tongue reads it."""
    abroad = (" ".join(sorted(filter(None, form.classes))) for form in forms_abroad(name))
    return tuple(dict.fromkeys((sound_key(name, language), *abroad)))


def forms_abroad(han: str) -> tuple[NameForm, ...]:
    """A name in Han as other tongues say it; a Japanese family name may stand last."""
    return tuple(
        _heard(words)
        for reading in readings_abroad(han)
        for words in (
            (reading.family, reading.given),
            *([(reading.given, reading.family)] if reading.tongue is Tongue.JAPANESE else []),
        )
    )


def _heard(words: tuple[str, str]) -> NameForm:
    classes = tuple(map(consonant_classes, words))
    return NameForm(words, classes, mandarin=False, spelled=False)


def _likeness(reading: ReadAbroad, words: list[str]) -> float:
    """The better of two ways to part the words: the family name stands first or last."""
    return max(
        _parted(reading, folded(words[0], reading.tongue), words[1:]),
        _parted(reading, folded(words[-1], reading.tongue), words[:-1]),
    )


def _parted(reading: ReadAbroad, family: str, rest: list[str]) -> float:
    given = folded("".join(rest), reading.tongue)
    if (family, given) == (reading.family, reading.given):
        return 1.0
    alike = word_likeness(given, reading.given)
    return _FAMILY + _GIVEN * alike if family == reading.family else _GIVEN_ONLY * alike
