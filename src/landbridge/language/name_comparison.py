"""People's names compared across scripts: 陈双伟 = Chen Shuangwei = Чэнь Шуанвэй = เฉิน ซวงเหว่ย.

Names whose letters are known are compared by letters, others by the classes of
their consonants; two Chinese names by family name and given name. A name in Han counts as Korea,
Vietnam and Japan read it too: 文在寅 = Moon Jae-in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Indel

from landbridge.language.han_abroad import is_japanese, readings_abroad
from landbridge.language.name_abroad import forms_abroad, likeness_abroad
from landbridge.language.name_sound import NameForm, name_forms, patronymic
from landbridge.language.name_written import Forms, as_scripts_write, syllables_in_thai
from landbridge.language.pinyin import family_and_given, split_syllables
from landbridge.language.scripts import has_thai, is_han
from landbridge.language.simplified import simplified
from landbridge.language.word_alignment import align, word_likeness

SAME = 0.85
"""From this score on two names are the same name."""
PERHAPS = 0.7
"""From this score on two names may be the same name, and a person is asked."""
CLEARLY_DIFFERENT = 0.6
"""Below this score two names are not the same name."""

_SWAP = 0.5
"""What names are worth of which each has a word that the other has not."""
_ONE_WORD = 0.75
"""What one word of a name is worth for the whole."""
_EACH_MORE = 0.92
"""What each word more, a second given name or a father's, takes off."""
_HEARD_ONLY = 0.95
"""What equal consonants are worth where letters differ: Джонсон is written as Johnson is said."""
_LETTERS_TOO = 0.02
"""What letters add where consonants decide: of two names with the same ones the likelier."""
_READ_ABROAD = 0.65
"""What a reading in another tongue is worth where both names read as Chinese: no likeness yet."""
_HEARD_ABROAD = 0.9
"""What equal consonants are worth where characters are read in another tongue than Chinese."""
_SAME_SYLLABLES = 0.9
"""What equal syllables are worth where Thai writes a Chinese name."""
_SOUND_ONLY = (0.0, 0.4, 0.6, 0.8, 0.86)
"""What equal consonants are worth, by how many there are; from four on they are the same name."""


@dataclass(frozen=True, slots=True)
class NameComparison:
    """How alike two names are, from 0 to 1, and the two forms that were compared."""

    score: float
    left: str
    right: str


def name_similarity(a: str, language_a: str, b: str, language_b: str) -> float:
    """How alike two people's names are, from 0 to 1."""
    return compare_names(a, language_a, b, language_b).score


@lru_cache(maxsize=65536)
def compare_names(a: str, language_a: str, b: str, language_b: str) -> NameComparison:
    """How alike two people's names are, with the forms that say so."""
    if simplified("".join(a.split())) == simplified("".join(b.split())):
        return NameComparison(1.0, a, b)
    if _is_in_characters(a) and _is_in_characters(b):
        return NameComparison(_compare_characters(a, b), a, b)
    best = max(_as_heard(a, language_a, b, language_b), _as_read_abroad(a, b), key=_score)
    return replace(best, score=_SWAP * best.score) if _have_two_fathers(a, b) else best


def _score(comparison: NameComparison) -> float:
    return comparison.score


def _as_heard(a: str, language_a: str, b: str, language_b: str) -> NameComparison:
    left, right = name_forms(a, language_a), name_forms(b, language_b)
    if left[0].mandarin and right[0].mandarin:
        left, right = left[:1], right[:1]
    best = _likeliest(*as_scripts_write(a, left, b, right))
    if has_thai(a) != has_thai(b):
        best = max(best, _as_syllables_tell(a, left, b, right), key=_score)
    if has_thai(a + b):
        abroad = _likeliest(forms_abroad(a) or left, forms_abroad(b) or right)
        best = max(best, replace(abroad, score=_HEARD_ABROAD * abroad.score), key=_score)
    if left[0].spelled and right[0].spelled:
        return best
    return replace(best, score=min(best.score + _LETTERS_TOO * _rough_likeness(a, b), 1.0))


def _as_syllables_tell(a: str, left: Forms, b: str, right: Forms) -> NameComparison:
    """A Chinese name beside one in Thai, by their syllables."""
    form, thai = (right[0], a) if has_thai(a) else (left[0], b)
    alike = syllables_in_thai(form, thai) if form.mandarin else 0.0
    return NameComparison(_SAME_SYLLABLES * alike, a, b)


def _likeliest(left: Forms, right: Forms) -> NameComparison:
    return max((_compare_forms(one, other) for one in left for other in right), key=_score)


def _as_read_abroad(a: str, b: str) -> NameComparison:
    """A name in Han, as Korea, Vietnam or Japan reads it, beside one in Latin or Cyrillic."""
    if is_han(a) == is_han(b) or has_thai(a + b):
        return NameComparison(0.0, a, b)
    score = likeness_abroad(a, b) if is_han(a) else likeness_abroad(b, a)
    both_chinese = name_forms(a, "")[0].mandarin and name_forms(b, "")[0].mandarin
    return NameComparison(_READ_ABROAD * score if both_chinese else score, a, b)


def _is_in_characters(name: str) -> bool:
    """Whether the characters of a name are its own, and transcribe no foreign one."""
    return is_han(name) and (family_and_given(name) is not None or is_japanese(name))


def _rough_likeness(a: str, b: str) -> float:
    """How alike two names are, letter for letter in Latin ones, vowels and all."""
    return float(Indel.normalized_similarity(anyascii(a).lower(), anyascii(b).lower()))


def _have_two_fathers(a: str, b: str) -> bool:
    one, other = patronymic(a), patronymic(b)
    return bool(one and other) and not word_likeness(one, other)


def _compare_forms(left: NameForm, right: NameForm) -> NameComparison:
    if left.mandarin and right.mandarin:
        score = _compare_mandarin(left.words, right.words)
        return NameComparison(score, " ".join(left.words), " ".join(right.words))
    if left.spelled and right.spelled and left.mandarin != right.mandarin:
        return NameComparison(0.0, " ".join(left.words), " ".join(right.words))
    heard = _compare_classes(left.classes, right.classes)
    if left.spelled and right.spelled:
        score = _compare_words(left.words, right.words)
        if left.alphabet != right.alphabet:
            score = max(score, _HEARD_ONLY * heard)
        return NameComparison(score, " ".join(left.words), " ".join(right.words))
    return NameComparison(heard, " ".join(left.classes), " ".join(right.classes))


def _compare_characters(a: str, b: str) -> float:
    """Two names in characters: what sounds alike and is written otherwise is a doubt."""
    return 0.7 if _sound_alike(a, b) else 0.55 * Indel.normalized_similarity(a, b)


def _sound_alike(a: str, b: str) -> bool:
    if family_and_given(a) and family_and_given(b):
        return name_forms(a, "zh") == name_forms(b, "zh")
    return not {*readings_abroad(a)}.isdisjoint(readings_abroad(b))


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
    """Words in letters: a given name that one side has not is no doubt, another one is."""
    alignment = align(left, right)
    if alignment.has_swap:
        return _SWAP * alignment.likeness
    if alignment.pairs == 1 and alignment.left_over:
        return _ONE_WORD * alignment.likeness
    return alignment.likeness * float(_EACH_MORE**alignment.left_over)


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
