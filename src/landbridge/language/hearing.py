"""A person's name as it may be heard: its words in sounds, once for each tongue it may be of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice, product

from landbridge.language.given_names import given_names
from landbridge.language.han_abroad import readings_abroad
from landbridge.language.heard import (
    heard_arabic,
    heard_cyrillic,
    heard_han,
    heard_latin,
    heard_pinyin,
)
from landbridge.language.heard_thai import heard_thai
from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.language.pinyin import family_and_given, split_syllables
from landbridge.language.scripts import script_of_name

Words = tuple[str, ...]


class Heard(Enum):
    """What a name is heard as: a Chinese one, one in Han as another tongue reads it, any, or
    any but a Chinese one."""

    MANDARIN = "mandarin"
    ABROAD = "abroad"
    ANY = "any"
    NOT_CHINESE = "not chinese"


@dataclass(frozen=True, slots=True)
class Hearing:
    """One way to hear a name: its words in sounds, and of which tongue it is heard to be."""

    words: tuple[str, ...]
    script: str
    tongue: Heard = Heard.ANY

    @property
    def mandarin(self) -> bool:
        """Whether it reads as the name of a Chinese."""
        return self.tongue is Heard.MANDARIN


_HYPHENS = re.compile("[-‐–'’]")
_MOST = 4
"""So many hearings of one name count; Korean and Japanese readings may be many more."""
_ARABIC_PARTS = re.compile(r"[\s·.\-،]+")
_ARTICLE = re.compile("^ال(?=...)")
FAMILY_ARTICLE = re.compile("(?<= )ال(?=[\u0621-\u064a]{3})")
"""The article of an Arab's family name; Alexander and Alexei begin so too, before it."""
_NOT_CHINESE = re.compile(f"[ฆฌญฎฏฐฑฒณธภศษฬฤ]|(?<!ย)\u0e4c|[ثحذضظع]|{FAMILY_ARTICLE.pattern}")
"""What no Chinese name has in Thai or Arabic letters: Indic letters and those that are not said,
but for ย (Royal Society of Thailand, rules for Mandarin, 2006); ha, ayn, their like, an article."""
_SON = frozenset({"بن", "ابن", "بنت"})


@lru_cache(maxsize=65536)
def hearings(name: str) -> tuple[Hearing, ...]:
    """The ways in which a person's name may be heard, the likeliest first; none without letters."""
    script = script_of_name(name)
    any_tongue = Heard.NOT_CHINESE if _NOT_CHINESE.search(name) else Heard.ANY
    heard = [
        Hearing(words, script, any_tongue if tongue is Heard.ANY else tongue)
        for tongue, read in _ways(name, script)
        if (words := tuple(filter(None, read)))
    ]
    return tuple(dict.fromkeys(heard))[:_MOST]


def _ways(name: str, script: str) -> Iterator[tuple[Heard, Words]]:
    if script == "arabic":
        yield Heard.ANY, tuple(map(heard_arabic, _arabic_words(name)))
        return
    words = words_of_name(name)
    yield from ((Heard.MANDARIN, way) for way in _mandarin(name))
    if script == "han":
        yield from _in_characters(words)
    elif script == "thai":
        yield from _spoken(words, lambda word: heard_thai(word)[0])
        yield from _spoken(words, lambda word: heard_thai(word)[-1])
    else:
        heard = heard_cyrillic if script == "cyrillic" else heard_latin
        yield from _spoken([_HYPHENS.sub("", word) for word in words], heard)


def _spoken(words: list[str], heard: Callable[[str], str]) -> Iterator[tuple[Heard, Words]]:
    """The words by their sounds; a given name known in many tongues by those of its own."""
    known = [tuple(map(heard_latin, given_names(word))) or (heard(word),) for word in words]
    for way in islice(product(*known), _MOST):
        yield Heard.ANY, way


def _in_characters(words: list[str]) -> Iterator[tuple[Heard, Words]]:
    """A name in Han as other tongues read it, or as the transcription of a foreign name."""
    if len(words) == 1:
        for reading in readings_abroad(words[0]):
            yield Heard.ABROAD, (heard_latin(reading.family), heard_latin(reading.given))
    if len(words) != 1 or family_and_given(words[0]) is None:
        yield from _spoken(words, heard_han)


def _mandarin(name: str) -> Iterator[tuple[str, ...]]:
    first = name_forms(name, "")[0]
    if first.mandarin:
        yield tuple(heard_pinyin(split_syllables(word) or (word,)) for word in first.words)


def _arabic_words(name: str) -> list[str]:
    words = [word for word in _ARABIC_PARTS.split(name) if word and word not in _SON]
    return [_ARTICLE.sub("", word) for word in words]
