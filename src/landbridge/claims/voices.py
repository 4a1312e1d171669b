"""Which documents are one voice: those of one publisher, and copies with their original.

A reprint speaks with the voice of the earliest document that it resembles, a rendition with
that of the earliest that tells its release in another language; a document whose publisher is
unknown is a voice of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from landbridge.claims.model import DocumentId
from landbridge.claims.same_release import Telling, renditions_among
from landbridge.claims.source import Source

RESEMBLANCE = 0.6
"""The share of min-hashes from which on a document is a reprint of another."""

_UNDATED = "9999"


def voices_of(
    sources: Iterable[Source], originals: Mapping[DocumentId, DocumentId]
) -> dict[DocumentId, str]:
    """The voice that each document speaks with."""
    known = {source.id: source for source in sources}
    return {document: _voice(known[originals[document]]) for document in known}


def originals_of(
    sources: Iterable[Source], tellings: Mapping[DocumentId, Telling]
) -> dict[DocumentId, DocumentId]:
    """Each document's original: the earliest that it is a copy of, directly or through others."""
    ordered = sorted(sources, key=lambda source: (source.published or _UNDATED, source.id))
    first = list(range(len(ordered)))
    for earlier, later in [*_resembling(ordered), *renditions_among(ordered, tellings)]:
        low, high = sorted((first[earlier], first[later]))
        first = [low if original == high else original for original in first]
    return {source.id: ordered[first[number]].id for number, source in enumerate(ordered)}


def _resembling(ordered: list[Source]) -> list[tuple[int, int]]:
    """The pairs that share enough min-hashes; only those that share one are looked at."""
    holders: Mapping[tuple[int, int], list[int]] = defaultdict(list)
    shared: Counter[tuple[int, int]] = Counter()
    for number, source in enumerate(ordered):
        for key in enumerate(source.fingerprint):
            shared.update((other, number) for other in holders[key])
            holders[key].append(number)
    return [
        (earlier, later)
        for (earlier, later), count in sorted(shared.items())
        if count >= RESEMBLANCE * len(ordered[later].fingerprint)
    ]


def _voice(source: Source) -> str:
    return source.publisher_key or f"document:{source.id}"
