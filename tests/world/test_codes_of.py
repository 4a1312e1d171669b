"""From a text to codes: the object tells the class, the verb the section."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.world.codes import codes_of


def first(text: str, system: str = "isic") -> str:
    return codes_of(text, system=system)[0].code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("производство мебели для кухни", "31.02"),
        ("оптовая торговля мебелью и коврами", "46.47"),
        ("розничная торговля мебелью", "47.59"),
        ("ремонт мебели", "95.24"),
    ],
)
def test_the_verb_tells_the_section(text: str, code: str) -> None:
    assert first(text, "nace") == code


def test_where_no_verb_stands_the_maker_comes_first() -> None:
    assert first("сигареты", "nace") == "12.00"


def test_what_is_taken_out_counts_against() -> None:
    assert first("выращивание риса", "nace") == "01.12"
    codes = [hit.code for hit in codes_of("выращивание зерновых, кроме риса", system="nace")]
    assert codes[0] == "01.11"
    assert "01.12" not in codes


def test_a_declined_word_is_found_by_its_lemma() -> None:
    assert first("экспорт мороженого", "nace") == "10.52"


def test_a_word_of_the_same_root_stands_in() -> None:
    assert first("птицефабрики", "nace") == "01.47"


def test_a_text_is_coded_in_the_system_asked_for() -> None:
    text = "обучение в аспирантуре"
    assert first(text, "okved") == "85.23"
    assert first(text, "nace") == "85.42"
    assert first(text, "isic") == "P8530"


def test_a_verb_alone_is_the_code_that_has_it() -> None:
    assert first("оптовая торговля", "nace") == "46.90"


def test_a_hit_tells_the_words_that_led_there() -> None:
    text = "Завод по выпуску минеральных удобрений"
    hit = codes_of(text)[0]
    assert hit.code == "C2012"
    assert hit.words == ("Завод", "выпуску", "минеральных", "удобрений")
    assert tuple(text[start:end] for start, end in hit.spans) == hit.words


@pytest.mark.parametrize("text", ["туризм", "кирпичный", "榴莲", "mining machinery"])
def test_no_hit_without_words(text: str) -> None:
    hits = codes_of(text, limit=50)
    assert hits
    assert all(hit.words for hit in hits)


def test_weights_fall_and_stay_within_one() -> None:
    weights = [hit.weight for hit in codes_of("производство цемента и кирпича")]
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)


def test_no_more_codes_than_asked_for() -> None:
    assert len(codes_of("цемент и кирпич", limit=3)) == 3
    assert len(codes_of("цемент", limit=1)) == 1


@pytest.mark.parametrize(
    "text", ["", " ", "123", "—", "кроме", "除外", "ยกเว้น", "производство", "zzzz"]
)
def test_a_text_that_names_nothing_has_no_code(text: str) -> None:
    assert codes_of(text) == ()


@given(st.text(max_size=60), st.sampled_from(["zh", "en", "ru", "th"]))
def test_any_text_is_read(text: str, language: str) -> None:
    for hit in codes_of(text, language):
        assert tuple(text[start:end] for start, end in hit.spans) == hit.words


def test_an_unknown_system_is_told() -> None:
    with pytest.raises(ValueError, match="no system of codes sic: take one of isic"):
        codes_of("цемент", system="sic")


def test_a_language_without_words_has_no_codes() -> None:
    assert codes_of("Zement", "de") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "信息交流平台"),
        ("zh", "拓宽合作渠道"),
        ("zh", "优质产品"),
        ("en", "information"),
        ("en", "a cooperation platform"),
        ("en", "sales channels"),
        ("ru", "площадка для сотрудничества"),
        ("ru", "каналы сбыта"),
        ("ru", "оборудование"),
        ("th", "แพลตฟอร์มข้อมูล"),
        ("th", "ช่องทางการจำหน่าย"),
    ],
)
def test_vague_words_alone_have_no_code(language: str, text: str) -> None:
    assert codes_of(text, language) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [("information services", "J6399"), ("logistics platform", "H5229")],
)
def test_vague_words_count_beside_others_and_where_a_code_is_called_so(
    text: str, code: str
) -> None:
    assert code in [hit.code for hit in codes_of(text, "en")]


@pytest.mark.parametrize(("text", "code"), [("红酒玻璃瓶", "C2310"), ("玻璃瓶红酒", "C1102")])
def test_the_head_of_a_chinese_compound_stands_last(text: str, code: str) -> None:
    assert codes_of(text, "zh", limit=1)[0].code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("шаровой кран", "C2813"),
        ("кран для воды", "C2813"),
        ("портовый кран", "C2816"),
        ("башенные краны", "C2816"),
    ],
)
def test_what_stands_beside_a_russian_homonym_tells_which_it_is(text: str, code: str) -> None:
    assert codes_of(text, "ru", limit=1)[0].code == code
