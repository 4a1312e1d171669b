"""How alike strings of sounds are, many pairs at a time.

The likeness is 1 less the cost of the cheapest way to turn one string into the other (Wagner
and Fischer, 1974), as a share of what both weigh. A sound costs its weight to leave out; two
sounds of one place or manner of speaking cost little to exchange, as transcriptions do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from landbridge.language.sounds import CONSONANTS, UNWRITTEN, VOWELS

_SOUNDS = "_" + VOWELS + CONSONANTS + UNWRITTEN
LONGEST = 40
"""More sounds of a string are not looked at."""
_UNEVEN = {UNWRITTEN: 0.1, "h": 0.4, "y": 0.3, "w": 0.5, "r": 0.6, "R": 0.35}
_WEIGHTS = {
    **dict.fromkeys(VOWELS, 0.5),
    **dict.fromkeys(CONSONANTS, 1.0),
    **dict.fromkeys("nNltdQLT", 0.8),
    **_UNEVEN,
}
_NEAR = {
    0.05: "Pp Pf Kh Ql Qr QL LQ Ll Rr",
    0.1: "nN iy uw vw sz Jz SZ ZJ uo Kk QR TC TJ Ts Tt",
    0.15: "Ln Td TS Tz Tc TZ RL ow",
    0.2: "td kg pb sc cz CJ CS cC SJ JZ ei Pb Rn Rl fv Pv KC sS",
    0.3: "lr fw hk CZ kh hg CJ sC cS zJ zZ ae au bv bf pf Kg",
    0.45: "nm rZ sJ tC dJ tc dz hf hS tS ts kC gJ yJ yl dr zy hC hJ Nm",
}
"""What exchanging two sounds costs; other consonants cost what leaving both out does.

0.05 and 0.1: one sound in two spellings. 0.2: voiced and voiceless, which tongues without the
one write by the other. 0.3: one place of speaking. 0.45: one manner of speaking.
That n is taken for l or r at the end of a syllable is told by `L` and `R`; elsewhere they are two.
"""


def likeness(left: Sequence[str], right: Sequence[str]) -> NDArray[np.float32]:
    """How alike the strings of each pair are, from 0 to 1; `left` and `right` are as long."""
    scores = np.zeros(len(left), dtype=np.float32)
    lengths = np.fromiter((max(len(a), len(b)) for a, b in zip(left, right, strict=True)), int)
    for group in _groups(np.argsort(lengths, kind="stable")):
        here = _encoded([left[number] for number in group])
        there = _encoded([right[number] for number in group])
        scores[group] = _aligned(here, there)
    return scores


_GROUP = 2048


def _groups(order: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    return [order[start : start + _GROUP] for start in range(0, len(order), _GROUP)]


def _encoded(strings: Sequence[str]) -> NDArray[np.uint8]:
    longest = min(max(map(len, strings)), LONGEST)
    padded = "".join(string[:longest].ljust(longest, "_") for string in strings)
    codes = _codes()[np.frombuffer(padded.encode("ascii"), dtype=np.uint8)]
    return codes.reshape(len(strings), longest).T


def _aligned(left: NDArray[np.uint8], right: NDArray[np.uint8]) -> NDArray[np.float32]:
    weights, exchange = _costs()
    here, there = weights[left], weights[right]
    whole = here.sum(axis=0) + there.sum(axis=0)
    above = np.zeros((len(right) + 1, left.shape[1]), dtype=np.float32)
    np.cumsum(there, axis=0, out=above[1:])
    for i in range(len(left)):
        row = np.empty_like(above)
        row[0] = above[0] + here[i]
        swapped = above[:-1] + exchange[left[i], right]
        dropped = above[1:] + here[i]
        np.minimum(swapped, dropped, out=dropped)
        for j in range(len(right)):
            np.minimum(dropped[j], row[j] + there[j], out=row[j + 1])
        above = row
    alike: NDArray[np.float32] = 1 - above[-1] / np.maximum(whole, 1e-6)
    return alike


def weight(sounds: str) -> float:
    """What a string of sounds weighs: how much there is in it to compare."""
    return sum(_WEIGHTS[sound] for sound in sounds)


def exchange(one: str, other: str) -> float:
    """What it costs to put one sound for another."""
    return float(_costs()[1][_SOUNDS.index(one), _SOUNDS.index(other)])


@cache
def _codes() -> NDArray[np.uint8]:
    table = np.zeros(256, dtype=np.uint8)
    for code, sound in enumerate(_SOUNDS):
        table[ord(sound)] = code
    return table


@cache
def _costs() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    weights = np.array([_WEIGHTS.get(sound, 0.0) for sound in _SOUNDS], dtype=np.float32)
    exchange = weights[:, None] + weights[None, :]
    vowels = [_SOUNDS.index(vowel) for vowel in VOWELS]
    exchange[np.ix_(vowels, vowels)] = 0.6
    for cost, pairs in reversed(_NEAR.items()):
        for pair in pairs.split():
            a, b = map(_SOUNDS.index, pair)
            exchange[a, b] = exchange[b, a] = cost
    weak = _SOUNDS.index(UNWRITTEN)
    exchange[weak, vowels] = exchange[vowels, weak] = 0.1
    np.fill_diagonal(exchange, 0)
    return weights, exchange
