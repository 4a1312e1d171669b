"""Places as tables of figures name them: by codes of ISO 3166 and Comtrade, or by name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from babel.core import get_global

from landbridge.claims.model import Reason
from landbridge.match.trade_table import WORLD
from landbridge.world.countries import NOT_COUNTRIES
from landbridge.world.gazetteer import Gazetteer

WHOLE_WORLD = frozenset({"0", "W00", "WLD", "World", "世界", "全球", "Весь мир", "โลก"})
"""How tables name trade with everybody."""

OWN_NUMBERS = {"251": "FR", "490": "TW", "579": "NO", "699": "IN", "757": "CH", "842": "US"}
"""Numbers of UN Comtrade that are not those of ISO 3166-1 (UN Statistics Division, 2024)."""


class UnknownPlace(Exception):  # noqa: N818 - named by what it reports
    """No place bears the name that was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.reason = Reason.of("unknown_place_asked", name=name)


@cache
def place_id(stated: str) -> str | None:
    """The id of a place by its code (ISO 3166, Comtrade) or its name; None for no known place.

    A name that several places bear is the best known one's.
    """
    if stated in WHOLE_WORLD:
        return WORLD
    if stated in OWN_NUMBERS:
        return OWN_NUMBERS[stated]
    code = stated.zfill(3) if stated.isdecimal() else stated.upper()
    known = str(get_global("territory_aliases").get(code, [code])[0])
    gazetteer = Gazetteer.load()
    for candidate in (known, stated):
        try:
            return gazetteer.place(candidate).id
        except KeyError:
            continue
    if known in NOT_COUNTRIES and len(known) == len("TW"):
        return known
    named = gazetteer.named(stated)
    return named[0].id if named else None


def known_place(name: str) -> str:
    """The id of a place that must be known; raises UnknownPlace."""
    found = place_id(name.strip())
    if found is None:
        raise UnknownPlace(name)
    return found


def around(places: Iterable[str]) -> dict[str, str]:
    """The nearest of some places around each of them; its country where none of them is."""
    known = set(places)
    return {
        place: next((one for one in chain if one in known), chain[-1])
        for place in known
        if (chain := _chain(place))
    }


def _chain(place: str) -> list[str]:
    """What a place lies in, the nearest first; nothing for a country."""
    gazetteer = Gazetteer.load()
    found: list[str] = []
    try:
        outer = gazetteer.place(place).inside
    except KeyError:
        return found
    while outer is not None:
        found.append(outer)
        outer = gazetteer.place(outer).inside
    return found
