"""Who puts a page out: the site, also where only its window or its foot names it, and no wire."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Document
from landbridge.read.opening import open_document

BODIES = {
    "zh": "大连代表团访问了伊尔库茨克市，参观了当地的港口，并同市长举行了会谈。",
    "en": "A delegation of Irkutsk visited Dalian and its port and met the mayor on Tuesday.",
    "ru": "Делегация Даляня посетила Иркутск, осмотрела порт и встретилась с мэром города.",
    "th": "คณะผู้แทนเมืองชิงต่าวเยือนจังหวัดเชียงใหม่ และหารือเรื่องความร่วมมือด้านการค้ากับ"
    "ผู้ว่าราชการจังหวัด โดยมีผู้เข้าร่วมประชุมจากหลายหน่วยงานทั้งภาครัฐและเอกชน",
}
TITLES = {
    "zh": "代表团访问伊尔库茨克",
    "en": "A delegation visits Dalian",
    "ru": "Делегация посетила Иркутск",
    "th": "คณะผู้แทนชิงต่าวเยือนเชียงใหม่",
}
OFFICES = {
    "zh": "大连市人民政府外事办公室",
    "en": "Dalian Foreign Affairs Office",
    "ru": "Администрация города Иркутска",
    "th": "เทศบาลนครเชียงใหม่",
}


def page(
    language: str, window: str = "", lead: str = "", line: str = "", foot: str = ""
) -> Document:
    """A page with a heading and one paragraph."""
    head = f"<meta charset='utf-8'><title>{window or TITLES[language]}</title>"
    body = f"<h1>{TITLES[language]}</h1>{line}<p>{lead}{BODIES[language]}</p>{foot}"
    return open_document(
        f"<html><head>{head}</head><body>{body}</body></html>".encode(), "page.html"
    )


def publisher(document: Document) -> str:
    return document.publisher.value if document.publisher else ""


@pytest.mark.parametrize("language", sorted(OFFICES))
def test_the_window_names_who_puts_a_page_out(language: str) -> None:
    office = OFFICES[language]
    assert publisher(page(language, f"{TITLES[language]} | {office}")) == office
    assert publisher(page(language, office)) == office


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("zh", "版权所有 © 2024 {}"),
        ("en", "© 2024 {}. All rights reserved"),
        ("ru", "© {}, 2024"),
        ("th", "สงวนลิขสิทธิ์ © 2567 {}"),
    ],
)
def test_the_foot_names_who_puts_a_page_out(language: str, mark: str) -> None:
    foot = f"<footer><p>{mark.format(OFFICES[language])}</p></footer>"
    assert publisher(page(language, foot=foot)) == OFFICES[language]
    assert publisher(page(language, foot="<footer><p>2024</p></footer>")) == ""


@pytest.mark.parametrize(
    ("language", "lead", "wire"),
    [
        ("zh", "新华社大连5月14日电 ", "新华社"),
        ("en", "DALIAN, May 14 (Xinhua) -- ", "Xinhua"),
        ("ru", "ИРКУТСК, 14 мая. /ТАСС/. ", "ТАСС"),
    ],
)
def test_a_site_goes_before_the_wire_that_it_prints(language: str, lead: str, wire: str) -> None:
    office = OFFICES[language]
    assert publisher(page(language, f"{TITLES[language]} - {office}", lead)) == office
    assert publisher(page(language, lead=lead)) == wire


def test_a_source_that_is_a_wire_stands_behind_the_site_and_any_other_before() -> None:
    window, line = f"{TITLES['zh']} - {OFFICES['zh']}", "<p>来源：{} 2024-05-14</p>"
    assert publisher(page("zh", window, line=line.format("新华社"))) == OFFICES["zh"]
    assert publisher(page("zh", line=line.format("新华社"))) == "新华社"
    assert publisher(page("zh", window, line=line.format("沈阳日报"))) == "沈阳日报"
