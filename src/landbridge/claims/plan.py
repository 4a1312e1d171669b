"""What a planner proposed, as it is kept.

Invariant: a plan is never edited; the same question asked again is the same plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from landbridge.claims.model import digest

PlanId = NewType("PlanId", str)


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """What a planner proposed; it changes nothing until a person answers.

    `inputs` is the hash of all that it was made of. The id is made of kind and
    inputs, so the same question asked again is the same plan. `body` is JSON
    without escaped letters, so that an erasure finds the names in it.
    """

    id: PlanId
    kind: str
    inputs: str
    body: str
    actor: str
    at: datetime


def plan_id(kind: str, inputs: str) -> PlanId:
    """The id of a plan: what was planned, and out of what."""
    return PlanId(digest(kind, inputs))
