"""The chain of modes by which goods move in a corridor."""

from __future__ import annotations

from landbridge.route.model import Corridor, Mode

SHORT_KM = 300.0
"""No longer is a drive to a terminal or from it."""


def chain(corridor: Corridor) -> tuple[Mode, ...]:
    """The modes of a corridor in order; a drive to a terminal or from it is not counted."""
    modes: list[Mode] = []
    legs = [leg for leg in corridor.legs if leg.mode is not Mode.ROAD or leg.km > SHORT_KM]
    for leg in legs or corridor.legs:
        if not modes or modes[-1] is not leg.mode:
            modes.append(leg.mode)
    return tuple(modes)
