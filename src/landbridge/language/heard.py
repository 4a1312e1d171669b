"""Words as they are heard, in one alphabet for all scripts: Putin, Путин, 普京, بوتين (`sounds`).

Thai has a module of its own, `heard_thai`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from landbridge.language.pinyin import letters, syllables
from landbridge.language.romanised import latin
from landbridge.language.sound_tables import sound_rows
from landbridge.language.sounds import UNWRITTEN, folded_by, folds, known, with_unwritten

_LATIN = folds(
    ("tz?sch|tch|cz", "C"),
    ("shch|sch|sh|sz", "S"),
    ("dzh|dj|dsch", "J"),
    ("ch(?=[rl])", "k"),
    ("ch", "C"),
    ("zh", "Z"),
    ("kh", "K"),
    ("ph", "P"),
    ("th", "t"),
    ("(?<=[gdbr])h", ""),
    ("ts|tz|zz", "c"),
    ("ck|cq|qu(?=[ei])|q", "k"),
    ("x", "ks"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
    ("j", "J"),
    ("^ng|ng(?![aeiouy])", "N"),
    ("igh", "ay"),
    ("(?<=[^aeiou])orn(?![aeiouy])", "oR"),
    ("eau|aux?$", "o"),
    ("[ao]e", "e"),
    ("uea", "ua"),
    ("ee|ie(?![a-z]{0,1}$)", "i"),
    ("oo|ou", "u"),
    ("y(?![aeiou])", "i"),
    ("(?<=[^aeiou])e(?=s?$)", UNWRITTEN),
)
"""The last folds: Thai -porn is said pon, ae and oe are one vowel; a last e may be silent."""
_CYRILLIC_FOLDS = folds(
    ("дж", "J"),
    ("ё", f"й{UNWRITTEN}"),
    ("[иы]й(?![аеёиоуыэюя])", "и"),
    ("^нг|нг(?![аеёиоуыэюя])", "N"),
    ("(?<=[пткц])х(?=[аеёиоуыэюяйл])", ""),
)
"""Letters that are one sound; ё is often written е; Asian names have кх, пх, тх for one sound."""
_CYRILLIC_SOUNDS = (
    "a b v g d e o Z z i y k l m n o p r s t u f h c C S S _ i _ e yu ya "
    "i i e g u k g N o u u h a y l n C J J"
)
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўқғңөүұһәјљњћђџ",
        _CYRILLIC_SOUNDS.split(),
        strict=True,
    )
)
_SEMIVOWEL = re.compile("^(?:y(?=[iu])|w(?=u))")
"""What pinyin writes before i and u where nothing is said."""
_INITIALS = {"zh": "J", "ch": "C", "sh": "S", "q": "C", "x": "S", "j": "J", "z": "z", "c": "c"}
_FINALS = (("ong", "uN"), ("ng", "N"), ("iu", "iou"), ("ui", "uei"))


@lru_cache(maxsize=65536)
def heard_latin(word: str) -> str:
    """A word in Latin letters by its sounds."""
    return known(folded_by(_LATIN, latin(word)))


@lru_cache(maxsize=65536)
def heard_cyrillic(word: str) -> str:
    """A word in Cyrillic letters by its sounds."""
    plain = folded_by(_CYRILLIC_FOLDS, word.lower())
    return known("".join(_CYRILLIC.get(letter, letter) for letter in plain))


def heard_pinyin(parts: Iterable[str]) -> str:
    """Syllables of Mandarin by their sounds."""
    return known("".join(map(_syllable, parts)))


@lru_cache(maxsize=4096)
def _syllable(pinyin: str) -> str:
    plain = letters(pinyin)
    if plain in ("er", "r"):
        return "r"
    plain = _SEMIVOWEL.sub("", plain)
    head = next((head for head in ("zh", "ch", "sh") if plain.startswith(head)), plain[:1])
    rest = plain[len(head) :]
    for final, sounds in _FINALS:
        if rest.endswith(final):
            rest = rest.removesuffix(final) + sounds
            break
    return _INITIALS.get(head, head) + rest


@lru_cache(maxsize=65536)
def heard_han(word: str) -> str:
    """A foreign word that Chinese characters transcribe, by its sounds."""
    read = zip(word, syllables(word), strict=False)
    sounds = known("".join(_character(character, pinyin) for character, pinyin in read))
    return sounds.replace("l", "Q")


def _character(character: str, pinyin: str) -> str:
    special = _foreign().get(character)
    sounds = heard_latin(special) if special else _syllable(pinyin)
    return sounds[:1] + UNWRITTEN if character in _VOWELLESS else sounds


_VOWELLESS = frozenset("布普特德克格夫弗斯兹什奇茨赫姆日思士勒")
"""Characters that stand for a consonant alone in a foreign name; some have its vowel, too."""


@lru_cache(maxsize=65536)
def heard_arabic(word: str) -> str:
    """A word in Arabic letters by its sounds; short vowels are not written."""
    sounds = known("".join(_arabic_sounds().get(letter, "") for letter in word))
    return with_unwritten(sounds)


@cache
def _foreign() -> dict[str, str]:
    return dict(sound_rows("foreign_characters.csv"))


@cache
def _arabic_sounds() -> dict[str, str]:
    return {letter: sound for letters, sound in sound_rows("arabic.csv") for letter in letters}
