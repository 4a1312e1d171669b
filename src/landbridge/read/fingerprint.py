"""The fingerprint of a text: reprints share most of it.

Min-hashes (Broder 1997) over shingles of four words of the text in compatibility
form; a character of a script that writes no blanks counts as a word. One blake2b hash a
word, in big-endian byte order on every machine; that of a shingle is their sum, each times an
odd number of its place (multilinear hashing, Carter and Wegman 1979), and the further hash
functions are multiply-shift maps of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
SIZE = 32
WIDTH = 4
_TOKEN = re.compile("[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff]|[^\\W_]+")
# NFKC decomposes sara am; without its nikhahit both ways of writing it are the same.
_UNSEEN = re.compile("[\u00ad\u0e4d\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]")


def _hashes(words: Iterable[bytes]) -> Hashes:
    """The blake2b hash of each word."""
    digests = b"".join([blake2b(word, digest_size=8).digest() for word in words])
    return np.frombuffer(digests, dtype=">u8").astype(np.uint64)


_MULTIPLIERS = _hashes(bytes([number]) for number in range(SIZE)) | np.uint64(1)
_OF_PLACE = _hashes(b"place" + bytes([number]) for number in range(WIDTH)) | np.uint64(1)


def fingerprint(text: str) -> tuple[int, ...]:
    """The 32 min-hashes of a text; empty where it has no words."""
    tokens = _TOKEN.findall(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)).lower())
    if not tokens:
        return ()
    numbers = {token: number for number, token in enumerate(dict.fromkeys(tokens))}
    hashes = _hashes(token.encode() for token in numbers)[[numbers[token] for token in tokens]]
    width = min(WIDTH, len(tokens))
    windows = np.lib.stride_tricks.sliding_window_view(hashes, width)
    shingles = (windows * _OF_PLACE[:width]).sum(axis=1, dtype=np.uint64)
    # Multiply-shift (Dietzfelbinger 1997): the high half of a product with an odd number.
    least = (_MULTIPLIERS[:, None] * shingles).min(axis=1)
    return tuple((least >> np.uint64(32)).tolist())
