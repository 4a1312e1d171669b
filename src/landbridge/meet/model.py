"""The words that events and tours share: ids, wish, goal, and the way out of what cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from landbridge.claims.model import Reason

PartyId = NewType("PartyId", str)
PersonId = NewType("PersonId", str)
MeetingId = NewType("MeetingId", str)
InterpreterId = NewType("InterpreterId", str)


class Wish(StrEnum):
    """How much a meeting is wanted: it must be, is wanted, or may not be."""

    MUST = "must"
    WANT = "want"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a plan reached under one aim, and the best that is not yet ruled out."""

    reached: int
    bound: int

    @property
    def is_proven(self) -> bool:
        """Whether nothing better is possible."""
        return self.reached == self.bound


@dataclass(frozen=True, slots=True)
class WayOut:
    """The cheapest changes that let every must be held, and the musts and wants held then.

    Where `is_cheapest` is not said, others may be cheaper: of a tour it is then the cheapest
    single change, of an event the best that was found.
    """

    changes: tuple[Reason, ...]
    cost: int
    musts: int
    wants: int
    is_cheapest: bool = True
