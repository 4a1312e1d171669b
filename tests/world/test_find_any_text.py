"""What holds for any text: hits lie within it, in order, and do not overlap."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.world import Gazetteer, companies, fields

PIECES = st.sampled_from(
    [
        "中俄",
        "沈阳市",
        "发展中国家",
        "Port Arthur",
        "Rostov-on-",
        "U.S.",
        "Приморского",
        " края",
        "г. ",
        "เมือง",
        "เสิ่นหยาง",
        "ประเทศ",
        "จีน",
        "Siemens-",
        "нефтехим",
        ", ",
        " ",
        "\n",
        "·",
        "😀",
        "e\u0301",
        "-",
    ]
)


@pytest.mark.parametrize("language", ["zh", "en", "ru", "th", "de"])
@settings(max_examples=40)
@given(parts=st.lists(PIECES | st.text(max_size=5), max_size=12))
def test_hits_are_apart_and_in_order(language: str, parts: list[str]) -> None:
    text = "".join(parts)
    for found in (Gazetteer.load(), companies(), fields()):
        hits = found.find(text, language)
        assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
        assert all(left.end <= right.start for left, right in pairwise(hits))
