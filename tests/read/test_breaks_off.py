"""Whether a text breaks off: its last line stops in mid-sentence, hashtags aside."""

from __future__ import annotations

import pytest
from release_reading import read

WHOLE = "Делегация Даляня посетила Владивосток и осмотрела порт."


def breaks_off(text: str) -> bool:
    return "breaks_off" in [finding.reason.code for finding in read(text).findings]


def test_a_sentence_without_its_end_breaks_off() -> None:
    assert breaks_off(WHOLE + "\nДелегация Даляня во время поездки осмотрела также порт и")
    assert not breaks_off(WHOLE)


def test_hashtags_below_a_text_are_no_sentence() -> None:
    assert not breaks_off(WHOLE + "\n\n#Далянь #Владивосток #торговляипорты #сотрудничество\n")


@pytest.mark.parametrize(
    "last",
    [
        "Пресс-служба администрации города Даляня",
        "Фото пресс-службы администрации",
        "Контакты для прессы: press@dalian.example",
        "Иван Тестов, фото автора",
        "Отдел по связям с общественностью",
    ],
)
def test_who_signs_below_a_text_is_no_sentence(last: str) -> None:
    assert not breaks_off(f"{WHOLE}\n\n{last}\n")


@pytest.mark.parametrize(
    ("whole", "last"),
    [
        ("大连代表团访问了伊尔库茨克市，参观了当地的港口。", "大连市人民政府新闻办公室"),
        ("大连代表团访问了伊尔库茨克市，参观了当地的港口。", "大连市外事办公室 供稿"),
        ("大连代表团访问了伊尔库茨克市，参观了当地的港口。", "文/图 测试员"),
        ("A delegation of Dalian visited Irkutsk and its port.", "Press Office of Dalian City"),
        ("A delegation of Dalian visited Irkutsk and its port.", "Photo courtesy of Dalian City"),
        ("A delegation of Dalian visited Irkutsk and its port.", "press@dalian.example"),
    ],
)
def test_a_press_office_a_credit_and_an_address_are_no_sentences(whole: str, last: str) -> None:
    assert not breaks_off(f"{whole}\n\n{last}\n")
    assert breaks_off(f"{whole}\n\n{whole[:-8]}\n")


def test_a_press_office_below_a_text_puts_it_out() -> None:
    document = read(
        "大连代表团访问了伊尔库茨克市，参观了港口。\n\n大连市外事办公室 供稿\n"
    ).document
    assert document.publisher is not None
    assert document.publisher.value == "大连市外事办公室"
