"""Whether a text breaks off: its last line stops in mid-sentence, hashtags aside."""

from __future__ import annotations

from release_reading import read

WHOLE = "Делегация Даляня посетила Владивосток и осмотрела порт."


def breaks_off(text: str) -> bool:
    return "breaks_off" in [finding.reason.code for finding in read(text).findings]


def test_a_sentence_without_its_end_breaks_off() -> None:
    assert breaks_off(WHOLE + "\nДелегация Даляня во время поездки осмотрела также порт и")
    assert not breaks_off(WHOLE)


def test_hashtags_below_a_text_are_no_sentence() -> None:
    assert not breaks_off(WHOLE + "\n\n#Далянь #Владивосток #торговляипорты #сотрудничество\n")
