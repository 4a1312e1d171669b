"""Where what can be built again is kept: the user's cache, as the platform has it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The folder of landbridge in the user's cache; `XDG_CACHE_HOME` outranks the platform."""
    if own := os.environ.get("XDG_CACHE_HOME"):
        return Path(own) / "landbridge"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "landbridge"
    if sys.platform == "win32" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "landbridge" / "Cache"
    return Path.home() / ".cache" / "landbridge"
