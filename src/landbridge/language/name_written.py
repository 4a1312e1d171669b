"""How scripts write foreign names: what Chinese characters leave of one, what Thai hears, and
the given names that many tongues have.

Sources: Xinhua News Agency, Names of the World's Peoples, 2nd edition 2007 (tables for English and
Thai): Mandarin ends no syllable in m, English th is a hiss, r and w behind a vowel are not said.
Royal Society of Thailand, rules for Mandarin, 2006: each syllable has one spelling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Indel

from landbridge.language.given_names import given_names
from landbridge.language.heard import heard_pinyin
from landbridge.language.heard_thai import heard_thai
from landbridge.language.name_sound import NameForm, words_of_name
from landbridge.language.pinyin import split_syllables
from landbridge.language.romanised import consonant_classes, latin
from landbridge.language.scripts import has_cyrillic, has_thai, is_han, script_of_name
from landbridge.language.thai_sound import thai_classes

Forms = Sequence[NameForm]
"""Ways to hear a name, the likeliest first."""
_LAST_M = re.compile("(?<=.)m(?![aeiouy])")
_ENGLISH = ((re.compile("th"), "s"), (re.compile("(?<=[aeiou])[rw](?![aeiouyrw])"), ""))
_THAI_LAST_M = re.compile("(?<=.)ม(?=[ก-ฮเแโใไ]|$)")
_HISSES = str.maketrans("zc", "JC")
_ALIKE = 0.75
"""What the consonants beside a given name of both need to be of one person."""
_SYLLABLES_ALIKE = 0.95
"""What each word needs to be the same syllables: Thai writes some finals in two ways."""


def as_scripts_write(a: str, left: Forms, b: str, right: Forms) -> tuple[Forms, Forms]:
    """The forms of two names, with those in which the script of one can write the other."""
    if _is_transcribed(left[0], a) and not is_han(b):
        right = (*right, _in_characters(b))
    if _is_transcribed(right[0], b) and not is_han(a):
        left = (*left, _in_characters(a))
    if script_of_name(a) != script_of_name(b) and not (left[0].mandarin or right[0].mandarin):
        left, right = _with_one_given_name(a, left, b, right)
    return left, right


def _is_transcribed(form: NameForm, name: str) -> bool:
    return not form.spelled and not has_thai(name)


@lru_cache(maxsize=65536)
def _in_characters(name: str) -> NameForm:
    """A name in letters by the consonants that Chinese characters can write: Smith is SMS."""
    words = words_of_name(name)
    classes = tuple(map(_left_in_characters, words))
    return NameForm(tuple(words), classes, mandarin=False, spelled=False)


def _left_in_characters(word: str) -> str:
    if has_thai(word):
        return thai_classes(_THAI_LAST_M.sub("น", word))
    plain = _LAST_M.sub("n", latin(word))
    for pattern, letters in () if has_cyrillic(word) else _ENGLISH:
        plain = pattern.sub(letters, plain)
    return consonant_classes(plain)


def _with_one_given_name(one: str, forms: Forms, other: str, others: Forms) -> tuple[Forms, Forms]:
    """The forms of two names with the same consonants for a given name of both: 约翰, John.

    Such names are written by custom, and no letter of them counts as a difference.
    """
    shared = [
        (here, there)
        for here, names in enumerate(map(given_names, words_of_name(one)))
        for there, abroad in enumerate(map(given_names, words_of_name(other)))
        if not set(names).isdisjoint(abroad)
    ]
    for here, there in shared:
        if _rest_agrees(forms, here, others, there):
            heard = others[0].classes[there]
            forms = tuple(_heard_as(form, here, heard) for form in forms)
            others = tuple(_heard_as(form, there, heard) for form in others)
    return forms, others


def _rest_agrees(forms: Forms, here: int, others: Forms, there: int) -> bool:
    """Whether the other words sound alike too: of one given name are many people."""
    rests = product({_rest(form, here) for form in forms}, {_rest(form, there) for form in others})
    return any(Indel.normalized_similarity(*rest) >= _ALIKE for rest in rests)


def _rest(form: NameForm, place: int) -> str:
    return "".join(form.classes[:place] + form.classes[place + 1 :])


def _heard_as(form: NameForm, place: int, heard: str) -> NameForm:
    return replace(form, classes=(*form.classes[:place], heard, *form.classes[place + 1 :]))


@lru_cache(maxsize=65536)
def syllables_in_thai(mandarin: NameForm, thai: str) -> float:
    """How alike the syllables of a Chinese name and a Thai spelling sound; 0 where not the same."""
    # Imported here: numpy takes a tenth of a second to load, and few callers need it.
    from landbridge.language.sound_distance import likeness

    words = words_of_name(thai)
    if len(words) != len(mandarin.words):
        return 0.0
    said = [heard_thai(word)[0] for word in words]
    meant = [heard_pinyin(split_syllables(word) or (word,)) for word in mandarin.words]
    alike = float(likeness(said, meant).min())
    are_same = alike >= _SYLLABLES_ALIKE and list(map(hisses, said)) == list(map(hisses, meant))
    return alike if are_same else 0.0


def hisses(sounds: str) -> list[str]:
    """The sounds that Thai tells apart by the letter: จ is zh, j and z, ช is ch, q and c."""
    return [sound for sound in sounds.translate(_HISSES) if sound in "JC"]
