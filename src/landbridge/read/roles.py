"""Who, with whom and where, told beside an act: each role goes to the nearest act that lacks it.

An act is told by its verb or its noun (talks were held), its roles stand before or behind it, in
whatever order the language allows (in Chita, on 5 May, with …). A role of a clause is not looked
for past its comma, none past its sentence, and none farther than `FARTHEST` from its act.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from landbridge.claims.model import Kind
from landbridge.read.frame import Frame, Said
from landbridge.read.surroundings import SENTENCE_ENDS, distance

FARTHEST = 160
"""So many positions of the line lie between an act and a role of it at most."""

TWO_SIDED = {Kind.MEETING: "participant", Kind.AGREEMENT: "party"}
"""What has two sides, and the predicate of them: it lacks one until two are told."""

_ENDS = {"clause": (",", ";", *SENTENCE_ENDS), "sentence": SENTENCE_ENDS}


def add_roles(acts: Iterable[Frame], roles: Sequence[tuple[Frame, str]], text: str) -> None:
    """Let the nearest act within reach (`clause`, `sentence`) of each role take it over."""
    by_kind: dict[Kind, list[Frame]] = {}
    for act in acts:
        by_kind.setdefault(act.kind, []).append(act)
    for role, reach in roles:
        near = [act for act in by_kind.get(role.kind, ()) if _is_near(act, role, reach, text)]
        if near:
            _take(min(near, key=lambda act: distance(act, role)), role)


def _is_near(act: Frame, role: Frame, reach: str, text: str) -> bool:
    """Whether nothing that ends the reach of a role stands between it and an act."""
    first, last = min(act.last, role.last), max(act.first, role.first)
    if distance(act, role) > FARTHEST:
        return False
    return not any(text.find(end, first, last) >= 0 for end in _ENDS[reach])


def _take(act: Frame, role: Frame) -> None:
    """Take over what the act lacks; who is only met with leaves open who met."""
    if not act.values.get(TWO_SIDED.get(act.kind, "")):
        act.is_one_sided |= role.is_one_sided
    for predicate, told in role.values.items():
        known = act.values.get(predicate, [])
        if not known or _lacks_a_side(act, predicate, known):
            act.values[predicate] = known + [one for one in told if one not in known]


def _lacks_a_side(act: Frame, predicate: str, known: Sequence[Said]) -> bool:
    return TWO_SIDED.get(act.kind) == predicate and len(known) < 2
