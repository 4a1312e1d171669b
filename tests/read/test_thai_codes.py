"""Every code of the Thai pack is one of the house's vocabularies."""

import tomllib
from importlib.resources import files

import pytest

from landbridge.claims.vocabulary import codes

PACK = files("landbridge.language") / "packs" / "th"
VOCABULARIES = {"body": "body_type", "zone": "zone_type"}
OWN = {"delegation"}


def tables() -> dict[str, dict[str, list[str]]]:
    parts = [
        tomllib.loads((PACK / part).read_text("utf-8")) for part in ("names.toml", "frames.toml")
    ]
    return {sort: table for part in parts for sort, table in part["codes"].items()}


@pytest.mark.parametrize("sort", sorted(tables().keys() - OWN))
def test_codes_are_those_of_the_vocabulary(sort):
    assert tables()[sort].keys() <= set(codes(VOCABULARIES.get(sort, sort)))
