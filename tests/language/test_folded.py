"""The folded view and the way back to the source."""

from hypothesis import example, given
from hypothesis import strategies as st

from landbridge.language.folded import fold_text


def source_of(source: str, folded_piece: str) -> str:
    folded = fold_text(source)
    start = folded.text.index(folded_piece)
    first, last = folded.source_span(start, start + len(folded_piece))
    return source[first:last]


def test_full_width_digits_are_found_where_they_stand():
    assert source_of("第１２届", "12") == "１２"


def test_a_decomposed_sara_am_is_composed():
    assert fold_text("นํา").text == "นำ"


def test_a_tone_stays_before_the_sara_am():
    assert fold_text("นํ้า").text == "น้ำ"


def test_zero_width_characters_are_dropped_and_quoted_with_their_word():
    assert source_of("Shen\u200byang", "Shenyang") == "Shen\u200byang"


def test_one_character_may_fold_to_two():
    assert source_of("面积5㎡", "m2") == "㎡"


def test_private_use_characters_are_no_symbols():
    assert fold_text("a\ue001b").text == "a\ufffdb"


@given(st.text())
@example("นํ้า")
@example("İstanbul ½ ㎡")
def test_every_span_maps_back_into_the_source(source):
    folded = fold_text(source)
    assert len(folded.lower) == len(folded.text) == len(folded.starts) == len(folded.ends)
    for place in range(len(folded.text)):
        first, last = folded.source_span(place, place + 1)
        assert 0 <= first < last <= len(source)
