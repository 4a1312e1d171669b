"""Which language a text is in."""

from __future__ import annotations

import subprocess
import sys

import pytest

from landbridge.language.identify import identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("沈阳市与海参崴市结为友好城市。", "zh"),
        ("瀋陽市政府與海參崴市簽署合作備忘錄。", "zh"),
        ("瀋陽市とウラジオストク市は協定に署名した。", "ja"),
        ("선양시와 블라디보스토크시가 협정에 서명했다.", "ko"),
        ("คณะผู้แทนเดินทางไปเมืองวลาดีวอสตอค", "th"),
        ("Делегация провинции Ляонин прибыла во Владивосток.", "ru"),
        ("Делегація провінції прибула до міста вчора.", "uk"),
        ("Дэлегацыя правінцыі прыбыла ў горад учора.", "be"),
        ("Делегацията от провинцията пристигна във Владивосток, където бъде подписан договорът "
         "за търговия между двата града.", "bg"),
        ("Облыс делегациясы қалаға келіп, келісімге қол қойды.", "kk"),
        ("Аймгийн төлөөлөгчид хотод хүрэлцэн ирж гэрээ байгуулав.", "mn"),
        ("The delegation visited the port and met the governor.", "en"),
        ("Zhou Liqun met Maria Hofstätter in Linz.", "en"),
        ("Hij sprak met Jan over de haven van Rotterdam.", "nl"),
        ("Die Delegation besuchte den Hafen und traf den Gouverneur der Region.", "de"),
        ("Phái đoàn đã đến thăm cảng và gặp thống đốc.", "vi"),
        ("زار الوفد الميناء والتقى بالمحافظ.", "ar"),
    ],
)  # fmt: skip
def test_a_sentence_tells_its_language(text: str, language: str) -> None:
    assert identify(text) == language


def test_names_in_latin_letters_do_not_outvote_the_sentence_around_them() -> None:
    assert identify("代表团访问了BMW Group和Siemens Energy,并会见Saudi Aramco代表。") == "zh"
    assert identify("คณะผู้แทนได้เยือน BMW Group และ Siemens อย่างเป็นพิเศษ") == "th"


def test_a_chinese_name_in_brackets_leaves_english_english() -> None:
    assert identify("The delegation left Shenyang (沈阳) for Vladivostok.") == "en"


def test_short_latin_words_are_taken_for_english() -> None:
    assert identify("Home") == "en"


@pytest.mark.parametrize("text", ["", " \n", "2022-10-11 14:30", "—— * ——", "👍🏽"])
def test_where_nothing_tells_there_is_no_language(text: str) -> None:
    assert identify(text) == ""


def test_english_needs_no_classifier() -> None:
    program = (
        "import sys\n"
        "from landbridge.language.identify import identify\n"
        "assert identify('The mayor of the city met with the consul.') == 'en'\n"
        "assert 'py3langid' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # the import must be fresh
