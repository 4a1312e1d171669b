"""A person's name is found in the forms in which texts have it, and covered at its length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.register.hidden import bytes_hold, words_hold
from landbridge.register.veil import names_and_parts, whole_names

RUSSIAN = "Павел Лисицын"
CHINESE = "王样本"
THAI = "สมชาย ตัวอย่าง"
LATIN = "Ana Sample"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (LATIN, "Met Ana Sample today."),
        (LATIN, "Met ANA SAMPLE today."),
        (LATIN, "Met Sample Ana today."),
        (LATIN, "Met Ana\nSample today."),
        (LATIN, "Met Ana\u00a0Sample today."),
        (LATIN, "Met A\u00adna Sam\u200bple today."),
        (LATIN, "Ana Sample's speech"),
        (LATIN, "市长会见Ana Sample时"),
        (LATIN, "Ａｎａ Ｓａｍｐｌｅ"),
        ("Chen Yangli", "CHEN Yangli"),
        (CHINESE, "市长王样本会见"),
        (CHINESE, "王 样 本"),
        ("契尔·样本", "契尔•样本"),
        ("契尔·样本", "契尔・样本表示"),
        (RUSSIAN, "встреча с Павлом Лисицыным прошла"),
        (RUSSIAN, "у Павла Лисицына"),
        (RUSSIAN, "ЛИСИЦЫН ПАВЕЛ"),
        ("Илья Ковалёв", "Илье Ковалеву"),
        ("Анна Ковалевская", "Анну Ковалевскую"),
        ("Сергей Ярко", "с Сергеем Ярко"),
        (THAI, "นายสมชาย ตัวอย่างกล่าว"),
    ],
)
def test_a_whole_name_is_found(name: str, text: str) -> None:
    assert whole_names([name]).finds(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (LATIN, "Anal Samples"),
        (LATIN, "Sample"),
        (LATIN, "Ana met another Sample"),
        ("Sample", "Met Sample today."),
        (RUSSIAN, "Павловский район, Лисицынское поле"),
        (CHINESE, "王建设样本"),
        ("王", "王样本"),
        ("", "anything"),
    ],
)
def test_what_is_no_whole_name_is_left(name: str, text: str) -> None:
    assert not whole_names([name]).finds(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (LATIN, "Sample said"),
        (LATIN, "SAMPLE said"),
        ("契尔·样本", "样本表示"),
        (RUSSIAN, "по словам Лисицына"),
        (THAI, "สมชายกล่าว"),
        ("Sample", "Sample said"),
    ],
)
def test_a_part_of_a_name_is_found_where_the_person_is_known(name: str, text: str) -> None:
    assert names_and_parts([name]).finds(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (LATIN, "a sample of ore"),
        ("Jan van Sample", "a van arrived"),
        ("He Yangli", "he said"),
        ("王建设", "建设工业园区"),
        ("王建设", "王"),
        ("Иван Лисицын", "по словам Иванова"),
    ],
)
def test_a_common_word_is_no_part_of_a_name(name: str, text: str) -> None:
    assert not names_and_parts([name]).finds(text)


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Ana Sample, mayor", "██████████, mayor"),
        ("😀 Ana Sample 😀", "😀 ██████████ 😀"),
        ("A\u200bna Sample!", "███████████!"),
        ("Ａｎａ Sample.", "██████████."),
        ("Ana Sample and Ana Sample", "██████████ and ██████████"),
        ("nobody", "nobody"),
    ],
)
def test_a_covered_text_keeps_its_length(text: str, covered: str) -> None:
    assert whole_names([LATIN]).cover(text) == covered
    assert len(covered) == len(text)


def test_a_name_with_a_decomposed_sara_am_is_covered() -> None:
    composed = "สมทำ ตัวอย่าง"
    decomposed = composed.replace("\u0e33", "\u0e4d\u0e32")
    covered = whole_names([composed]).cover(decomposed)
    assert covered == "█" * len(decomposed)


def test_a_name_in_combining_marks_is_covered() -> None:
    name = "Máté Példa"
    assert "M" not in whole_names([unicodedata.normalize("NFC", name)]).cover("Máté Példa")


def test_a_name_of_odd_characters_is_only_text() -> None:
    assert whole_names(["A(na [Sam*ple"]).cover("A(na [Sam*ple") == "█" * 13


def test_a_name_is_found_in_escapes_of_an_address() -> None:
    veil = whole_names([CHINESE, LATIN])
    assert words_hold(veil, "https://example.org/%E7%8E%8B%E6%A0%B7%E6%9C%AC.html")
    assert words_hold(veil, "https://example.org/ana-sample-visits")
    assert words_hold(veil, "https://example.org/?q=ana+sample")
    assert not words_hold(veil, "https://example.org/analysis")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
def test_a_name_is_found_in_bytes(encoding: str) -> None:
    assert bytes_hold(whole_names([CHINESE]), "<meta content='王样本'>".encode(encoding))


def test_a_russian_name_is_found_in_an_old_encoding() -> None:
    assert bytes_hold(whole_names([RUSSIAN]), "автор: Павел Лисицын".encode("cp1251"))


def test_a_name_is_found_in_character_references() -> None:
    assert bytes_hold(whole_names([CHINESE]), b"<meta content='&#29579;&#26679;&#26412;'>")


ODD = st.sampled_from(["😀", "\u200b", "\u0301", "\u0e4d\u0e32", "Ａ", "\r\n", "ﬁ", "İ", "№"])
TEXTS = st.lists(
    st.one_of(ODD, st.text(max_size=5), st.sampled_from([LATIN, CHINESE, RUSSIAN, THAI, "Sample"]))
).map("".join)


@given(TEXTS)
def test_any_text_keeps_its_length_and_loses_the_names(text: str) -> None:
    veil = names_and_parts([LATIN, CHINESE, RUSSIAN, THAI])
    covered = veil.cover(text)
    assert len(covered) == len(text)
    assert not veil.finds(covered)


@given(TEXTS)
def test_only_names_are_covered(text: str) -> None:
    veil = names_and_parts([LATIN, CHINESE])
    spans = veil.spans(text)
    covered = veil.cover(text)
    assert all(
        covered[place] == text[place]
        for place in range(len(text))
        if not any(start <= place < end for start, end in spans)
    )
