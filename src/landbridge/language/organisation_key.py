"""Keys of names of organisations, zones and projects, compared.

A key is the sorted parts of a name: places (`@id`), companies (`+id`), the core as it is heard
(`*jinhai`; `~SNH` where the script keeps the consonants only), and words that many names share.
"""

from __future__ import annotations

from rapidfuzz.distance import Indel

from landbridge.language.name_sound import mandarin_classes
from landbridge.language.pinyin import split_syllables
from landbridge.language.romanised import consonant_classes

PLACE, COMPANY, CORE, SOUND = "@", "+", "*", "~"
_WEIGHTS = {COMPANY: 3.0, CORE: 3.0, SOUND: 3.0, PLACE: 2.0}
"""What a part weighs beside a word that many names share, which weighs 1."""
_ALIKE = 0.7
"""Above this, two cores that are not the same are one core in two scripts or spellings."""
_HEARD_ONLY = 0.9
"""What equal consonants are worth where the vowels are not compared."""


def sound_of_key(key: str) -> str:
    """The key with its core reduced to consonant classes, for scripts that keep no more."""
    return " ".join(sorted(SOUND + _classes(p) if p[0] == CORE else p for p in key.split()))


def pinyin_cores(key: str) -> frozenset[str]:
    """The cores of a key that are pinyin: two of these that differ are two names."""
    cores = (part[1:] for part in key.split() if part[0] == CORE)
    return frozenset(core for core in cores if split_syllables(core))


def key_similarity(a: str, b: str) -> float:
    """How alike two keys are, from 0 to 1: the share of parts they have in common.

    The core weighs three times as much as a place, and a place twice as much as a word.
    """
    left, right = set(a.split()), set(b.split())
    shared = sum(map(_weight, left & right)) + _heard_alike(left - right, right - left)
    whole = sum(map(_weight, left | right)) - _heard_alike(left - right, right - left)
    return shared / whole if whole else 0.0


def _classes(core: str) -> str:
    parts = split_syllables(core[1:])
    return mandarin_classes(parts) if parts else consonant_classes(core[1:])


def _weight(part: str) -> float:
    return _WEIGHTS.get(part[0], 1.0)


def _heard_alike(left: set[str], right: set[str]) -> float:
    """What cores that only sound alike add: the best pairs, each as far as it is alike."""
    worth = 0.0
    rest = sorted(part for part in right if part[0] in (CORE, SOUND))
    for part in sorted(part for part in left if part[0] in (CORE, SOUND)):
        best = max(rest, key=lambda other: (_heard(part, other), other), default=None)
        if best is not None and _heard(part, best) > _ALIKE:
            worth += _WEIGHTS[CORE] * _heard(part, best)
            rest.remove(best)
    return worth


def _heard(a: str, b: str) -> float:
    one, other = (part[1:] if part[0] == SOUND else _classes(part) for part in (a, b))
    classes = _HEARD_ONLY * float(Indel.normalized_similarity(one, other))
    if a[0] == b[0] == CORE:
        spelled = float(Indel.normalized_similarity(a, b))
        return max(spelled, classes) if min(len(one), len(other)) > 3 else spelled
    return classes if min(len(one), len(other)) > 2 else 0.0
