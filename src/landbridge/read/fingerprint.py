"""The fingerprint of a text: reprints share most of it.

Min-hashes (Broder 1997) over shingles of four words of the text in compatibility
form; a character of a script that writes no blanks counts as a word. One blake2b hash a
shingle, in big-endian byte order on every machine; the further hash functions
are multiply-shift maps of it.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

import numpy as np

SIZE = 32
WIDTH = 4
_TOKEN = re.compile("[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff]|[^\\W_]+")
# NFKC decomposes sara am; without its nikhahit both ways of writing it are the same.
_UNSEEN = re.compile("[\u00ad\u0e4d\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]")
_MULTIPLIERS = np.array(
    [int.from_bytes(blake2b(bytes([n]), digest_size=8).digest(), "big") | 1 for n in range(SIZE)],
    dtype=np.uint64,
)


def fingerprint(text: str) -> tuple[int, ...]:
    """The 32 min-hashes of a text; empty where it has no words."""
    tokens = _TOKEN.findall(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)).lower())
    if not tokens:
        return ()
    windows = zip(*(tokens[place:] for place in range(WIDTH)), strict=False)
    shingles = set(map("\x1f".join, windows)) or {"\x1f".join(tokens)}
    digests = b"".join([blake2b(s.encode(), digest_size=8).digest() for s in shingles])
    hashes = np.frombuffer(digests, dtype=">u8").astype(np.uint64)
    # Multiply-shift (Dietzfelbinger 1997): the high half of a product with an odd number.
    products = (hashes[:, None] * _MULTIPLIERS[None, :]) >> np.uint64(32)
    return tuple(int(low) for low in products.min(axis=0))
