"""One link that a passage tells of, before it becomes frames: two places and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from landbridge.read.claim_list import Span
from landbridge.read.frame import Said
from landbridge.read.link_parts import Part

SHARED = ("mode", "status", "starts", "ends", "operator")
"""What links that are listed have in common, where it is told of one."""

TURNS = ("starts", "ends")
"""What is told with a status."""

LISTED = 8
"""So many positions part links that are listed: a comma, an and."""


@dataclass(slots=True)
class ToldLink:
    """Two places with what is told of what runs between them.

    `stretch` is what of the sentence tells of it; `first` and `last` are where what is told
    begins and ends.
    """

    joint: Part
    stretch: Span
    first: int
    last: int
    values: dict[str, list[Said]] = field(default_factory=dict)

    @property
    def status(self) -> str:
        """The code of whether it runs; empty where that is not told."""
        return Part(self.first, self.last, self.joint.where, self.values).code("status")

    def take(self, part: Part) -> None:
        """Take what a part tells that is not told yet."""
        self.first, self.last = min(self.first, part.first), max(self.last, part.last)
        self.learn(part)

    def learn(self, part: Part) -> None:
        """Take what a part elsewhere tells that is not told yet."""
        for predicate, said in part.values.items():
            self.values.setdefault(predicate, list(said))

    def share(self, other: ToldLink) -> None:
        """Take what is told of another link of the same list; no date without its status."""
        has_status = "status" in self.values
        for predicate in SHARED:
            if predicate in other.values and not (has_status and predicate in TURNS):
                self.values.setdefault(predicate, list(other.values[predicate]))


def share_alike(links: Sequence[ToldLink]) -> None:
    """Let links of a sentence share what is told of one: with those behind it, and those listed."""
    for earlier, later in pairwise(links):
        later.share(earlier)
    for later, earlier in pairwise(links[::-1]):
        if later.joint.first - earlier.joint.last <= LISTED:
            earlier.share(later)
