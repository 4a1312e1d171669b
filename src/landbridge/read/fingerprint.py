"""The fingerprint of a text: reprints share most of it.

Min-hashes (Broder 1997) over shingles of the folded text: three words where a
script writes blanks, four characters where it does not. One blake2b hash a
shingle, in big-endian byte order on every machine; the further hash functions
are multiply-shift maps of it.
"""

from __future__ import annotations

import re
from hashlib import blake2b

import numpy as np

from landbridge.language.folded import fold_text

SIZE = 32
_TOKEN = re.compile("[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff]|[^\\W_]+")
_UNBLANKED = re.compile("[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff]")
_MULTIPLIERS = np.array(
    [int.from_bytes(blake2b(bytes([n]), digest_size=8).digest(), "big") | 1 for n in range(SIZE)],
    dtype=np.uint64,
)


def fingerprint(text: str) -> tuple[int, ...]:
    """The 32 min-hashes of a text; empty where it has no words."""
    tokens = _TOKEN.findall(fold_text(text).lower)
    if not tokens:
        return ()
    width = 4 if _UNBLANKED.match(tokens[len(tokens) // 2]) else 3
    shingles = {"\x1f".join(tokens[i : i + width]) for i in range(max(1, len(tokens) - width + 1))}
    digests = b"".join(blake2b(s.encode(), digest_size=8).digest() for s in shingles)
    hashes = np.frombuffer(digests, dtype=">u8").astype(np.uint64)
    # Multiply-shift (Dietzfelbinger 1997): the high half of a product with an odd number.
    products = (hashes[:, None] * _MULTIPLIERS[None, :]) >> np.uint64(32)
    return tuple(int(low) for low in products.min(axis=0))


def resemblance(left: tuple[int, ...], right: tuple[int, ...]) -> float:
    """The share of shingles two texts have in common, estimated from their fingerprints."""
    if not left or not right:
        return 0.0
    return sum(a == b for a, b in zip(left, right, strict=True)) / SIZE
