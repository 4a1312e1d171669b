"""Names in Han, as Korea, Vietnam and Japan read them."""

from __future__ import annotations

import pytest

from landbridge.language.han_abroad import readings_abroad
from landbridge.language.hangul import romanised_syllable
from landbridge.language.name_abroad import sound_keys
from landbridge.language.name_comparison import (
    CLEARLY_DIFFERENT,
    PERHAPS,
    SAME,
    name_similarity,
)
from landbridge.language.name_sound import sound_key
from landbridge.language.scripts import language_of
from landbridge.language.tongue_letters import Tongue, folded


def alike(one: str, other: str) -> float:
    return name_similarity(one, language_of(one), other, language_of(other))


@pytest.mark.parametrize(
    ("han", "spelled"),
    [
        ("卢美京", "Roh Mi-kyung"),
        ("盧美京", "No Mikyeong"),
        ("卢美京", "Но Ми Гён"),
        ("郑泰勋", "Chung Tae-hoon"),
        ("郑泰勋", "Jeong Tae-hun"),
        ("崔英爱", "Choi Young-ae"),
        ("崔英爱", "Цой Ён Э"),
        ("鲜于信", "Sunwoo Shin"),
        ("阮氏碧梅", "Nguyễn Thị Bích Mai"),
        ("武光荣", "Vo Quang Vinh"),
        ("武光荣", "Ву Куанг Винь"),
        ("邓春海", "Данг Суан Хай"),
        ("渡边健太郎", "Kentaro Watanabe"),
        ("渡边健太郎", "Ватанабэ Кэнтаро"),
        ("大野智子", "Tomoko Ohno"),
        ("千叶裕二", "Chiba Yuji"),
        ("千叶裕二", "Тиба Юдзи"),
        ("松下纯一", "Дзюнъити Мацусита"),
    ],
)
def test_a_name_is_read_as_its_own_country_reads_it(han: str, spelled: str) -> None:
    assert alike(han, spelled) >= SAME
    assert alike(spelled, han) >= SAME


@pytest.mark.parametrize(
    ("han", "thai"),
    [("朴成民", "พัก ซ็อง-มิน"), ("松下健二", "เค็นจิ มัตสึชิตะ"), ("范文香", "ฝั่ม วัน เฮือง")],
)
def test_thai_letters_say_how_a_name_is_read_abroad(han: str, thai: str) -> None:
    assert alike(han, thai) >= PERHAPS


@pytest.mark.parametrize(
    ("han", "spelled"),
    [
        ("卢美京", "Roh Tae-sik"),
        ("武光荣", "Vo Thanh Hai"),
        ("渡边健太郎", "Shigeko Watanabe"),
        ("渡边健太郎", "Kentaro Matsuda"),
        ("渡边健太郎", "Emmanuel Bertrand"),
        ("郑泰勋", "Zheng Taixian"),
        ("杨建", "Yang Gong"),
    ],
)
def test_another_name_stays_another(han: str, spelled: str) -> None:
    assert alike(han, spelled) < PERHAPS


def test_a_chinese_name_is_read_in_pinyin_first() -> None:
    assert alike("王敏", "Wang Min") == 1.0
    assert alike("陈双伟", "Chen Shuangwei") == 1.0


def test_japanese_names_in_characters_are_compared_by_characters() -> None:
    assert alike("石田真由美", "岩田真由美") < CLEARLY_DIFFERENT
    assert PERHAPS <= alike("渡辺健太郎", "渡边健太郎") < SAME


def test_a_given_name_of_no_table_is_read_by_its_characters() -> None:
    assert alike("松下晋孝", "Shinko Matsushita") == 1.0


def test_names_that_no_tongue_reads_have_no_reading() -> None:
    assert readings_abroad("契尔年科") == ()
    assert readings_abroad("") == ()


def test_a_name_is_found_under_the_key_of_each_reading() -> None:
    assert sound_key("Chung Tae-hoon", "en") in sound_keys("郑泰勋", "zh")
    assert sound_keys("Chung Tae-hoon", "en") == (sound_key("Chung Tae-hoon", "en"),)


@pytest.mark.parametrize(
    ("syllable", "letters"), [("가", "ga"), ("명", "myeong"), ("권", "gwon"), ("힣", "hit")]
)
def test_a_korean_syllable_in_latin_letters(syllable: str, letters: str) -> None:
    assert romanised_syllable(syllable) == letters


@pytest.mark.parametrize(
    ("tongue", "spellings"),
    [
        (Tongue.KOREAN, ("hyeon", "hyun", "хён")),
        (Tongue.KOREAN, ("jeong", "chung", "чон")),
        (Tongue.VIETNAMESE, ("Trường", "Truong", "Чыонг")),
        (Tongue.JAPANESE, ("Shōji", "Shoji", "Syozi", "Сёдзи")),
        (Tongue.JAPANESE, ("Fujita", "Huzita", "Фудзита")),
    ],
)
def test_spellings_of_a_tongue_share_their_letters(
    tongue: Tongue, spellings: tuple[str, ...]
) -> None:
    assert len({folded(spelling, tongue) for spelling in spellings}) == 1
