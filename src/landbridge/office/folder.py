"""The files of a folder, as reading takes them: in the order of their names.

What is hidden and what Word keeps beside an open file is left out, and folders inside are not
entered. A link counts as the file that it leads to, where that lies in the folder too.
"""

from __future__ import annotations

import os
from pathlib import Path

_NOT_SHOWN = (".", "~$")
"""What the names of hidden files begin with, and of those that mark another one as open."""


def files_of(path: Path) -> list[Path]:
    """The files that a path names: itself, or those of the folder that it is; raises OSError."""
    if not path.is_dir():
        return [path]
    shown = (one for one in path.iterdir() if not one.name.startswith(_NOT_SHOWN))
    return sorted(one for one in shown if not one.is_dir())


def leads_out(path: Path) -> bool:
    """Whether a file of a folder is a link to what lies elsewhere."""
    target, folder = Path(os.path.realpath(path)), Path(os.path.realpath(path.parent))
    return path.is_symlink() and not target.is_relative_to(folder)
