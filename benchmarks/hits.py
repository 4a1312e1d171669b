"""Precision, recall and F1 of what is found against what is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hits:
    """How much was wanted and found, what of the wanted is met, and what of the found is right."""

    wanted: int
    found: int
    met: int
    right: int

    @classmethod
    def paired(cls, wanted: int, found: int, pairs: int) -> Hits:
        """The hits where each of the found meets one of the wanted."""
        return cls(wanted, found, pairs, pairs)

    @property
    def precision(self) -> float:
        """The share of the found that is right; 0 where nothing was found."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """The share of the wanted that is met; 0 where nothing was wanted."""
        return self.met / max(1, self.wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def figures(self, prefix: str) -> Iterator[tuple[str, float]]:
        """The three figures under the names that reports give them."""
        yield f"{prefix}_precision", self.precision
        yield f"{prefix}_recall", self.recall
        yield f"{prefix}_f1", self.f1
