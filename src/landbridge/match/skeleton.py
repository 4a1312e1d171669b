"""What a name is found by in any script: three consonants in a row of one of its words.

Consonants are taken by their kind, since scripts differ in what they keep: p and b are one, so
are l and r, s and ch. Names that share enough of these keys are compared; others never are.
"""

from __future__ import annotations

from functools import lru_cache

from landbridge.language.hearing import Hearing
from landbridge.match.firm_names import FirmName

_KINDS = {
    **dict.fromkeys("sSzZcCJT", "S"),
    **dict.fromkeys("kg", "K"),
    **dict.fromkeys("td", "T"),
    **dict.fromkeys("pbP", "P"),
    **dict.fromkeys("fvw", "F"),
    **dict.fromkeys("lrRLQ", "L"),
    **dict.fromkeys("mnN", "N"),
}


def keys_of_hearing(hearing: Hearing) -> frozenset[str]:
    """The keys of a person's name."""
    return frozenset().union(*map(_keys_of_word, hearing.words))


def kinds_of_hearing(hearing: Hearing) -> str:
    """The kinds of the consonants of a person's name in their order."""
    return "".join(map(_kinds, hearing.words))


def keys_of_firm(name: FirmName) -> frozenset[str]:
    """The keys of an organisation's name: what its words mean, and how its core is heard."""
    return name.meanings | _keys_of_word(name.sounds) if name.sounds else name.meanings


@lru_cache(maxsize=65536)
def _keys_of_word(sounds: str) -> frozenset[str]:
    """Keys with kh as h, which has none, and as k, since letters do not tell which it is."""
    return _shingles(_kinds(sounds)) | _shingles(_kinds(sounds.replace("K", "k")))


@lru_cache(maxsize=65536)
def _kinds(sounds: str) -> str:
    kinds = ""
    for sound in sounds:
        kind = _KINDS.get(sound, "")
        if kind and not kinds.endswith(kind):
            kinds += kind
    return kinds


def _shingles(kinds: str) -> frozenset[str]:
    """Three kinds in a row, and the outer two of three, for one that a script leaves out."""
    marked = f"^{kinds}$"
    rows = {marked[start : start + 3] for start in range(max(1, len(marked) - 2))}
    if len(marked) > 4:
        rows |= {f"{row[0]}.{row[2]}" for row in rows}
    return frozenset(rows)
