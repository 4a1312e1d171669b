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


ROWS = {
    "beside": "<p>Мэр открыл новый причал порта 17.05.2024</p>"
    "<p>Совет обсудил бюджет на следующий год 15.05.2024</p>",
    "below": "<p>Мэр открыл новый причал порта</p><p>17 мая 2024</p>"
    "<p>Совет обсудил бюджет на следующий год</p><p>15 мая 2024</p>",
    "above": "<p>17.05.2024</p><p>Мэр открыл новый причал порта</p>"
    "<p>15.05.2024</p><p>Совет обсудил бюджет на следующий год</p>",
    "before": "<li>17.05.2024 Мэр открыл новый причал порта</li>"
    "<li>15.05.2024 Совет обсудил бюджет на следующий год</li>",
}


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_rows_of_headline_and_date_are_other_news(rows: str) -> None:
    document = page(
        "",
        "<h1>Делегация посетила порт</h1><p>20 мая 2024</p>"
        f"<p>Гости осмотрели терминал и склады.</p>{rows}",
    )
    assert article(document) == ["Делегация посетила порт", "Гости осмотрели терминал и склады."]
    assert stated(document)[2] == "2024-05-20"


def test_rows_of_news_in_chinese_and_thai() -> None:
    chinese = page(
        "",
        "<h1>代表团考察港区</h1><p>客人参观了集装箱码头。</p>"
        "<div>市领导会见友城客人 [2024-05-17]</div><div>园区召开项目推进会 [2024-05-15]</div>",
    )
    assert article(chinese) == ["代表团考察港区", "客人参观了集装箱码头。"]
    text = "คณะผู้แทนเยี่ยมชมท่าเรือและหารือเรื่องการขนส่งสินค้าระหว่างสองเมือง" * 2
    thai = page(
        "",
        f"<h1>คณะผู้แทนเยี่ยมชมท่าเรือ</h1><p>{text}</p>"
        "<div>นายกเทศมนตรีเปิดตลาดแห่งใหม่</div><div>17 พฤษภาคม 2567</div>"
        "<div>เทศบาลประชุมแผนพัฒนาเมือง</div><div>15 พฤษภาคม 2567</div>",
    )
    assert article(thai) == ["คณะผู้แทนเยี่ยมชมท่าเรือ", text]


def test_a_programme_runs_forwards_and_stays() -> None:
    document = page(
        "",
        "<h1>Days of the sister city</h1><p>The guests stay for three days.</p>"
        "<p>17.05.2024 Opening of the exhibition</p><p>18.05.2024 Concert in the city park</p>",
    )
    assert "18.05.2024 Concert in the city park" in article(document)


def test_a_body_with_its_date_signs_and_is_no_news() -> None:
    document = page(
        "",
        "<h1>Гости осмотрели порт</h1><p>Встреча прошла в порту.</p>"
        "<p>Пресс-служба администрации города</p><p>20 мая 2024 года</p>",
    )
    assert stated(document)[1:] == ("Пресс-служба администрации города", "2024-05-20")


TEASERS = {
    "en": (
        "<h3><a href='/1'>Mayor opens new market hall downtown</a></h3><p>17 May 2024</p>"
        "<p>The mayor opened the new market hall in the downtown district on Friday.</p>",
        "<h3><a href='/2'>Council debates harbour budget</a></h3>"
        "<p>The council debated the budget of the harbour for two hours.</p>",
    ),
    "ru": (
        "<h3><a href='/1'>Мэр открыл новый рынок в центре</a></h3>"
        "<p>В центре города мэр открыл новый крытый рынок.</p>",
        "<h3><a href='/2'>Совет обсудил бюджет порта</a></h3>"
        "<p>Депутаты совета обсудили бюджет порта на год.</p>",
    ),
    "zh": (
        "<h3><a href='/1'>市长出席新市场开业仪式</a></h3>"
        "<p>昨天,市长出席了新市场的开业仪式并致辞。</p>",
        "<h3><a href='/2'>市政府研究港口预算</a></h3>"
        "<p>市政府召开会议,研究港口明年的预算安排。</p>",
    ),
    "th": (
        "<h3><a href='/1'>นายกเทศมนตรีเปิดตลาดแห่งใหม่</a></h3>"
        "<p>เมื่อวานนี้ นายกเทศมนตรีเปิดตลาดแห่งใหม่กลางเมือง มีประชาชนร่วมงาน</p>",
        "<h3><a href='/2'>สภาเทศบาลพิจารณางบประมาณท่าเรือ</a></h3>"
        "<p>สภาเทศบาลประชุมเพื่อพิจารณางบประมาณท่าเรือประจำปี</p>",
    ),
}


@pytest.mark.parametrize("teasers", TEASERS.values(), ids=TEASERS)
def test_texts_that_retell_the_linked_headlines_above_them_are_other_news(
    teasers: tuple[str, str],
) -> None:
    own = "<h1>Guests visit the port</h1><p>The guests saw the terminal.</p>"
    document = page("", own + "".join(teasers))
    assert article(document) == ["Guests visit the port", "The guests saw the terminal."]


def test_what_stands_below_a_link_within_an_article_stays() -> None:
    document = page(
        "",
        "<h1>Guests visit the port</h1><p>The guests saw the terminal.</p>"
        "<p><a href='/1'>Mayor opens new market hall downtown</a></p>"
        "<p>Then they went on to the warehouses by the river.</p>"
        "<p><a href='/2'>Council debates harbour budget</a></p>"
        "<p>In the evening they left for the airport.</p>",
    )
    assert article(document) == [
        "Guests visit the port",
        "The guests saw the terminal.",
        "Then they went on to the warehouses by the river.",
        "In the evening they left for the airport.",
    ]
