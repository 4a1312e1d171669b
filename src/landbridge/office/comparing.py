"""Lay the renditions of files side by side."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from landbridge.office.reading import Provenance, open_file
from landbridge.read.compare import Comparison, compare_all
from landbridge.read.passage import Passage
from landbridge.read.reader import open_passages
from landbridge.world.gazetteer import Gazetteer


def compare_files(paths: Iterable[Path]) -> list[Comparison]:
    """The first rendition of the files beside each further one; raises Unreadable."""
    gazetteer = Gazetteer.load()
    passages: list[Passage] = []
    for path in paths:
        passages += open_passages(open_file(path, Provenance()), gazetteer)
    return compare_all(passages) if passages else []
