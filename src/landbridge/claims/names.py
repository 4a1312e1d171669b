"""The name to show for an entity, by language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from landbridge.claims.model import Claim, Kind
from landbridge.claims.value import Text
from landbridge.language.organisation_key import PLACE
from landbridge.language.organisation_name import OrganisationNames

_OWN_NAMES = (Kind.PERSON, Kind.PLACE, Kind.RELEASE)
_STAND_IN = "relative_name"
"""The reason of a claim whose name stands for a fuller one: 市政府外办, 俄领馆."""


_WORKS = frozenset({"zone", "manufacturing", "construction", "industry", "investment", "heavy"})
"""Words for works of any sort: with a place alone they name one thing in one document only."""


def is_of_place(key: str) -> bool:
    """Whether a key names some works by nothing but where they are: the Panjin complex."""
    return all(part[0] == PLACE or part in _WORKS for part in key.split())


def names_of(claims: Iterable[Claim], names: OrganisationNames) -> Mapping[str, str]:
    """The names to show: in each language the most frequent official one, then the longest."""
    counted: dict[str, Counter[tuple[bool, str]]] = defaultdict(Counter)
    for claim in claims:
        if claim.predicate in ("name", "title") and isinstance(claim.value, Text):
            stands_in = any(reason.code == _STAND_IN for reason in claim.reasons)
            language = claim.value.language or claim.language
            counted[language][
                stands_in or _is_generic(claim.kind, claim.value.text, names), claim.value.text
            ] += 1
    return {language: _best(counted[language]) for language in sorted(counted)}


def _is_generic(kind: Kind, name: str, names: OrganisationNames) -> bool:
    """Whether a name only says of what sort a thing is, or where: the park, the Panjin complex."""
    if kind in _OWN_NAMES:
        return False
    key = names.key(name)
    return not key or (kind is Kind.PROJECT and is_of_place(key))


def _best(names: Counter[tuple[bool, str]]) -> str:
    def rank(name: tuple[bool, str]) -> tuple[bool, int, int, str]:
        return name[0], -names[name], -len(name[1]), name[1]

    return min(names, key=rank)[1]
