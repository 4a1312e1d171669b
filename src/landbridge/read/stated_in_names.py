"""What the words for a project state of it: a 60-MW data centre, a $20 million tyre plant."""

from __future__ import annotations

from landbridge.claims.model import Kind
from landbridge.language.mention import Mention
from landbridge.language.name import Name
from landbridge.language.values import Money, Quantity
from landbridge.read.frame import Said

MADE = frozenset(
    {"t", "kg", "m3", "l", "[bbl_us]", "W", "kW", "MW", "GW", "kW.h", "MW.h", "GW.h", "TW.h"}
)
"""The units of what a plant makes, holds or moves; hectares are what it covers."""


def add_stated_in_name(kind: Kind, said: dict[str, list[Said]], subject: Mention | None) -> None:
    """Say the capacity and the sum that stand in the name of a frame's project."""
    if kind is not Kind.PROJECT or subject is None or not isinstance(subject.value, Name):
        return
    for part in subject.value.parts.values():
        if predicate := _predicate(part):
            said.setdefault(predicate, [(part, (part.start, part.end))])


def _predicate(part: Mention) -> str:
    if isinstance(part.value, Money):
        return "amount.total_planned"
    is_made = isinstance(part.value, Quantity) and part.value.unit.split("/")[0] in MADE
    return "capacity" if is_made else ""
