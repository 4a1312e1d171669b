"""What a plan reached under each aim, as events and tours alike print it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from landbridge.cli.terminal import console, styled
from landbridge.language.phrases import Phrases
from landbridge.meet.model import Goal, Wish


def show_goals(
    told: str, goals: Mapping[str, Goal], wishes: Iterable[Wish], words: Phrases
) -> None:
    """A line for each aim, in the phrases of events (goal) or tours (tour), with what is proven."""
    asked = list(wishes)
    counts = {"musts": asked.count(Wish.MUST), "wants": asked.count(Wish.WANT)}
    for aim, goal in goals.items():
        every = counts.get(aim, goal.bound)
        reached = words.text(f"told.{told}_{aim}", reached=goal.reached, all=every)
        best = words.text("told.proven" if goal.is_proven else "told.at_best", bound=goal.bound)
        console.print(styled(reached + words.text("join.bracket", text=best), "dim"))
