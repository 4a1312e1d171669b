"""Pages as offices publish them: menus, trails, mastheads, related news, imprints."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Document
from landbridge.read.opening import open_document
from landbridge.read.renditions import article_spans
from landbridge.read.unreadable import Unreadable


def page(head: str, body: str) -> Document:
    markup = f"<html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"
    return open_document(markup.encode(), "page.html")


def article(document: Document) -> list[str]:
    (rendition,) = document.renditions
    return [document.text[slice(*span)] for span in article_spans(document.text, rendition)]


def stated(document: Document) -> tuple[str, ...]:
    facts = (document.title, document.publisher, document.published)
    return tuple(fact.value if fact else "" for fact in facts)


def test_a_chinese_office() -> None:
    document = page(
        "<title>代表团访问滨海边疆区_外事办公室</title>",
        "<ul><li>首页</li><li>机构概况</li><li>新闻动态</li></ul>"
        "<div>当前位置:<a>首页</a> &gt; <a>新闻动态</a> &gt; 正文</div>"
        "<div class='title'>代表团访问滨海边疆区</div>"
        "<div><span>发布时间:2023-10-20 09:15</span><span>来源:省外办</span>"
        "<span>字体:[大 中 小]</span></div>"
        "<p>  10月17日至19日,辽宁省代表团访问滨海边疆区。</p><p>  代表团出席开航仪式。</p>"
        "<div>上一篇:举办推介会</div><div>相关新闻</div><ul><li>会见客人</li></ul>"
        "<div>版权所有:外事办公室</div>",
    )
    assert stated(document) == ("代表团访问滨海边疆区", "省外办", "2023-10-20")
    assert article(document) == [
        "代表团访问滨海边疆区",
        "10月17日至19日,辽宁省代表团访问滨海边疆区。",
        "代表团出席开航仪式。",
    ]


def test_a_russian_administration() -> None:
    document = page(
        "<title>Губернатор встретил делегацию — Сайт</title>"
        "<meta property='og:site_name' content='Правительство края'>",
        "<div><a>Главная</a> <a>Новости</a></div><div><a>Главная</a> / <a>Новости</a></div>"
        "<h1>Губернатор встретил делегацию</h1><time datetime='2023-10-18'>18 октября 2023</time>"
        "<p>Встреча прошла во Владивостоке.</p><div>Читайте также</div><p>Другая новость.</p>"
        "<p>© Правительство края</p>",
    )
    assert stated(document) == ("Губернатор встретил делегацию", "Правительство края", "2023-10-18")
    assert article(document) == ["Губернатор встретил делегацию", "Встреча прошла во Владивостоке."]


def test_a_thai_province() -> None:
    body = "เมื่อวันที่ 17 ตุลาคม 2566 ผู้ว่าราชการจังหวัดให้การต้อนรับคณะผู้แทนจากมณฑลเหลียวหนิง " * 2
    document = page(
        "<title>ผู้ว่าฯ ต้อนรับคณะผู้แทน - จังหวัด</title>",
        "<ul><li>หน้าแรก</li><li>ข่าว</li></ul><h2>ผู้ว่าฯ ต้อนรับคณะผู้แทน</h2>"
        f"<div>เผยแพร่เมื่อ 18 ตุลาคม 2566 | เข้าชม 25 ครั้ง</div><p>{body}</p>"
        "<div>สงวนลิขสิทธิ์ 2566</div>",
    )
    assert stated(document) == ("ผู้ว่าฯ ต้อนรับคณะผู้แทน", "จังหวัด", "2023-10-18")
    assert article(document) == ["ผู้ว่าฯ ต้อนรับคณะผู้แทน", body.strip()]


def test_a_page_whose_title_is_another() -> None:
    document = page(
        "<title>News</title>",
        "<div>Topics</div><div>Archive</div><div>Port opens for trade</div>"
        "<div>Published: 2022-10-11</div><p>A delegation visited the port.</p>",
    )
    assert stated(document) == ("Port opens for trade", "", "2022-10-11")


def test_the_time_of_an_event_is_no_date_of_publication() -> None:
    for text in (
        "Notice\nTime: October 20, 2023\nVenue: Port Hall\nThe forum is open to all.",
        "通知\n时间:2023年10月20日 地点:会议中心\n论坛向所有企业开放,欢迎参加。",
        "Приглашение\nДата: 20.10.2023\nМесто проведения: Владивосток\nФорум открыт для всех.",
    ):
        assert open_document(text.encode(), "notice.txt").published is None


def test_a_page_of_links_has_no_text() -> None:
    links = "".join(f"<li><a href='/{n}'>The mayor met guests on May {n}.</a>" for n in range(5000))
    with pytest.raises(Unreadable) as refused:
        page("<title>News</title>", f"<ul>{links}</ul>")
    assert refused.value.reason.code == "links_only"
    (rendition,) = page("", f"<h1>Talks</h1><p>The mayor met us.</p>{links}").renditions
    assert rendition.end == len("Talks\nThe mayor met us.")


def test_a_link_that_is_not_closed_is_no_link() -> None:
    document = page("", "<a href='#top'><h1>Talks</h1><p>The mayor met us.</p><p>He is well.</p>")
    assert document.text == "Talks\nThe mayor met us.\nHe is well."


def test_a_paragraph_with_a_link_in_it_stays() -> None:
    document = page("", "<h1>Talks</h1><p>The mayor met <a href='/o'>guests from Osaka</a>.</p>")
    assert document.text == "Talks\nThe mayor met guests from Osaka."


def test_copyright_may_be_what_a_text_is_about() -> None:
    text = "Talks\nBoth sides will work together on copyright protection."
    (rendition,) = open_document(text.encode(), "talks.txt").renditions
    assert len(article_spans(text, rendition)) == 2
