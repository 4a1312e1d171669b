"""A cargo as people state it: `TEU=2,tonnes=20,value=50000,hs=8426`."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite

from landbridge.claims.model import Reason
from landbridge.route.model import Consignment
from landbridge.world.codes import is_hs_code

TONNES_OF_A_TEU = 10.0
"""An average load where none is stated (Clean Cargo, 2015: 10 tonnes a TEU)."""
MOST_TONNES_OF_A_TEU = 30.48
"""The greatest gross mass of a container of 20 feet (ISO 668:2020)."""
LEAST, MOST_TEU, MOST_TONNES = 0.001, 1000.0, 20_000.0
"""Below, figures in whole grains are too rough; above, their sums are (`route.grains`)."""
_USUAL_MOST = 20.0
"""So many tonnes are put into a TEU where only tonnes are stated."""
_PARTS = {"teu": "teu", "tonnes": "tonnes", "t": "tonnes", "value": "value", "hs": "hs"}


class BadCargo(Exception):  # noqa: N818 - named by what it reports
    """A consignment that cannot be: a word that is none of its parts, a weight of zero."""

    def __init__(self, code: str, /, **values: object) -> None:
        self.reason = Reason.of(code, **values)
        super().__init__(self.reason)


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is sent, and the heading of the HS that its duty is asked for; "" for any goods."""

    consignment: Consignment
    heading: str = ""


def cargo_of(stated: str | None) -> Cargo:
    """What is sent; a part that is not stated follows from the others. Raises BadCargo."""
    words = dict(_word(part) for part in (stated or "").split(",") if part.strip())
    heading = _heading(words.pop("hs", ""))
    parts = {name: _figure(name, figure) for name, figure in words.items()}
    tonnes, teu = parts.get("tonnes"), parts.get("teu")
    if teu is None:
        teu = float(ceil(tonnes / _USUAL_MOST)) if tonnes else 1.0
    if tonnes is None:
        tonnes = teu * TONNES_OF_A_TEU
    if not (LEAST <= teu <= MOST_TEU and LEAST <= tonnes <= MOST_TONNES):
        raise BadCargo("cargo_out_of_bounds", tonnes=f"{tonnes:.9g}", teu=f"{teu:.9g}")
    if tonnes > teu * MOST_TONNES_OF_A_TEU:
        raise BadCargo("cargo_too_heavy", tonnes=f"{tonnes:g}", teu=f"{teu:g}")
    return Cargo(Consignment(teu, tonnes, parts.get("value")), heading)


def _word(stated: str) -> tuple[str, str]:
    """A part and what is said of it."""
    name, equals, said = (one.strip() for one in stated.partition("="))
    part = _PARTS.get(name.lower())
    if part is None or not equals:
        raise BadCargo("cargo_unreadable", stated=stated.strip())
    return part, said


def _figure(name: str, said: str) -> float:
    """A figure that is above zero."""
    try:
        number = float(said)
    except ValueError:
        raise BadCargo("cargo_unreadable", stated=f"{name}={said}") from None
    if not isfinite(number) or number <= 0:
        raise BadCargo("cargo_not_above_zero", stated=f"{name}={said}")
    return number


def _heading(said: str) -> str:
    """A chapter, heading or subheading of the HS without its points."""
    heading = said.replace(".", "").replace(" ", "")
    if heading and not (heading.isascii() and heading.isdecimal() and is_hs_code(heading)):
        raise BadCargo("no_such_code", stated=said)
    return heading
