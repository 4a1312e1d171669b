"""Lay the renditions of files side by side."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from landbridge.office.reading import Provenance, content_of, name_of, open_file
from landbridge.read.compare import compare_all
from landbridge.read.comparison import Comparison
from landbridge.read.passage import Passage
from landbridge.read.reader import open_passages, whole_passages
from landbridge.read.terms import read_terms
from landbridge.world.gazetteer import Gazetteer


def compare_files(paths: Iterable[Path], terms: Path | None = None) -> list[Comparison]:
    """The first rendition of the files beside each further one; raises Unreadable.

    `terms` is a sheet of the office's terms, which every rendition must keep to.
    """
    own = read_terms(content_of(terms), name_of(terms)) if terms else []
    gazetteer = Gazetteer.load()
    passages: list[Passage] = []
    for path in paths:
        opened = open_passages(open_file(path, Provenance()), gazetteer)
        passages += whole_passages(opened, gazetteer)
    return compare_all(passages, own) if passages else []
