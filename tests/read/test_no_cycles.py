"""A reading frees what it made: nothing of it waits for the search for cycles."""

from __future__ import annotations

import gc

import pytest

from landbridge.no_cycles import no_search_for_cycles
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.samples import all_samples
from landbridge.world.gazetteer import Gazetteer

RELEASES = [one for one in all_samples() if one.file.endswith(".txt")]


@pytest.mark.parametrize("language", ["en", "ru", "th", "zh"])
def test_a_reading_leaves_no_cycles_behind(language: str) -> None:
    sample = next(one for one in RELEASES if language in one.languages)
    document = open_document(sample.path.read_bytes(), sample.file)
    read_document(document, Gazetteer.load())
    gc.collect()
    with no_search_for_cycles():
        read_document(document, Gazetteer.load())
        assert gc.collect() == 0
