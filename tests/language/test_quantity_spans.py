"""What must hold of mentions in any text whatever."""

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.language.folded import fold_text
from landbridge.language.quantities import (
    find_numbers,
    find_ordinals,
    find_quantities,
    find_units,
)
from landbridge.language.timings import find_timings
from landbridge.language.values import PartialDate

PIECES = [
    *"0123456789.,-–/:%$€¥ \n年月日亿万元约至一二十百点分之第季度上下旬",
    *["пять", "млрд", "октября", "года", "с", "по", "руб.", "million", "October", "the", "11th"],
    *["between", "and", "from", "to", "second", "half", "ระหว่าง", "วันที่", "ตุลาคม", "ล้าน", "บาท"],
    *[
        "พ.ศ.",
        "2566",
        "99999",
        "0",
        "30",
        "31",
        "02",
        "同年",
        "当日",
        "ปี",
        "๑๒",
        "९",
        "²",
        "½",
        "半",
        "点",
        "周三",
        "上",
        "前",
        "每",
        "个月",
        "元",
        "角",
        "折",
        "正月",
        "年中",
        "a half",
        "thirds",
        "ago",
        "every",
        "^",
        "e5",
        "\u200b",
        *["several ", "hundreds of ", "数", "上百", "сотни ", "หลาย", "①", "(ten)", "’000", "1万"],
        *["три дня назад", "two weeks ago", "三天后", "ألف و", "삼백", "R6.", "fünfund", "\u200f"],
    ],
]
MIXED = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)
TEN = ("zh", "en", "ru", "th", "de", "ar", "ja", "ko", "vi", "id")
LANGUAGES = st.sampled_from([*TEN, "xx", "../zh", ""])
NOON = datetime(2024, 2, 29, 12)
ANCHORS = st.sampled_from([None, PartialDate(2023), PartialDate(2023, 2), PartialDate(2024, 1, 31)])


@settings(max_examples=400)
@given(MIXED, LANGUAGES, ANCHORS)
def test_mentions_lie_in_the_text_in_order_and_do_not_overlap(
    text: str, language: str, anchor: PartialDate | None
) -> None:
    folded = fold_text(text)
    place = 0
    for mention in find_quantities(folded, language, anchor):
        assert place <= mention.start < mention.end <= len(folded.text)
        place = mention.end


@settings(max_examples=300)
@given(MIXED, LANGUAGES)
def test_numbers_ordinals_units_and_timings_lie_in_the_text_too(text: str, language: str) -> None:
    folded = fold_text(text)
    for mentions in (
        find_numbers(folded, language),
        find_ordinals(folded, language),
        find_units(folded, language),
        find_timings(folded, language, NOON),
    ):
        place = 0
        for mention in mentions:
            assert place <= mention.start < mention.end <= len(folded.text)
            place = mention.end


@settings(max_examples=100)
@given(MIXED, LANGUAGES, ANCHORS)
def test_the_same_text_gives_the_same_mentions(
    text: str, language: str, anchor: PartialDate | None
) -> None:
    folded = fold_text(text)
    assert find_quantities(folded, language, anchor) == find_quantities(folded, language, anchor)


def test_nothing_goes_on_behind_a_blank_line() -> None:
    text = "They come again on 3 November.\n\n2. Ships\n\nSeats: 300\n\nmillion yuan on 12\nMarch"
    folded = fold_text(text)
    mentions = find_quantities(folded, "en", PartialDate(2025, 7, 31), bare=True)
    told = [folded.text[one.start : one.end] for one in mentions]
    assert "3 November" in told
    assert "12\nMarch" in told
    assert not any("\n\n" in one for one in told)


LONG = (
    *("1" * 4000, "1 " * 2000, "十" * 1000, "two " * 500, "10月" * 1000, "1-" * 1000),
    *("1(万" * 1000, "hundreds of " * 300, "数" * 3000, "三天后，" * 800, "837亿元 a " * 400),
)


def test_long_runs_of_digits_and_words_are_read_in_linear_time() -> None:
    for text in LONG:
        for language in ("zh", "en"):
            find_quantities(fold_text(text), language, PartialDate(2023, 10, 26))
            find_timings(fold_text(text), language, NOON)
