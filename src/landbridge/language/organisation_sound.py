"""How the core of an organisation's name sounds: 斯坦福, Stanford, Стэнфорд, สแตนฟอร์ด.

A core may be heard in several ways: characters as Mandarin, as the transcription of a foreign
word, and as Japan or Korea reads them; Latin and Cyrillic letters also as pinyin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from landbridge.language.han_abroad import words_abroad
from landbridge.language.heard import (
    heard_arabic,
    heard_cyrillic,
    heard_han,
    heard_latin,
    heard_pinyin,
)
from landbridge.language.heard_thai import heard_thai
from landbridge.language.palladius import to_pinyin
from landbridge.language.pinyin import split_syllables, syllables
from landbridge.language.scripts import script_of_name

WORD = re.compile(
    r"[\u3400-\u9fff]+|[\u0e01-\u0e4e]+|[\u0400-\u04ff]+|[\u0621-\u064a]+"
    r"|[^\W_\u0400-\u04ff\u0e01-\u0e4e\u3400-\u9fff\u0621-\u064a]+"
)
"""A word of a name, in letters of one script."""
_MOST = 6
"""So many ways to hear one core count."""
_RELATION = re.compile("(?<=...)(?:ь|ий|ов|ев|ин|ен)?ск(?:ий|ая|ое|ие|ого|ой|их)$")
"""The end of an adjective of a place or a person: Стэнфордский is of Stanford."""
_OF_LAND = re.compile("(?<=..)ийск(?:ий|ая|ое|ие|ого|ой|их)$")
"""The same of a name that ends in -ия: Колумбийский is of Columbia."""
_FRENCH_O = re.compile("(?:ault|aud|aux|eaux?)$")
_UNSAID_END = re.compile("(?<=[bcdfgklmnprstvz])e$")
_LONGEST_SPELLED = 4
_LETTER_NAMES = (
    "e bi si di i ef Ji eC ay Je ke el em en o pi kyu ar es ti yu vi dabelyu eks way zet"
)
_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", _LETTER_NAMES.split(), strict=True))
"""The names of English letters, by which Thai writes an abbreviation: DJI is ดีเจไอ."""
_ARTICLE = re.compile("^ال(?=...)")


@lru_cache(maxsize=65536)
def heard_core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The ways to hear the words of a core, in the sounds of `heard`; the likeliest first."""
    each = [ways for word in words if (ways := tuple(dict.fromkeys(filter(None, _ways(word)))))]
    most = max(map(len, each), default=0)
    joined = ("".join(ways[min(way, len(ways) - 1)] for ways in each) for way in range(most))
    return tuple(dict.fromkeys(joined))[:_MOST]


def reads_as_pinyin(word: str) -> bool:
    """Whether a word is in characters, or in letters that are syllables of Mandarin."""
    match script_of_name(word):
        case "han":
            return True
        case "cyrillic":
            return bool(to_pinyin(word))
        case "latin":
            return bool(split_syllables(word))
    return False


def _ways(word: str) -> Iterator[str]:
    match script_of_name(word):
        case "han":
            yield heard_han(word)
            yield heard_pinyin(syllables(word))
            yield from map(_latin, words_abroad(word))
        case "thai":
            yield from heard_thai(word)
        case "arabic":
            yield heard_arabic(_ARTICLE.sub("", word))
        case "cyrillic":
            yield from _cyrillic(word)
        case _:
            yield from map(_latin, _as_spoken(word))
            yield heard_pinyin(split_syllables(word) or ())
            if len(word) <= _LONGEST_SPELLED:
                yield "".join(_LETTERS.get(letter, "") for letter in word)


def _latin(word: str) -> str:
    # As in German, z is said ts; heard_latin hears the t of ts alone.
    return heard_latin(word.replace("ts", "z"))


def _as_spoken(word: str) -> Iterator[str]:
    """A word, and as French or English leaves its end unsaid, and Thai means its ph and kh."""
    yield word
    yield _UNSAID_END.sub("", _FRENCH_O.sub("o", word))
    yield word.replace("ph", "p").replace("kh", "k")


def _cyrillic(word: str) -> Iterator[str]:
    bare = _RELATION.sub("", _OF_LAND.sub("иа", word))
    yield heard_cyrillic(bare)
    yield heard_pinyin(to_pinyin(bare) or ())
