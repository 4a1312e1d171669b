"""How often parties wait, as costs: one for each break that a party can have.

That a party waits at all is one literal, not one for each slot in which it may end to wait: sums
are ten times shorter, and what cannot all be spared is said in terms of parties.
"""

from __future__ import annotations

from collections.abc import Sequence

from landbridge.meet.events.fairness import Waiting
from landbridge.meet.events.statements import Literal, Statements

FEW = 5
"""So many breaks are counted; of a party that may have more, each is a cost by its slot."""


def restless(words: Statements, party: Waiting, once: Literal) -> Sequence[Literal]:
    """As many of these hold as a party has breaks, of which `once` says that it has some."""
    if party.most > FEW:
        return party.ends
    further = (_more(words, party.ends, count) for count in range(1, party.most))
    return (once, *further) if party.most else ()


def _more(words: Statements, ends: Sequence[Literal], count: int) -> Literal:
    """Whether a party has more than so many breaks."""
    more = words.new()
    words.if_so(more, ends, count + 1, len(ends))
    words.if_so(-more, ends, 0, count)
    return more
