"""The data of the world's roads, railways, sea lanes, ports and airports, for landbridge.

The code of landbridge reads it (`landbridge.world.network`); this distribution only says where
it is, of which version, and what has to be said wherever it is shown.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

__all__ = ["attribution", "data_hash", "data_path", "version"]


def data_path() -> Path:
    """The folder with the data."""
    return Path(__file__).parent / "data"


def version() -> str:
    """The version of the data, which is that of the distribution."""
    return _about()["version"]


def data_hash() -> str:
    """The SHA-256 of the data: what is built from the data is kept under it."""
    return _about()["hash"]


def attribution() -> str:
    """The sentence to show on each map and in each export that the data is part of."""
    return _about()["attribution"]


@cache
def _about() -> dict[str, str]:
    about: dict[str, str] = json.loads((data_path() / "about.json").read_text(encoding="utf-8"))
    return about
