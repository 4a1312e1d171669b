"""The landed cost in words: what each part comes to, and from what figures it was reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.model import Reason
from landbridge.language.phrases import phrases
from landbridge.publish.legs import Reckoned, Teller
from landbridge.publish.ranges import cost_words
from landbridge.publish.sentence import say
from landbridge.route.landed import Landed

_PARTS = ("goods", "freight", "insurance", "duty", "before_tax", "tax")


@dataclass(frozen=True, slots=True)
class LandedWords:
    """Parts of the landed cost with their words and amounts; or why it cannot be told."""

    parts: Sequence[tuple[str, str]] = ()
    reckoned: Sequence[Reckoned] = ()
    why_not: str = ""


def landed_words(cost: Landed | Reason, teller: Teller) -> LandedWords:
    """A landed cost in the teller's language."""
    if isinstance(cost, Reason):
        return LandedWords(why_not=say(cost, teller.language))
    words = phrases(teller.language)
    parts = [
        (words.text(f"landed.{part}"), cost_words(getattr(cost, part), teller.language))
        for part in _PARTS
    ]
    return LandedWords(parts, teller.reckoned(cost.figures))
