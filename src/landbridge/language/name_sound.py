"""People's names compared across scripts: 陈双伟 = Chen Shuangwei = Чэнь Шуанвэй = เฉิน ซวงเหว่ย.

A name has one or two forms: Mandarin, where it reads as a Chinese name (family
name first, in pinyin letters), and foreign (its words in Latin letters). Both
know the classes of their consonants, which is all that Thai and the Chinese
spellings of foreign names keep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Indel

from landbridge.language.palladius import to_pinyin
from landbridge.language.pinyin import (
    family_and_given,
    is_han,
    letters,
    split_syllables,
    surname_letters,
    surname_readings,
    syllables,
)
from landbridge.language.romanised import consonant_classes, unified
from landbridge.language.sound_tables import sound_rows
from landbridge.language.thai_sound import is_thai, thai_classes

SAME = 0.85
"""From this score on two names are the same name."""
CLEARLY_DIFFERENT = 0.6
"""Below this score two names are not the same name."""

_PARTS = re.compile(r"[\s·•・‧∙⋅.,]+")
_THAI_TITLE = re.compile("^(?:นางสาว|นาย|นาง|ฯพณฯ|ดร[.])\\s*")
_HYPHENS = re.compile("[-‐–]")
_PATRONYMIC = re.compile(r"\w+(?:вич|вна|ична|vich|vna|ichna)")
_HONORIFICS = frozenset(("mr", "mrs", "ms", "dr", "prof", "sir", "г-н", "г-жа"))
_SOUND_ONLY = (0.0, 0.4, 0.6, 0.8, 0.86)
"""What equal consonants are worth, by how many there are; from four on they are the same name."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """One way to hear a name: its words in Latin letters and the classes of their consonants.

    `spelled` is true where the letters are those of the name and not of a
    transcription that loses some.
    """

    words: tuple[str, ...]
    classes: tuple[str, ...]
    mandarin: bool
    spelled: bool


@dataclass(frozen=True, slots=True)
class NameComparison:
    """How alike two names are, from 0 to 1, and the two forms that were compared."""

    score: float
    left: str
    right: str


def sound_key(name: str, language: str) -> str:
    """The key under which a person's name is found in any script: equal names share it."""
    form = name_forms(name, language)[0]
    return " ".join(sorted(filter(None, form.classes)))


def name_similarity(a: str, language_a: str, b: str, language_b: str) -> float:
    """How alike two people's names are, from 0 to 1."""
    return compare_names(a, language_a, b, language_b).score


@lru_cache(maxsize=65536)
def compare_names(a: str, language_a: str, b: str, language_b: str) -> NameComparison:
    """How alike two people's names are, with the forms that say so."""
    if "".join(a.split()) == "".join(b.split()):
        return NameComparison(1.0, a, b)
    if is_han(a) and is_han(b) and family_and_given(a) and family_and_given(b):
        return NameComparison(_compare_characters(a, b), a, b)
    left, right = name_forms(a, language_a), name_forms(b, language_b)
    if left[0].mandarin and right[0].mandarin:
        left, right = left[:1], right[:1]
    compared = [_compare_forms(one, other) for one in left for other in right]
    return max(compared, key=lambda comparison: comparison.score)


@lru_cache(maxsize=65536)
def name_forms(name: str, language: str) -> tuple[NameForm, ...]:
    """The forms of a name, the likeliest first. The script decides; `language` breaks a tie."""
    words = _words(name)
    if not words:
        return (_EMPTY,)
    joined = "".join(words)
    if is_han(joined):
        whole = _mandarin_form(words[0]) if len(words) == 1 else None
        return (whole or _transcribed(words),)
    if is_thai(name):
        classes = tuple(thai_classes(word) for word in words)
        return (NameForm(tuple(words), classes, mandarin=False, spelled=False),)
    foreign = _foreign(words)
    romanised = _romanised_mandarin(words)
    return (romanised, foreign) if romanised else (foreign,)


_EMPTY = NameForm((), (), mandarin=False, spelled=False)


