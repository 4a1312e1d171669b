"""Marking quotes in a text, also where they cross."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from landbridge.publish.quotes import Span, crossing, mark, paragraphs, spans_of

TEXT = "0123456789"


def pieces(*places: tuple[int, int]) -> list[str]:
    spans = spans_of([], places)
    return [piece.text for piece in mark(TEXT, 0, len(TEXT), spans)]


def test_a_text_without_quotes_is_one_piece() -> None:
    assert pieces() == [TEXT]


def test_nested_quotes_cut_the_text_at_their_ends() -> None:
    assert pieces((1, 8), (3, 5)) == ["0", "12", "34", "567", "89"]


def test_nested_quotes_do_not_cross() -> None:
    spans = spans_of([], [(1, 8), (3, 5), (3, 8)])
    assert crossing(TEXT, [(0, 10)], spans) == []


def test_of_two_that_cross_the_later_one_is_in_pieces() -> None:
    spans = spans_of([], [(1, 6), (4, 9)])
    assert crossing(TEXT, [(0, 10)], spans) == [Span(4, 9, (), True)]


def test_a_quote_over_two_lines_is_in_pieces() -> None:
    text = "ab\ncd"
    spans = spans_of([], [(1, 4)])
    assert crossing(text, paragraphs(text), spans) == spans


def test_blank_lines_are_no_paragraphs() -> None:
    assert paragraphs("a\n\n b\n") == [(0, 1), (3, 5)]


places = st.lists(
    st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=8,
)


@given(st.text(min_size=30, max_size=30), places)
def test_the_pieces_are_the_text_and_each_quote_is_covered_exactly(
    text: str, found: list[tuple[int, int]]
) -> None:
    spans = spans_of([], found)
    marked = list(mark(text, 0, len(text), spans))
    assert "".join(piece.text for piece in marked) == text
    covered: dict[Span, str] = defaultdict(str)
    for piece in marked:
        for span in piece.spans:
            covered[span] += piece.text
    assert covered == {span: text[span.start : span.end] for span in spans}


@given(st.text(min_size=30, max_size=30), places)
def test_every_element_that_opens_closes(text: str, found: list[tuple[int, int]]) -> None:
    stack: list[Span] = []
    for piece in mark(text, 0, len(text), spans_of([], found)):
        stack += piece.opens
        assert stack == list(piece.spans)
        del stack[len(stack) - piece.closes :]
    assert stack == []
