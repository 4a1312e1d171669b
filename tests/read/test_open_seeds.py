"""The two seeds, opened: renditions, titles, dates, datelines."""

from __future__ import annotations

from pathlib import Path

import pytest

from landbridge.claims.model import Document
from landbridge.read.masthead_date import rendition_dateline
from landbridge.read.opening import open_document

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the folder ../shared/seeds is absent")


def seed(number: str) -> Document:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return open_document(path.read_bytes(), path.name)


def test_the_notice_is_two_renditions_of_one_release() -> None:
    notice = seed("004")
    assert [rendition.language for rendition in notice.renditions] == ["zh", "en"]
    first_words = [notice.text[slice(*r.title)][:8] for r in notice.renditions if r.title]
    assert first_words == ["市政府外办携手俄", "Shenyang"]


def test_the_notice_says_when_it_was_published() -> None:
    notice = seed("004")
    assert notice.published is not None
    assert notice.published.value == "2022-10-11"
    assert notice.published.span is not None
    assert notice.text[slice(*notice.published.span)] == "2022-10-11"


def test_the_wire_release_is_one_thai_rendition() -> None:
    assert [rendition.language for rendition in seed("000").renditions] == ["th"]


def test_the_dateline_of_the_wire_release() -> None:
    release = seed("000")
    dateline = rendition_dateline(release.text, release.renditions[0])
    assert dateline is not None
    assert [release.text[slice(*span)] for span in dateline.places] == ["เชียงหยาง", "ประเทศจีน"]
    assert release.published is not None
    assert release.published.value == "2023-10-26"
