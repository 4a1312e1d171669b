"""Tables of kilometres that builds for other networks or stops left in the user's cache."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import mkdtemp

_NAME = re.compile(r"[0-9a-f]{24}-[0-9]{1,4}")
"""How tables are named: a hash of the network and the stops, and the form that they have."""


def remove_other_tables(folder: Path) -> tuple[Path, ...]:
    """Remove the tables that stand beside those of a folder, and give what was removed.

    Nothing else is touched: no file, no link, no folder that is named otherwise. What cannot be
    removed, as where another process holds it open, stays as it is.
    """
    beside = sorted(path for path in folder.parent.iterdir() if _is_tables(path))
    return tuple(path for path in beside if path != folder and _removed(path))


def _is_tables(path: Path) -> bool:
    is_folder = path.is_dir() and not path.is_symlink()
    return is_folder and bool(_NAME.fullmatch(path.name)) and (path / "words.json").is_file()


def _removed(path: Path) -> bool:
    """Move tables aside before they are deleted, so that nobody finds half of them."""
    aside = Path(mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    try:
        path.rename(aside / path.name)
    except OSError:
        return False
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return True
