"""Where two strings of sounds differ: here and there, as transcriptions do, or in one place."""

from __future__ import annotations

from landbridge.language.sound_distance import LONGEST, exchange, weight

_STRETCH = 3
"""So many sounds in a row are about a syllable."""

Way = tuple[float, tuple[float, ...]]
"""What a way from one string to another costs, and each of its steps."""


def worst_stretch(left: str, right: str) -> float:
    """The most that three steps in a row cost on the cheapest way from one string to the other."""
    steps = _steps(left[:LONGEST], right[:LONGEST])
    starts = range(max(1, len(steps) - _STRETCH + 1))
    return max(sum(steps[start : start + _STRETCH]) for start in starts)


def _steps(left: str, right: str) -> tuple[float, ...]:
    """What the steps of the cheapest way cost (Wagner and Fischer, 1974)."""
    above: list[Way] = [(0.0, ())]
    for other in right:
        above.append(_on(above[-1], weight(other)))
    for one in left:
        here = [_on(above[0], weight(one))]
        for place, other in enumerate(right):
            swapped = _on(above[place], exchange(one, other))
            dropped = _on(above[place + 1], weight(one))
            here.append(min(swapped, dropped, _on(here[place], weight(other))))
        above = here
    return above[-1][1]


def _on(way: Way, cost: float) -> Way:
    return way[0] + cost, (*way[1], cost)