def _words(name: str) -> list[str]:
    words = [word for word in _PARTS.split(_THAI_TITLE.sub("", name)) if word]
    kept = [word for word in words if word.lower() not in _HONORIFICS]
    return [word for word in kept if not _PATRONYMIC.fullmatch(word.lower())] or kept


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
    return NameForm(spelled, classes, mandarin=False, spelled=True)


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


def _compare_forms(left: NameForm, right: NameForm) -> NameComparison:
    if left.mandarin and right.mandarin:
        score = _compare_mandarin(left.words, right.words)
        return NameComparison(score, " ".join(left.words), " ".join(right.words))
    if left.spelled and right.spelled and left.mandarin == right.mandarin:
        score = _compare_words(left.words, right.words)
        return NameComparison(score, " ".join(left.words), " ".join(right.words))
    if left.spelled and right.spelled:
        return NameComparison(0.0, " ".join(left.words), " ".join(right.words))
    score = _compare_classes(left.classes, right.classes)
    return NameComparison(score, " ".join(left.classes), " ".join(right.classes))


def _compare_characters(a: str, b: str) -> float:
    """Two Chinese names in characters: what sounds alike and is written otherwise is a doubt."""
    same_sound = name_forms(a, "zh") == name_forms(b, "zh")
    return 0.7 if same_sound else 0.55 * Indel.normalized_similarity(a, b)


def _compare_mandarin(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    if left == right:
        return 1.0
    given = [split_syllables(word) or (word,) for word in (left[1], right[1])]
    alike = _syllables_alike(given[0], given[1])
    return 0.3 + 0.6 * alike if left[0] == right[0] else 0.4 * alike


def _syllables_alike(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    pairs = zip(left, right, strict=False)
    # A final n for ng is the commonest slip of a transcriber.
    worth = sum(1.0 if a == b else 0.7 if a.rstrip("g") == b.rstrip("g") else 0.0 for a, b in pairs)
    return worth / max(len(left), len(right))


def _compare_words(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    few, many = sorted((left, right), key=len)
    if not few:
        return 0.0
    rest = list(many)
    scores: list[tuple[float, int]] = []
    for word in sorted(few, key=len, reverse=True):
        best = max(rest, key=lambda other: (_word_similarity(word, other), other))
        rest.remove(best)
        scores.append((_word_similarity(word, best), len(word)))
    return _weigh(scores, len(few), len(rest))


def _word_similarity(a: str, b: str) -> float:
    if 1 in (len(a), len(b)):
        return 0.85 if a[0] == b[0] else 0.0
    return float(Indel.normalized_similarity(a, b))


def _weigh(scores: list[tuple[float, int]], matched: int, left_over: int) -> float:
    mean = sum(score * length for score, length in scores) / sum(length for _, length in scores)
    worst = min(score for score, _ in scores)
    mean *= 1.0 if worst >= 0.6 else 0.6
    if matched == 1 and left_over:
        return mean * 0.75
    return mean * float(0.92**left_over)


def _compare_classes(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    a, b = "".join(left), "".join(right)
    if not a or not b:
        return 0.0
    if len(left) != len(right) and min(len(left), len(right)) == 1:
        few, many = sorted((left, right), key=len)
        joined = Indel.normalized_similarity(a, b)
        part = max(Indel.normalized_similarity(few[0], word) for word in many)
        return max(_worth(few[0], joined), 0.8 * _worth(few[0], part))
    if len(left) == len(right):
        pairs = [Indel.normalized_similarity(x, y) for x, y in zip(left, right, strict=True)]
        alike = min(Indel.normalized_similarity(a, b), 0.4 + 0.6 * min(pairs))
        return _worth(min(a, b, key=len), alike)
    return _worth(min(a, b, key=len), Indel.normalized_similarity(a, b))


def _worth(classes: str, alike: float) -> float:
    ceiling = _SOUND_ONLY[min(len(classes), 4)] + 0.01 * min(max(len(classes) - 4, 0), 9)
    return float(ceiling * alike)
