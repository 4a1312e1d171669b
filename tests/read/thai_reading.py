"""Reading one Thai sentence of a release, and its claims by kind in plain words."""

from __future__ import annotations

from functools import cache

from landbridge.claims.model import Claim, Kind, Reading
from landbridge.claims.value import Code, Post, Ref, Text, normal_form
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

Facts = set[tuple[str, str]]
_HEAD = "ข่าวความร่วมมือ (ตัวอย่าง)\n21 ตุลาคม 2566\n"


@cache
def read(sentences: str) -> Reading:
    """The reading of a release of 21 October 2023 that says just this."""
    return read_document(open_document((_HEAD + sentences).encode(), "x.txt"), Gazetteer.load())


def facts(sentences: str, kind: str) -> list[Facts]:
    """What is said of each thing of a kind: predicates with names, codes or normal forms."""
    called = _names(read(sentences))
    found: dict[str, Facts] = {}
    for claim in read(sentences).claims:
        if claim.kind == kind:
            found.setdefault(claim.subject, set()).add((claim.predicate, _shown(claim, called)))
    return list(found.values())


def fact(sentences: str, kind: str) -> Facts:
    """What is said of the only thing of a kind."""
    (only,) = facts(sentences, kind)
    return only


def names(sentences: str, kind: str) -> set[str]:
    """The names of all things of a kind."""
    return {shown for said in facts(sentences, kind) for key, shown in said if key == "name"}


def modalities(sentences: str, kind: str) -> set[str]:
    """The modalities of the claims of a kind."""
    return {str(claim.modality) for claim in read(sentences).claims if claim.kind == kind}


def _names(reading: Reading) -> dict[str, str]:
    called: dict[str, str] = {}
    for claim in reading.claims:
        if claim.kind == Kind.PLACE and claim.predicate == "code" and isinstance(claim.value, Code):
            place = Gazetteer.load().place(claim.value.code)
            called[claim.subject] = place.names.get("en", place.id)
        elif claim.predicate == "name" and isinstance(claim.value, Text):
            called.setdefault(claim.subject, claim.value.text)
    for claim in reading.claims:
        names_itself = claim.predicate in ("post", "type")
        if names_itself and isinstance(claim.value, Post | Code):
            called.setdefault(claim.subject, claim.value.code)
    return called


def _shown(claim: Claim, called: dict[str, str]) -> str:
    value = claim.value
    if isinstance(value, Ref):
        return called.get(value.mention, "?")
    if isinstance(value, Post):
        return value.code
    return value.code if isinstance(value, Code) else normal_form(value)
