"""Renditions held against the calendar and the world; texts of our own, one fact each."""

from __future__ import annotations

import pytest
from renditions import passage

from landbridge.read.compare import compare
from landbridge.read.opening import open_document
from landbridge.read.reader import check_document, open_passages
from landbridge.world.gazetteer import Gazetteer


def contradicted(left: str, right: str) -> list[tuple[str, list[str]]]:
    """The codes and quotes of what either text says against the calendar or the world."""
    found = compare(passage(left), passage(right)).contradictions
    return [(one.reason.code, [place.quote for place in one.evidence]) for one in found]


FAIR = {
    "zh": "农产品展览会于2024年5月16日（星期四）在俄罗斯哈巴罗夫斯克开幕。\n",
    "en": "The farm fair opened on Thursday, 16 May 2024, in Khabarovsk, Russia.\n",
    "ru": "Ярмарка открылась в четверг, 16 мая 2024 года, в Хабаровске (Россия).\n",
    "th": "งานแสดงสินค้าเกษตรเปิดเมื่อวันพฤหัสบดีที่ 16 พฤษภาคม 2567 ที่เมืองคาบารอฟสค์ ประเทศรัสเซีย\n",
}
FRIDAY = {"zh": "星期五", "en": "Friday", "ru": "пятницу", "th": "วันศุกร์"}
THURSDAY = {"zh": "星期四", "en": "Thursday", "ru": "четверг", "th": "วันพฤหัสบดี"}
RUSSIA = {"zh": "俄罗斯", "en": "Russia", "ru": "Россия", "th": "รัสเซีย"}
LAOS = {"zh": "老挝", "en": "Laos", "ru": "Лаос", "th": "ลาว"}


@pytest.mark.parametrize("language", FAIR)
def test_a_weekday_against_the_calendar_is_told_beside_the_other_date(language: str) -> None:
    other = "zh" if language == "en" else "en"
    wrong = FAIR[language].replace(THURSDAY[language], FRIDAY[language])
    assert contradicted(FAIR[other], FAIR[language]) == []
    ((code, (quote, beside)),) = contradicted(FAIR[other], wrong)
    assert code == "weekday_differs"
    assert FRIDAY[language] in quote
    assert "2024" in beside


@pytest.mark.parametrize("language", FAIR)
def test_a_city_in_a_country_where_it_does_not_lie_is_told(language: str) -> None:
    wrong = FAIR[language].replace(RUSSIA[language], LAOS[language])
    ((code, (quote, *_)),) = contradicted(FAIR[language], wrong)
    assert code == "place_outside_region"
    assert LAOS[language] in quote


def test_places_and_countries_in_a_list_say_nothing_of_where_they_lie() -> None:
    for text in (
        "Guests came from Khabarovsk, Laos and Mongolia.\n",
        "Гости приехали из Хабаровска, Лаоса и Монголии.\n",
        "来宾来自哈巴罗夫斯克、老挝和蒙古。\n",
        "แขกมาจากคาบารอฟสค์ ลาว และมองโกเลีย\n",
    ):
        assert contradicted(text, text) == []


def test_a_city_of_the_same_name_elsewhere_is_no_contradiction() -> None:
    text = "The delegation flew to Birmingham, Alabama, and to Moscow, Idaho.\n"
    assert contradicted(text, text) == []


def test_two_renditions_in_one_document_are_told_of_a_weekday_once_each() -> None:
    text = FAIR["zh"].replace("四", "五") + "\n" + FAIR["en"].replace("Thursday", "Friday")
    passages = open_passages(open_document(text.encode(), "r.txt"), Gazetteer.load())
    found = check_document(passages, Gazetteer.load())
    assert len(passages) == 2
    assert [one.reason.code for one in found].count("weekday_differs") == 2
