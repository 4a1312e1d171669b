"""How people's names sound, in whatever script: 陈双伟, Chen Shuangwei, Чэнь Шуанвэй, เฉิน ซวงเหว่ย.

A name has one or two forms: Mandarin, where it reads as a Chinese name (family
name first, in pinyin letters), and foreign (its words in Latin letters). Both
know the classes of their consonants, which is all that Thai and the Chinese
spellings of foreign names keep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from landbridge.language.palladius import to_pinyin
from landbridge.language.pinyin import (
    family_and_given,
    letters,
    split_syllables,
    surname_letters,
    surname_readings,
    syllables,
)
from landbridge.language.romanised import consonant_classes, unified
from landbridge.language.scripts import has_cyrillic, has_thai, is_han
from landbridge.language.simplified import simplified
from landbridge.language.sound_tables import sound_rows
from landbridge.language.thai_sound import native_classes, thai_classes

_PARTS = re.compile(r"[\s·•・‧∙⋅.,]+")
_THAI_TITLE = re.compile("^(?:นางสาว|นาย|นาง|ฯพณฯ|ดร[.])\\s*")
_HYPHENS = re.compile("[-‐–]")
_PATRONYMIC = re.compile(r"\w+(?:вич|вна|ична|vich|vna|ichna)")
_HONORIFICS = frozenset(
    [
        *("mr", "mrs", "ms", "dr", "prof", "sir", "monsieur", "madame", "herr", "frau"),
        *("sheikh", "shaikh", "haji", "hajji", "г-н", "г-жа"),
    ]
)
_ARABIC = re.compile(
    r"\b(?:(?P<servant>abd)[-\s]?(?:[aeu]l)?[-\s]|[aeu]l-|(?:bin|ibn|ben)\s)", re.IGNORECASE
)
"""The article and "son of", which romanisations join, leave out or write otherwise."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """One way to hear a name: its words in Latin letters and the classes of their consonants.

    `spelled` is true where the letters are those of the name and not of a
    transcription that loses some; `alphabet` tells which letters they were.
    """

    words: tuple[str, ...]
    classes: tuple[str, ...]
    mandarin: bool
    spelled: bool
    alphabet: str = ""


def sound_key(name: str, language: str) -> str:
    """The key under which a person's name is found in any script: equal names share it."""
    form = name_forms(name, language)[0]
    return " ".join(sorted(filter(None, form.classes)))


@lru_cache(maxsize=65536)
def name_forms(name: str, language: str) -> tuple[NameForm, ...]:
    """The forms of a name, the likeliest first. The script decides; `language` breaks a tie."""
    words = words_of_name(name)
    if not words:
        return (_EMPTY,)
    joined = "".join(words)
    if is_han(joined):
        words = [simplified(word) for word in words]
        whole = _mandarin_form(words[0]) if len(words) == 1 else None
        return (whole or _transcribed(words),)
    if has_thai(name):
        heard = [tuple(map(classes, words)) for classes in (thai_classes, native_classes)]
        return tuple(
            NameForm(tuple(words), classes, mandarin=False, spelled=False)
            for classes in dict.fromkeys(heard)
        )
    foreign = _foreign(words)
    romanised = _romanised_mandarin(words)
    return (romanised, foreign) if romanised else (foreign,)


_EMPTY = NameForm((), (), mandarin=False, spelled=False)


def patronymic(name: str) -> str:
    """The father's name in a Russian name, in the letters that names are compared in; or ""."""
    return next((unified(word) for word in _all_words(name) if _is_patronymic(word)), "")


def words_of_name(name: str) -> list[str]:
    """The words of a name, without titles and the father's name."""
    words = _all_words(name)
    return [word for word in words if not _is_patronymic(word)] or words


def _all_words(name: str) -> list[str]:
    bare = _ARABIC.sub(lambda found: "Abd " if found["servant"] else "", _THAI_TITLE.sub("", name))
    words = [word for word in _PARTS.split(bare) if word]
    return [word for word in words if word.lower() not in _HONORIFICS] or words


def _is_patronymic(word: str) -> bool:
    return bool(_PATRONYMIC.fullmatch(word.lower()))


def _mandarin_form(name: str) -> NameForm | None:
    parted = family_and_given(name)
    if parted is None:
        return None
    family, given = parted
    return _mandarin(surname_readings()[family], "".join(syllables(given)))


def _mandarin(family: str, given: str) -> NameForm:
    words = (letters(family), letters(given))
    classes = tuple(mandarin_classes(split_syllables(word) or (word,)) for word in words)
    return NameForm(words, classes, mandarin=True, spelled=True)


def _romanised_mandarin(words: list[str]) -> NameForm | None:
    """The name as Chinese, from pinyin or from Palladius; the family name may stand last."""
    if not 2 <= len(words) <= 3:
        return None
    read = [to_pinyin(word.lower()) or split_syllables(_joined(word)) for word in words]
    if any(not part for part in read):
        return None
    plain = ["".join(letters(syllable) for syllable in part or ()) for part in read]
    if plain[0] not in surname_letters():
        plain = plain[-1:] + plain[:-1]
    count = sum(len(part or ()) for part in read)
    if plain[0] not in surname_letters() or count > 4:
        return None
    return _mandarin(plain[0], "".join(plain[1:]))


def _joined(word: str) -> str:
    return _HYPHENS.sub("", word.lower())


def _foreign(words: list[str]) -> NameForm:
    plain = [_joined(word) for word in words]
    spelled = tuple(unified(word) for word in plain)
    classes = tuple(consonant_classes(word) for word in plain)
    alphabet = "cyrillic" if has_cyrillic("".join(plain)) else ""
    return NameForm(spelled, classes, mandarin=False, spelled=True, alphabet=alphabet)


def _transcribed(words: list[str]) -> NameForm:
    """A foreign name in Chinese characters: 契尔年科 → qiernianke, SLNNK."""
    spelled = tuple("".join(letters(s) for s in syllables(word)) for word in words)
    classes = tuple(transcribed_classes(word) for word in words)
    return NameForm(spelled, classes, mandarin=False, spelled=False)


def transcribed_classes(word: str) -> str:
    """The consonant classes of a foreign word that Chinese characters transcribe."""
    readings = zip(word, syllables(word), strict=False)
    return consonant_classes("".join(_foreign_sound(char, pinyin) for char, pinyin in readings))


def _foreign_sound(character: str, pinyin: str) -> str:
    return _foreign_characters().get(character) or _as_latin(letters(pinyin))


def mandarin_classes(parts: tuple[str, ...]) -> str:
    """The consonant classes of pinyin syllables: jin hai → SNH."""
    return "".join(consonant_classes(_as_latin(part)) for part in parts)


def _as_latin(syllable: str) -> str:
    """A pinyin syllable in letters that say to anybody how it sounds: qi → chi, xi → shi."""
    head = {"q": "ch", "x": "sh", "c": "ts", "y": ""}
    if syllable[:2] in ("ch", "zh", "sh"):
        return syllable
    return head.get(syllable[:1], syllable[:1]) + syllable[1:]


@cache
def _foreign_characters() -> dict[str, str]:
    return dict(sound_rows("foreign_characters.csv"))
