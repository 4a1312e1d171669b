"""A consignment as people state it: `TEU=2,tonnes=20,value=50000`."""

from __future__ import annotations

from math import ceil, isfinite

from landbridge.claims.model import Reason
from landbridge.route.model import Consignment

TONNES_OF_A_TEU = 10.0
"""An average load where none is stated (Clean Cargo, 2015: 10 tonnes a TEU)."""
MOST_TONNES_OF_A_TEU = 30.48
"""The greatest gross mass of a container of 20 feet (ISO 668:2020)."""
_USUAL_MOST = 20.0
"""So many tonnes are put into a TEU where only tonnes are stated."""
_PARTS = {"teu": "teu", "tonnes": "tonnes", "t": "tonnes", "value": "value", "usd": "value"}


class BadCargo(Exception):  # noqa: N818 - named by what it reports
    """A consignment that cannot be: a word that is none of its parts, a weight of zero."""

    def __init__(self, code: str, /, **values: object) -> None:
        self.reason = Reason.of(code, **values)
        super().__init__(self.reason)


def consignment(stated: str | None) -> Consignment:
    """What is sent; a part that is not stated follows from the others. Raises BadCargo."""
    parts = dict(_part(part) for part in (stated or "").split(",") if part.strip())
    tonnes, teu = parts.get("tonnes"), parts.get("teu")
    if teu is None:
        teu = float(ceil(tonnes / _USUAL_MOST)) if tonnes else 1.0
    if tonnes is None:
        tonnes = teu * TONNES_OF_A_TEU
    if tonnes > teu * MOST_TONNES_OF_A_TEU:
        raise BadCargo("cargo_too_heavy", tonnes=f"{tonnes:g}", teu=f"{teu:g}")
    return Consignment(teu, tonnes, parts.get("value"))


def _part(stated: str) -> tuple[str, float]:
    """One part with its figure, which is above zero."""
    name, equals, figure = (one.strip() for one in stated.partition("="))
    part = _PARTS.get(name.lower())
    if part is None or not equals:
        raise BadCargo("cargo_unreadable", stated=stated.strip())
    try:
        number = float(figure)
    except ValueError:
        raise BadCargo("cargo_unreadable", stated=stated.strip()) from None
    if not isfinite(number) or number <= 0:
        raise BadCargo("cargo_not_above_zero", stated=stated.strip())
    return part, number
