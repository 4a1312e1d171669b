"""Names as they are heard, in one alphabet for all scripts: Putin, Путин, 普京, ปูติน, بوتين.

A sound is one letter: `S` is sh, `Z` zh, `C` ch, `J` dzh, `c` ts, `N` ng; the others are as in
Italian. A word may be heard in several ways, as letters do not tell which tongue they are of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from landbridge.language.pinyin import letters, syllables
from landbridge.language.romanised import latin
from landbridge.language.sound_tables import sound_rows

VOWELS = "aeiou"
CONSONANTS = "pbtdkgfvszSZCJchmnNlrwy"
UNWRITTEN = "x"
"""A vowel that a script leaves out, or writes where none is said."""

Folds = tuple[tuple[re.Pattern[str], str], ...]


def _folds(*folds: tuple[str, str]) -> Folds:
    return tuple((re.compile(pattern), sounds) for pattern, sounds in folds)


_LATIN = _folds(
    ("tz?sch|tch", "C"),
    ("shch|sch|sh", "S"),
    ("dzh|dj|dsch", "J"),
    ("ch", "C"),
    ("zh", "Z"),
    ("kh", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("(?<=[gdbr])h", ""),
    ("ts|tz|zz", "c"),
    ("ck|cq|qu(?=[ei])|q", "k"),
    ("x", "ks"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
    ("j", "J"),
    ("ng(?![aeiouy])", "N"),
    ("eau|aux?$", "o"),
    ("ee|ie(?![a-z]{0,1}$)", "i"),
    ("oo|ou", "u"),
    ("y(?![aeiou])", "i"),
)
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
_INITIALS = {"zh": "J", "ch": "C", "sh": "S", "q": "C", "x": "S", "j": "J", "z": "z", "c": "c"}
_FINALS = (("ong", "uN"), ("ng", "N"), ("iu", "iou"), ("ui", "uei"))
_SOUNDS = frozenset(VOWELS + CONSONANTS + UNWRITTEN)
_BETWEEN = re.compile(f"(?<=[{CONSONANTS}])(?=[{CONSONANTS}])")
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def heard_latin(word: str) -> str:
    """A word in Latin letters by its sounds."""
    plain = latin(word)
    for pattern, sounds in _LATIN:
        plain = pattern.sub(sounds, plain)
    return _known(plain)


@lru_cache(maxsize=65536)
def heard_cyrillic(word: str) -> str:
    """A word in Cyrillic letters by its sounds."""
    plain = word.lower().replace("дж", "J").replace("кс", "ks")
    return _known("".join(_CYRILLIC.get(letter, letter) for letter in plain))


def heard_pinyin(parts: Iterable[str]) -> str:
    """Syllables of Mandarin by their sounds."""
    return _known("".join(map(_syllable, parts)))


@lru_cache(maxsize=4096)
def _syllable(pinyin: str) -> str:
    plain = letters(pinyin)
    if plain in ("er", "r"):
        return "r"
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
    return _known("".join(_character(character, pinyin) for character, pinyin in read))


def _character(character: str, pinyin: str) -> str:
    if character in _VOWELLESS:
        return _syllable(pinyin)[:1] + UNWRITTEN
    special = _foreign().get(character)
    return heard_latin(special) if special else _syllable(pinyin)


_VOWELLESS = frozenset("布普特德克格夫弗斯兹什奇茨赫姆恩日思士勒")
"""Characters that stand for a consonant alone in a foreign name; some have its vowel, too."""

_THAI_MARKS = re.compile("[\u0e47-\u0e4b\u0e4d\u0e4e\u0e3a]")
_THAI_SILENT = re.compile("[ก-ฮ][ิุ]?\u0e4c")
_THAI = _folds(
    ("ห(?=[งญนมยรลว][^์])", ""),
    ("เ([ก-ฮ]{1,2})ี?ยว", r"\1iw"),
    ("เ([ก-ฮ]{1,2})ีย", r"\1ia"),
    ("เ([ก-ฮ]{1,2})ือ", r"\1ua"),
    ("เ([ก-ฮ]{1,2})าะ", r"\1o"),
    ("เ([ก-ฮ]{1,2})า", r"\1ao"),
    ("เ([ก-ฮ]{1,2})อ", r"\1e"),
    ("เ([ก-ฮ]{1,2})ิ", r"\1e"),
    ("([เแ])([ก-ฮ]ฺ?[รลว]?)", r"\2e"),
    ("โ([ก-ฮ][รล]?)", r"\1o"),
    ("[ใไ]([ก-ฮ][รล]?)ย?", r"\1ay"),
    ("ัว", "ua"),
    ("รร(?=[ก-ฮ])", "a"),
    ("รร", "an"),
    ("อ(?=[aeiouะาัิีึืุู])", ""),
)


@lru_cache(maxsize=65536)
def heard_thai(word: str) -> tuple[str, ...]:
    """A word in Thai letters by its sounds: with what a sign makes silent, and without."""
    bare = _THAI_MARKS.sub("", word)
    return tuple(dict.fromkeys(_thai(form) for form in (bare, _THAI_SILENT.sub("", bare))))


def _thai(word: str) -> str:
    for pattern, sounds in _THAI:
        word = pattern.sub(sounds, word)
    sounds = _known("".join(_thai_sounds().get(letter, letter) for letter in word))
    return _BETWEEN.sub(UNWRITTEN, sounds)


@lru_cache(maxsize=65536)
def heard_arabic(word: str) -> str:
    """A word in Arabic letters by its sounds; short vowels are not written."""
    sounds = _known("".join(_arabic_sounds().get(letter, "") for letter in word))
    return _BETWEEN.sub(UNWRITTEN, sounds)


def _known(sounds: str) -> str:
    kept = "".join(sound for sound in sounds if sound in _SOUNDS)
    return _REPEATED.sub(r"\1", kept)


@cache
def _foreign() -> dict[str, str]:
    return dict(sound_rows("foreign_characters.csv"))


@cache
def _thai_sounds() -> dict[str, str]:
    return {letter: sound for letters, sound in sound_rows("thai_sounds.csv") for letter in letters}


@cache
def _arabic_sounds() -> dict[str, str]:
    return {letter: sound for letters, sound in sound_rows("arabic.csv") for letter in letters}
