"""Korean syllables in Latin letters: 재 → jae, 명 → myeong.

Source: Revised Romanization of Korean, National Institute of Korean Language, 2000, syllable by
syllable, without the changes between syllables, which names leave out.
"""

from __future__ import annotations

_FIRST = "\uac00"
"""Unicode orders the syllables by head, then vowel, then tail."""
_HEADS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_VOWELS = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_TAILS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("-", "").split(" ")


def romanised_syllable(syllable: str) -> str:
    """A Hangul syllable in the letters of the Revised Romanization."""
    place = ord(syllable) - ord(_FIRST)
    head, rest = divmod(place, len(_VOWELS) * len(_TAILS))
    vowel, tail = divmod(rest, len(_TAILS))
    return _HEADS[head] + _VOWELS[vowel] + _TAILS[tail]
