"""Which Russian words may be who acts."""

from __future__ import annotations

import pytest

from landbridge.language.subject_case import may_be_subject


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("делегация провинции Аньхой", "область посетит "),
        ("глава Коми", "На полях ПМЭФ "),
        ("консул КНР", "приняли участие "),
        ("Бекназаров", "В Астане "),
        ("порт Далянь", ""),
        ("НОВАТЭК", "компания "),
        ("Лю Цзяньчао", ""),
    ],
)
def test_who_stands_in_the_nominative_may_act(words: str, before: str) -> None:
    assert may_be_subject(words, before, "ru")


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("правительства Томской области", "По приглашению "),
        ("вице-мэром Ли Чжэном", "встретился с "),
        ("Делегацию Даляня", ""),
        ("завод «Север»", "на "),
        ("ПМЭФ", "На полях "),
        ("Сурабаю", ""),
    ],
)
def test_who_stands_in_another_case_does_not_act(words: str, before: str) -> None:
    assert not may_be_subject(words, before, "ru")


def test_languages_that_do_not_decline_leave_it_open() -> None:
    assert may_be_subject("the mayor", "with ", "en")
