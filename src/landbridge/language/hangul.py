"""Korean syllables in Latin letters: 재 → jae, 명 → myeong.

Source: Revised Romanization of Korean, National Institute of Korean Language, 2000, syllable by
syllable, without the changes between syllables, which names leave out.
"""

from __future__ import annotations

_FIRST = "\uac00"
"""Unicode orders the syllables by head, then vowel, then tail."""


def _letters(row: str) -> tuple[str, ...]:
    """The letters of a row in Unicode's order; a hyphen is no letter at all."""
    return tuple(row.replace("-", "").split(" "))


_HEADS = _letters("g kk n d tt r m b pp s ss - j jj ch k t p h")
_VOWELS = _letters("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_TAILS = _letters("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")


def romanised_syllable(syllable: str) -> str:
    """A Hangul syllable in the letters of the Revised Romanization."""
    place = ord(syllable) - ord(_FIRST)
    head, rest = divmod(place, len(_VOWELS) * len(_TAILS))
    vowel, tail = divmod(rest, len(_TAILS))
    return _HEADS[head] + _VOWELS[vowel] + _TAILS[tail]
