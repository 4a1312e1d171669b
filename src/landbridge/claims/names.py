"""The name to show for an entity, by language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from landbridge.claims.model import Claim
from landbridge.claims.value import Text

_STAND_IN = "relative_name"
"""The reason of a claim whose name stands for a fuller one: 市政府外办, 俄领馆."""


def names_of(claims: Iterable[Claim]) -> Mapping[str, str]:
    """The names to show: in each language the most frequent official one, then the longest."""
    counted: dict[str, Counter[tuple[bool, str]]] = defaultdict(Counter)
    for claim in claims:
        if claim.predicate in ("name", "title") and isinstance(claim.value, Text):
            stands_in = any(reason.code == _STAND_IN for reason in claim.reasons)
            language = claim.value.language or claim.language
            counted[language][stands_in, claim.value.text] += 1
    return {language: _best(counted[language]) for language in sorted(counted)}


def _best(names: Counter[tuple[bool, str]]) -> str:
    def rank(name: tuple[bool, str]) -> tuple[bool, int, int, str]:
        return name[0], -names[name], -len(name[1]), name[1]

    return min(names, key=rank)[1]
