"""A file in which two languages alternate, paragraph by paragraph: each is one rendition."""

from __future__ import annotations

import pytest

from landbridge.read.compare import compare_all
from landbridge.read.comparison import Comparison
from landbridge.read.opening import open_document
from landbridge.read.reader import open_passages, read_document, whole_passages
from landbridge.world.gazetteer import Gazetteer

TEXT = """5月14日，大连市副市长周立群会见了客人，双方签署了总额为2.5亿元的合同。

On May 14, Zhou Liqun, Vice Mayor of Dalian, met guests and signed contracts worth 250 million yuan.

代表团参观了港口，新码头将于2026年6月投产。

The delegation visited the port, where a new terminal will open in June 2026.
"""


def compared(text: str) -> list[Comparison]:
    gazetteer = Gazetteer.load()
    passages = open_passages(open_document(text.encode(), "release.txt"), gazetteer)
    return compare_all(whole_passages(passages, gazetteer))


def test_the_blocks_of_one_language_are_one_rendition() -> None:
    (only,) = compared(TEXT)
    assert (only.left.pack.language, only.right.pack.language) == ("zh", "en")
    assert not only.differs


@pytest.mark.parametrize(
    ("said", "other", "code"),
    [
        ("250 million", "2.5 billion", "amount_differs"),
        ("June 2026", "June 2027", "date_differs"),
    ],
)
def test_a_change_in_any_block_is_told_where_it_stands(said: str, other: str, code: str) -> None:
    text = TEXT.replace(said, other)
    (only,) = compared(text)
    (finding,) = [one for one in only.findings if one.reason.code == code]
    for place in finding.evidence:
        assert text[place.start : place.end] == place.quote
    assert other in finding.evidence[1].quote
    assert only.differs


def test_reading_lays_the_same_renditions_side_by_side() -> None:
    gazetteer = Gazetteer.load()
    codes = {
        finding.reason.code
        for finding in read_document(open_document(TEXT.encode(), "r.txt"), gazetteer).findings
    }
    assert codes.isdisjoint({"missing_in_rendition", "added_in_rendition", "date_differs"})
