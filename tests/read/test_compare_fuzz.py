"""Whatever two texts hold, comparing them ends, raises nothing, and quotes what stands there."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from landbridge.read import compare_texts
from landbridge.read.compare import compare
from landbridge.read.opening import open_document
from landbridge.read.passage import Passage
from landbridge.read.reader import open_passages
from landbridge.read.unreadable import Unreadable
from landbridge.world.gazetteer import Gazetteer

LANGUAGES = st.sampled_from(["zh", "en", "ru", "th", "de", "ar"])
PIECES = st.sampled_from(
    [
        *["837亿元", "83.7 billion yuan", "8.37 แสนล้านหยวน", "83,7 млрд юаней", "20世纪80年代"],
        *["上世纪", "90后", "3字头", "10月24日（周一）", "24 ตุลาคม 2566", "ทศวรรษ", "สองทศวรรษ"],
        *["6-foot-6", "14½", "½", "3-1", "1 м 82 см", "3分35秒", "25:61", "2 o'clock", "half past"],
        *[
            "0800 555 111",
            "٣٤",
            "９９",
            "XVIII век",
            "IIII",
            "十十十",
            "一万六七千",
            "dozens",
            "decades",
        ],
        *[
            "twice",
            "80s",
            "COVID-19",
            "-",
            ":",
            "/",
            "\n",
            " ",
            "。",
            ". ",
            "\u200b",
            "่",
            "в 9 час",
        ],
        *["沈阳市副市长陈小林", "Chen Xiaolin", "大连", "Далянь", "1" * 40, "1" * 30 + "亿"],
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=60))


@settings(max_examples=400)
@given(TEXTS, LANGUAGES, TEXTS, LANGUAGES)
def test_sentence_pairs(left: str, here: str, right: str, there: str) -> None:
    for one in compare_texts(left, here, right, there):
        for quote, text in ((one.left, left), (one.right, right)):
            assert quote is None or text[quote.start : quote.end] == quote.quote != ""


@example("8.37 แสนล้านหยวน", "沈阳市副市长陈小林")
@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_whole_renditions(left: str, right: str) -> None:
    passages = [*_passages(left), *_passages(right)]
    for other in passages[1:]:
        for finding in compare(passages[0], other).findings:
            texts = {one.document.id: one.document.text for one in (passages[0], other)}
            for place in finding.evidence:
                assert texts[place.document][place.start : place.end] == place.quote


def _passages(text: str) -> list[Passage]:
    try:
        document = open_document(text.encode("utf-8", "ignore"), "release.txt")
    except Unreadable:
        return []
    return open_passages(document, Gazetteer.load())
