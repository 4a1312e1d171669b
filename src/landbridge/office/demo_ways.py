"""The ways of goods in the demo: from Shenyang to Khabarovsk, with sample services.

Building the tables of the network takes longer than a demo may: it uses those that are built.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.office.asked_ways import AskedWays
from landbridge.office.missing_extra import MissingExtra, needing
from landbridge.office.no_network import NoNetwork
from landbridge.publish.corridors import write_corridors
from landbridge.register import Register
from landbridge.samples import FOLDER

ORIGIN, DESTINATION = "Shenyang", "Khabarovsk"
CARGO = "TEU=2,tonnes=24,value=80000"


def write_ways(
    target: Path, register: Register, languages: tuple[str, ...], on: date
) -> dict[str, Path] | Reason:
    """The page of the ways in each language; or why the demo has none."""
    try:
        with needing("route"):
            from landbridge.office.routing import Links, desk, plan_route
            from landbridge.office.ways_ready import tables_are_built, ways_ready
        if not tables_are_built():
            return Reason.of("ways_not_built")
        known = desk(ways_ready(), Links(FOLDER / "route" / "services.csv", register))
    except (MissingExtra, NoNetwork) as missing:
        return missing.reason
    routed = plan_route(known, ORIGIN, DESTINATION, AskedWays(on, CARGO, tolerance=0.01))
    folder = target / "ways"
    return {
        language: write_corridors(folder / language, routed, language) for language in languages
    }
