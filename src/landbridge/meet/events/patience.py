"""A stop that comes after a piece of work, the same on every machine."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.meet.stopping import Stop


@dataclass(slots=True)
class Patience:
    """A stop that comes after so many questions, unless it is renewed."""

    questions: int
    stop: Stop
    asked: int = 0

    def is_over(self) -> bool:
        """Whether to stop now."""
        self.asked += 1
        return self.asked > self.questions or self.stop()

    def renew(self) -> None:
        """Begin to count again."""
        self.asked = 0
