"""How near two sets of codes are: by the nearest thing that both name.

A code is seen under itself and under what it lies in, each step up counting for
less. Two sets are as near as the best key that both are seen under:

    nearness = max over keys of  offered[key] * sought[key]

So two classes of one group are at 0.36, a class and its own group at 0.6.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from landbridge.match.model import CodeWeight
from landbridge.match.sites import LAND, SITE
from landbridge.world.codes import ancestors_of, makers_of

Keys = Mapping[str, float]

STEPS = (1.0, 0.6, 0.4)
"""What a code counts for under itself, one step up and two: a group, a division."""

MADE_BY = 0.8
"""What an HS heading counts for under the ISIC class that makes it."""

CHAPTER = 0.4
"""What an HS heading counts for under its chapter, which is wide."""

HEADING = len("8426")


def keys_of(codes: Iterable[CodeWeight]) -> dict[str, float]:
    """What codes are seen under, each key with the best weight."""
    best: dict[str, float] = {}
    for code in codes:
        for key, part in _keys(code.system, code.code).items():
            best[key] = max(best.get(key, 0.0), part * code.weight)
    return best


def nearest(offered: Keys, sought: Keys) -> tuple[str, float]:
    """The key that two sets meet under, and how near they are; "" and 0 where they do not."""
    shared = ((offered[key] * sought[key], key) for key in offered.keys() & sought.keys())
    near, key = max(shared, default=(0.0, ""))
    return key, near


@cache
def _keys(system: str, code: str) -> Keys:
    if system == SITE:
        return _site_keys(code)
    if system != "hs":
        return _steps(code)
    heading = code[:HEADING]
    makers = makers_of(heading)
    most = max(makers.values(), default=1.0)
    made = {
        key: MADE_BY * share / most * part
        for isic, share in makers.items()
        for key, part in _steps(isic).items()
    }
    return {f"hs:{heading[:2]}": CHAPTER, f"hs:{heading}": 1.0, **made}


def _site_keys(code: str) -> Keys:
    """A site is seen under what every site is, or under the activity that it is for."""
    if code == LAND:
        return {f"{SITE}:{LAND}": 1.0}
    return {f"{SITE}:{key.removeprefix('isic:')}": part for key, part in _steps(code).items()}


def _steps(code: str) -> Keys:
    """A code and what it lies in, but for its section: that all is industry joins nobody."""
    own, _, part = code.partition(".")
    upwards = (*((code,) if part else ()), own, *ancestors_of("isic", own))
    wide = (key for key in upwards if len(key) > 1)
    return {f"isic:{key}": weight for key, weight in zip(wide, STEPS, strict=False)}
