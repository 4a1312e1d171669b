"""Which Chinese surname a Thai word spells: โจว is Zhou, and no Zhang.

Thai writes some syllables so that their sounds are far from pinyin's (อวี๋ is yu): what tells is
that another surname is much nearer.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from landbridge.language.han_abroad import readings_abroad
from landbridge.language.heard import heard_pinyin
from landbridge.language.heard_thai import heard_thai
from landbridge.language.name_by_word import word_sound
from landbridge.language.name_sound import name_forms, words_of_name
from landbridge.language.name_written import hisses
from landbridge.language.pinyin import split_syllables, surname_letters
from landbridge.language.scripts import has_thai, is_han

_NEARER = 0.15
"""So much more another surname must sound like the word."""
_OTHER_HISS = 0.2
"""What another letter for zh, j, z or ch, q, c takes off: เฉิน is Chen, เจิ้ง is Zheng."""
_READ_ABROAD = 0.95
"""From this likeness on a family is heard as Korea, Vietnam or Japan reads it."""
_VOWELS = (("อวี", "อู"), ("หวู", "อู"), ("ลี่ว", "ลู"))
"""The spellings of yu, wu and lü, of which a w is heard."""


def are_two_chinese_families(a: str, b: str) -> bool:
    """Whether a Chinese name in any letters and a full one in Thai are of two families."""
    return _is_other_family(a, b) or _is_other_family(b, a)


def _is_other_family(name: str, thai: str) -> bool:
    form, words = name_forms(name, "")[0], words_of_name(thai)
    if not (form.mandarin and has_thai(thai) and len(words) == 2):
        return False
    heard = _surnames(words[0])
    if not heard or heard.get(form.words[0], 1.0) + _NEARER >= max(heard.values()):
        return False
    abroad = readings_abroad(name) if is_han(name) else ()
    return all(word_sound(one.family, words[0]) < _READ_ABROAD for one in abroad)


@lru_cache(maxsize=1024)
def _surnames(word: str) -> Mapping[str, float]:
    """How much a Thai word sounds like each Chinese surname, from 0 to 1."""
    # Imported here: numpy takes a tenth of a second to load, and few callers need it.
    from landbridge.language.sound_distance import likeness

    for written, said in _VOWELS:
        word = word.replace(written, said)
    surnames, sounds = zip(*_sounds().items(), strict=True)
    best = dict.fromkeys(surnames, 0.0)
    for said in heard_thai(word):
        for surname, sound, alike in zip(
            surnames, sounds, likeness([said] * len(sounds), sounds), strict=True
        ):
            less = 0.0 if hisses(said) == hisses(sound) else _OTHER_HISS
            best[surname] = max(best[surname], float(alike) - less)
    return best


@cache
def _sounds() -> Mapping[str, str]:
    letters = sorted(surname_letters())
    return {one: heard_pinyin(split_syllables(one) or (one,)) for one in letters}
