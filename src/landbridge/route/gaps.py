"""Why there is no corridor: an end out of reach, or the closures that are to blame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np

from landbridge.claims.model import Reason
from landbridge.route.arrays import Flags
from landbridge.route.graph import Graph, trees_from_source
from landbridge.route.joints import End, Joiner, end_of
from landbridge.route.least import NEVER
from landbridge.route.model import LinkStatus, Problem, Wish
from landbridge.route.question import question

MOST_TOGETHER = 3
"""Up to how many closures are tried together; beyond, all are to blame."""


def why_none(joiner: Joiner, problem: Problem) -> tuple[Reason, ...]:
    """Which closure or gap is to blame that a problem has no corridor."""
    apart = tuple(
        Reason.of("place_off_the_roads", place=each.stop.id)
        for each in _ends(joiner, problem)
        if not each.is_joined
    )
    if apart:
        return apart
    return next(_loosened(joiner, problem), None) or _island(joiner, problem)


def _ends(joiner: Joiner, problem: Problem) -> tuple[End, End]:
    return end_of(joiner, problem.origin), end_of(joiner, problem.destination)


def _loosened(joiner: Joiner, problem: Problem) -> Iterator[tuple[Reason, ...]]:
    """The fewest things to give up after which there is a corridor."""
    wish = problem.wish

    def opens(looser: Wish) -> bool:
        return is_joined(joiner, replace(problem, wish=looser))

    if opens(replace(wish, through_others=True)):
        yield (Reason.of("only_through_others", country=problem.origin.country),)
    yield from _given_up(wish, opens)
    if opens(replace(wish, admit=frozenset(LinkStatus))):
        yield (Reason.of("only_by_links_not_running"),)


def _given_up(wish: Wish, opens: Callable[[Wish], bool]) -> Iterator[tuple[Reason, ...]]:
    """Each closure that alone is to blame; else the fewest that are so together."""
    alone = tuple(each for each in sorted(wish.avoid) if opens(_without(wish, {each})))
    if alone:
        yield tuple(Reason.of("closure_to_blame", closed=each) for each in alone)
    for count in range(2, min(MOST_TOGETHER, len(wish.avoid)) + 1):
        for together in combinations(sorted(wish.avoid), count):
            if opens(_without(wish, set(together))):
                yield (Reason.of("closures_to_blame", closures=" ".join(together)),)
    if len(wish.avoid) > MOST_TOGETHER and opens(_without(wish, set(wish.avoid))):
        yield (Reason.of("closures_to_blame", closures=" ".join(sorted(wish.avoid))),)


def _without(wish: Wish, given_up: set[str]) -> Wish:
    return replace(wish, avoid=wish.avoid - given_up)


def is_joined(joiner: Joiner, problem: Problem) -> bool:
    """Whether a problem has any corridor."""
    local = joiner.under(problem)
    ends = _ends(local, problem)
    if not all(end.is_joined for end in ends):
        return False
    graph = question(local, problem, *ends)
    return bool(_within_reach(graph)[graph.target])


def _within_reach(graph: Graph) -> Flags:
    """The nodes that goods can come to from the source; any criterion tells it."""
    return np.asarray(next(trees_from_source(graph)).least < NEVER)


def _island(joiner: Joiner, problem: Problem) -> tuple[Reason, ...]:
    """The ends that lead nowhere; both where each leads somewhere, but not to the other."""
    free = replace(problem, wish=Wish())
    origin, destination = _ends(joiner, problem)
    graph = question(joiner, free, origin, destination)
    leaves = bool(_within_reach(graph).sum() > 1)
    arrives = bool(np.any(graph.edges.to == graph.target))
    alone = [end for end, leads in ((origin, leaves), (destination, arrives)) if not leads]
    if alone:
        return tuple(Reason.of("island_without_link", place=each.stop.id) for each in alone)
    return (Reason.of("no_link_between", left=origin.stop.id, right=destination.stop.id),)
