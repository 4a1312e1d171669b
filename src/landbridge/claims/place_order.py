"""Which place lies in which, for places that the gazetteer knows."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=65536)
def is_inside(inner: str, outer: str) -> bool:
    """Whether the place with one code lies in the place with the other, at any depth."""
    return outer in _around(inner)


@lru_cache(maxsize=16384)
def _around(code: str) -> frozenset[str]:
    # Imported here: the gazetteer takes longer to load than a dossier to fold.
    from landbridge.world.places import place_of

    try:
        place = place_of(code)
    except KeyError:
        return frozenset()
    outer = {code for code in (place.inside, place.country) if code}
    return frozenset(outer.union(*(_around(around) for around in outer if around != code)))
