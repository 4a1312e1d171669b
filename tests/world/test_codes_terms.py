"""How a text is parted into the words that may tell a code."""

import pytest

from landbridge.world.codes.excluded import excluded_spans
from landbridge.world.codes.readers import reader_for
from landbridge.world.codes.spaced_terms import SpacedReader
from landbridge.world.codes.verbs import verbs_of


def words(language: str, text: str, forms: tuple[str, ...] = ()) -> list[str]:
    return [term.word for term in reader_for(language, forms, verbs_of(language)).terms(text)]


def test_russian_words_are_lemmas_without_function_words() -> None:
    assert words("ru", "из ёлок и ковров") == ["елка", "ковер"]


def test_english_words_are_stems_without_function_words() -> None:
    assert words("en", "the berries and nuts") == ["berry", "nut"]


def test_the_last_word_of_a_compound_is_a_part_of_it() -> None:
    [term] = SpacedReader("ru").terms("нефтепродукты")
    assert term.parts[-1][0] == "продукт"


def test_a_prefix_makes_no_compound() -> None:
    [term] = SpacedReader("ru").terms("перевозка")
    assert [part for part, _ in term.parts] == ["пер-", "пере-", "перев-", "перево-"]


def test_chinese_is_cut_by_the_longest_known_word() -> None:
    forms = ("汽车", "新能源汽车")
    assert words("zh", "新能源汽车制造", forms) == ["新能源汽车", "制造"]
    assert words("zh", "汽车批发和零售", forms) == ["汽车", "批发", "和", "零售"]


def test_a_form_teaches_its_object_without_the_verb() -> None:
    assert words("zh", "水稻加工", ("水稻种植",)) == ["水稻", "加工"]
    assert words("th", "การขายส่งข้าวโพด", ("การปลูกข้าวโพด",)) == ["การขายส่ง", "ข้าวโพด"]


def test_a_thai_compound_that_ends_in_a_verb_stays_whole() -> None:
    text, forms = "ขายส่งวัสดุก่อสร้าง", ("การขายส่งวัสดุก่อสร้าง",)
    assert words("th", text, forms) == ["ขายส่ง", "วัสดุก่อสร้าง"]


def test_what_a_thai_form_calls_other_it_teaches_without_other() -> None:
    assert words("th", "ส่งออกผลไม้สด", ("ผลไม้สดอื่น",)) == ["ส่งออก", "ผลไม้สด"]


def test_what_is_not_known_is_a_word_of_its_own_with_characters_as_parts() -> None:
    [term] = reader_for("zh", (), verbs_of("zh")).terms("羊毛衫")
    assert [part for part, _ in term.parts] == ["羊-", "毛-", "衫-", "羊毛-", "毛衫-"]


def test_no_thai_word_begins_or_ends_within_a_syllable() -> None:
    assert words("th", "สี่ล้อ", ("สี",)) == ["สี่ล้อ"]


@pytest.mark.parametrize(
    ("language", "text", "excluded"),
    [
        ("ru", "торговля мебелью (кроме офисной) и коврами", "кроме офисной"),
        ("ru", "ремонт, за исключением судов; монтаж", "за исключением судов"),
        ("en", "repair of machines, except computers", "except computers"),
        ("zh", "除水稻以外的谷物种植", "除水稻以外"),
        ("zh", "食品制造（乳制品除外）", "乳制品除外"),
        ("th", "การปลูกธัญพืช (ยกเว้นข้าว)", "ยกเว้นข้าว"),
    ],
)
def test_what_a_name_takes_out(language: str, text: str, excluded: str) -> None:
    assert [text[start:end] for start, end in excluded_spans(text, language)] == [excluded]


@pytest.mark.parametrize("text", ["除尘设备制造", "除草剂"])
def test_to_remove_is_not_to_except(text: str) -> None:
    assert excluded_spans(text, "zh") == []


@pytest.mark.parametrize(
    ("language", "word", "verb"),
    [
        ("ru", "производство", "make"),
        ("en", "wholesale", "wholesale"),
        ("zh", "修理", "repair"),
        ("th", "การผลิต", "make"),
    ],
)
def test_a_verb_has_words_in_each_language(language: str, word: str, verb: str) -> None:
    assert verbs_of(language)[word].name == verb
