"""How a language tells of links between places, as patterns of its pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.language.pattern import Grammar, Pattern


@dataclass(frozen=True, slots=True)
class LinkRules:
    """What makes a link, and what may be told of it.

    `joined` finds two places that something runs between (from Harbin to Seoul), `bound` one
    that it runs to, `hub` a port or airport that may be the other; `service` what runs
    (flights: a mode; a route: none), `same` one that was told of before (the route), `prospect`
    that no more than a prospect of it is talked of, or of how one went before. `status` is a word
    for whether it runs, `but` one behind which that has changed, `apart` one between what is told
    of two, `agent` who starts or stops it, `said` who runs it, how often and since when. A slot or
    group bears the name of a predicate.
    """

    joined: Sequence[Pattern] = ()
    bound: Sequence[Pattern] = ()
    hub: Sequence[Pattern] = ()
    service: Sequence[Pattern] = ()
    same: Sequence[Pattern] = ()
    prospect: Sequence[Pattern] = ()
    status: Sequence[Pattern] = ()
    but: Sequence[Pattern] = ()
    apart: Sequence[Pattern] = ()
    agent: Sequence[Pattern] = ()
    said: Sequence[Pattern] = ()

    @classmethod
    def of(cls, table: Mapping[str, Sequence[str]], grammar: Grammar) -> LinkRules:
        """The rules of a pack's table of links."""
        return cls(**{part: [*map(grammar.compile, found)] for part, found in table.items()})
