"""The alphabet of sounds that names of all scripts are heard in.

A sound is one letter: `S` is sh, `Z` zh, `C` ch, `J` dzh, `c` ts, `N` ng; the others are as in
Italian. Where a script does not tell which of two sounds is meant, a letter stands for both:
`P` is p or f (ph), `K` h or k (kh), `Q` l or r, `L` l or n and `T` t or a hiss at the end of a
Thai syllable, `R` an r there, which many tongues leave out, `x` a vowel that is not written.
"""

from __future__ import annotations

import re

VOWELS = "aeiou"
CONSONANTS = "pbtdkgfvszSZCJchmnNlrwyPKQLTR"
UNWRITTEN = "x"
"""A vowel that a script leaves out, or writes where none is said."""

Folds = tuple[tuple[re.Pattern[str], str], ...]

_SOUNDS = frozenset(VOWELS + CONSONANTS + UNWRITTEN)
_BETWEEN = re.compile(f"(?<=[{CONSONANTS}])(?=[{CONSONANTS}])")
_REPEATED = re.compile(r"(.)\1+")
_LAST_R = re.compile(f"(?<=[{VOWELS}])r(?![{VOWELS}{UNWRITTEN}ry])")


def folds(*rows: tuple[str, str]) -> Folds:
    """Patterns with what each is to be written as, in order."""
    return tuple((re.compile(pattern), sounds) for pattern, sounds in rows)


def folded_by(rules: Folds, word: str) -> str:
    """A word after all folds."""
    for pattern, sounds in rules:
        word = pattern.sub(sounds, word)
    return word


def known(sounds: str) -> str:
    """The sounds of the alphabet alone, none twice in a row, with r where a syllable ends."""
    kept = "".join(sound for sound in sounds if sound in _SOUNDS)
    return _LAST_R.sub("R", _REPEATED.sub(r"\1", kept))


def with_unwritten(sounds: str) -> str:
    """Sounds with a vowel that may be said between any two consonants."""
    return _BETWEEN.sub(UNWRITTEN, sounds)
