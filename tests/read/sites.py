"""Pages in the manner of official sites: twelve designs, each in four languages.

A design puts the same article among other things: trails, menus, counters,
share buttons, tables, news of other days that claim things too, imprints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    """An article, the site around it, and the words that the site uses."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    day: str
    publisher: str
    site: str
    menu: tuple[str, ...]
    others: tuple[str, ...]
    wire: tuple[str, str]
    words: Mapping[str, str]

    def __getitem__(self, word: str) -> str:
        return self.words[word]


@dataclass(frozen=True)
class Site:
    """A page and the publisher that it states; the date of all of them is 2024-04-26."""

    markup: str
    publisher: str


DAY = "2024-04-26"

ARTICLES = (
    Article(
        "zh", "沈阳市代表团访问大阪市",
        ("4月24日,沈阳市副市长陈小林率代表团访问大阪市。",
         "陈小林会见了大阪市副市长山口太郎,双方就共建物流园区交换了意见。",
         "25日,双方签署了合作备忘录。"),
        "2024年4月26日", "沈阳市人民政府外事办公室", "沈阳外事网",
        ("首页", "机构概况", "外事动态", "领事服务", "政策法规", "互动交流"),
        ("5月20日,大连市市长王大海会见了釜山市市长朴正浩。",
         "3月3日,哈尔滨市代表团访问海参崴市,双方签署了贸易合同。",
         "2024年2月1日,长春市副市长李小山率代表团访问仁川市。"),
        ("新华社沈阳4月26日电(记者王某)", "新华社"),
        {"here": "当前位置", "time": "发布时间", "source": "来源", "views": "浏览次数",
         "font": "字体:大 中 小", "print": "打印", "close": "关闭窗口", "share": "分享到",
         "previous": "上一篇", "next": "下一篇", "related": "相关新闻", "latest": "最新动态",
         "rights": "版权所有", "contact": "地址:沈阳市和平区 电话:024-12345678",
         "links": "友情链接", "comments": "网友评论", "tags": "标签", "editor": "责任编辑:王某",
         "cookies": "本网站使用Cookie以改善您的体验。", "body": "正文", "table": "项目|金额|状态",
         "row": "合计|26个|已签约", "caption": "图为签约现场。"},
    ),
    Article(
        "en", "Shenyang delegation visits Osaka",
        ("On April 24, Vice Mayor of Shenyang Chen Xiaolin led a delegation to Osaka.",
         "Chen Xiaolin met with Vice Mayor of Osaka Taro Yamaguchi, and both sides exchanged views "
         "on a logistics park.",
         "On April 25, the two sides signed a memorandum of understanding."),
        "April 26, 2024", "Shenyang Foreign Affairs Office", "Shenyang Abroad",
        ("Home", "About us", "News", "Consular services", "Laws", "Contact us"),
        ("On May 20, Mayor of Dalian Wang Dahai met with Mayor of Busan Park Jung-ho.",
         "On March 3, a delegation of Harbin visited Vladivostok and signed a trade contract.",
         "On February 1, 2024, Vice Mayor of Changchun Li Xiaoshan led a delegation to Incheon."),
        ("SHENYANG, April 26 (Xinhua) -- ", "Xinhua"),
        {"here": "You are here", "time": "Published", "source": "Source", "views": "Views",
         "font": "Font size: A A A", "print": "Print", "close": "Close", "share": "Share",
         "previous": "Previous", "next": "Next", "related": "Related news", "latest": "Latest news",
         "rights": "All rights reserved", "contact": "Address: 1 Port Road, Shenyang. "
         "Phone: +86 24 12345678", "links": "Links", "comments": "Comments", "tags": "Tags",
         "editor": "Editor: Wang", "cookies": "This site uses cookies to improve your visit.",
         "body": "Article", "table": "Project|Amount|Status", "row": "Total|26|signed",
         "caption": "The signing ceremony."},
    ),
    Article(
        "ru", "Делегация Шэньяна посетила Осаку",
        ("24 апреля делегация во главе с вице-мэром Шэньяна Чэнь Сяолинем посетила Осаку.",
         "Чэнь Сяолинь встретился с вице-мэром Осаки Таро Ямагути, стороны обсудили создание "
         "логистического парка.",
         "25 апреля стороны подписали меморандум о сотрудничестве."),
        "26 апреля 2024 г.", "Канцелярия иностранных дел Шэньяна", "Шэньян и мир",
        ("Главная", "О нас", "Новости", "Консульские услуги", "Документы", "Контакты"),
        ("20 мая мэр Даляня Ван Дахай встретился с мэром Пусана Пак Чон Хо.",
         "3 марта делегация Харбина посетила Владивосток и подписала торговый контракт.",
         "1 февраля 2024 года вице-мэр Чанчуня Ли Сяошань во главе делегации посетил Инчхон."),
        ("ШЭНЬЯН, 26 апреля. /ТАСС/. ", "ТАСС"),
        {"here": "Вы здесь", "time": "Опубликовано", "source": "Источник", "views": "Просмотров",
         "font": "Версия для слабовидящих", "print": "Версия для печати", "close": "Закрыть",
         "share": "Поделиться", "previous": "Предыдущая новость", "next": "Следующая новость",
         "related": "Читайте также", "latest": "Последние новости",
         "rights": "Все права защищены", "contact": "Адрес: г. Шэньян, Портовая ул., 1. "
         "Телефон: +86 24 12345678", "links": "Полезные ссылки", "comments": "Комментарии",
         "tags": "Теги", "editor": "Редактор: Иванов",
         "cookies": "Сайт использует файлы cookie, чтобы стать удобнее.", "body": "Новость",
         "table": "Проект|Сумма|Статус", "row": "Итого|26|подписано",
         "caption": "Церемония подписания."},
    ),
    Article(
        "th", "คณะผู้แทนเมืองเสิ่นหยางเยือนโอซากา",
        ("เมื่อวันที่ 24 เมษายน นายเฉิน เสี่ยวหลิน รองนายกเทศมนตรีเมืองเสิ่นหยาง นำคณะผู้แทนเดินทางเยือนเมืองโอซากา "
         "เพื่อส่งเสริมความร่วมมือทางเศรษฐกิจและการค้าระหว่างสองเมือง",
         "นายเฉิน เสี่ยวหลิน พบหารือกับนายทาโร ยามากูจิ รองนายกเทศมนตรีเมืองโอซากา "
         "ทั้งสองฝ่ายแลกเปลี่ยนความเห็นเกี่ยวกับการจัดตั้งสวนโลจิสติกส์และการขนส่งทางทะเล",
         "วันที่ 25 เมษายน ทั้งสองฝ่ายได้ลงนามในบันทึกความเข้าใจว่าด้วยความร่วมมือด้านโลจิสติกส์ การค้า "
         "และการลงทุนระหว่างสองเมือง"),
        "26 เมษายน 2567", "สำนักงานการต่างประเทศเมืองเสิ่นหยาง", "ข่าวเสิ่นหยาง",
        ("หน้าแรก", "เกี่ยวกับเรา", "ข่าว", "บริการกงสุล", "กฎหมาย", "ติดต่อเรา"),
        ("เมื่อวันที่ 20 พฤษภาคม นายหวัง ต้าไห่ นายกเทศมนตรีเมืองต้าเหลียน พบหารือกับนายกเทศมนตรีเมืองปูซาน",
         "เมื่อวันที่ 3 มีนาคม คณะผู้แทนเมืองฮาร์บินเดินทางเยือนเมืองวลาดิวอสตอค และลงนามในสัญญาการค้า",
         "เมื่อวันที่ 1 กุมภาพันธ์ 2567 นายหลี่ เสี่ยวซาน รองนายกเทศมนตรีเมืองฉางชุน นำคณะผู้แทนเยือนเมืองอินชอน"),
        ("เสิ่นหยาง, 26 เม.ย. (ซินหัว) -- ", "ซินหัว"),
        {"here": "คุณอยู่ที่", "time": "วันที่เผยแพร่", "source": "ที่มา", "views": "จำนวนผู้เข้าชม",
         "font": "ขนาดตัวอักษร ก ก ก", "print": "พิมพ์", "close": "ปิด", "share": "แชร์",
         "previous": "ก่อนหน้า", "next": "ถัดไป", "related": "ข่าวที่เกี่ยวข้อง", "latest": "ข่าวล่าสุด",
         "rights": "สงวนลิขสิทธิ์", "contact": "ที่อยู่: 1 ถนนท่าเรือ เมืองเสิ่นหยาง โทร. 024-12345678",
         "links": "ลิงก์ที่เกี่ยวข้อง", "comments": "ความคิดเห็น", "tags": "แท็ก",
         "editor": "บรรณาธิการ: สมชาย", "cookies": "เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาการใช้งานของท่าน",
         "body": "เนื้อหา", "table": "โครงการ|มูลค่า|สถานะ", "row": "รวม|26|ลงนามแล้ว",
         "caption": "พิธีลงนาม"},
    ),
)  # fmt: skip


def document(article: Article, head: str, body: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='{article.language}'><head>"
        f"<meta charset='{{charset}}'>{head}</head><body>{body}</body></html>"
    )


def links(words: tuple[str, ...], tag: str = "li") -> str:
    return "".join(f"<{tag}><a href='/{n}'>{word}</a></{tag}>" for n, word in enumerate(words))


def paragraphs(article: Article, first: str = "") -> str:
    texts = (first + article.paragraphs[0], *article.paragraphs[1:])
    return "".join(f"<p>&nbsp;&nbsp;{text}</p>\n" for text in texts)


def old_office(a: Article) -> Site:
    """Tables for layout, a trail, one line with time, source and counters."""
    menu = links(a.menu, "td")
    meta = (
        f"{a['time']}:{DAY} 09:15　　{a['source']}:{a.publisher}　　{a['views']}:<span>125</span>"
    )
    beside = "".join(
        f"<tr><td>{a[word]}:<a href='/x'>{other}</a></td></tr>"
        for word, other in zip(("previous", "next"), a.others, strict=False)
    )
    return Site(
        document(
            a,
            f"<title>{a.title}_{a.site}</title>",
            f"<table><tr>{menu}</tr></table>"
            f"<table><tr><td>{a['here']}:<a href='/'>{a.menu[0]}</a> &gt; <a>{a.menu[2]}</a> &gt; "
            f"{a['body']}</td></tr><tr><td class='bt'>{a.title}</td></tr><tr><td>{meta}</td></tr>"
            f"<tr><td>{a['font']}</td></tr><tr><td>{paragraphs(a)}</td></tr>{beside}"
            f"<tr><td>[{a['print']}] [{a['close']}]</td></tr></table>"
            f"<table><tr><td>{a.site} {a['rights']}</td></tr>"
            f"<tr><td>{a['contact']}</td></tr></table>",
        ),
        a.publisher,
    )


def portal(a: Article) -> Site:
    """Semantic markup with cards of other news below the article."""
    cards = "".join(
        f"<div class='card'><h3><a href='/{n}'>{other[:18]}</a></h3><p>{other}</p></div>"
        for n, other in enumerate(a.others)
    )
    return Site(
        document(
            a,
            f"<title>{a.title} | {a.site}</title><meta property='og:title' content='{a.title}'>"
            f"<meta property='og:site_name' content='{a.site}'>"
            f"<meta property='article:published_time' content='{DAY}T09:15:00+08:00'>",
            f"<header><nav><ul>{links(a.menu)}</ul></nav></header><main><article><h1>{a.title}</h1>"
            f"<time datetime='{DAY}'>{a.day}</time>{paragraphs(a)}</article>"
            f"<div>{a['share']}: <a>VK</a> <a>Telegram</a></div>"
            f"<section><h2>{a['related']}</h2>{cards}</section></main>"
            f"<footer>© {a.site}</footer>",
        ),
        a.site,
    )


def wire(a: Article) -> Site:
    """A news agency: headlines before the article, a credit in the dateline, tags, an editor."""
    credit, agency = a.wire
    return Site(
        document(
            a,
            f"<title>{a.title}</title>",
            f"<div><ul>{links(a.menu)}</ul></div><div><h4>{a['latest']}</h4>"
            f"<ul>{links(a.others)}</ul></div><div class='main'><h1>{a.title}</h1>"
            f"<div class='info'><span>{a.day}</span></div>{paragraphs(a, credit)}"
            f"<p class='editor'>{a['editor']}</p><p>{a['tags']}: <a>1</a></p></div>"
            f"<div><h4>{a['related']}</h4><ul>{links(a.others)}</ul></div>"
            f"<div>Copyright © {a.site}. {a['rights']}</div>",
        ),
        agency,
    )


def park(a: Article) -> Site:
    """A park's administration: news beside the article, a table in it, an address below."""
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in a[row].split("|")) + "</tr>"
        for row in ("table", "row")
    )
    beside = "".join(f"<li><a href='/n'>{other}</a><span>03-03</span></li>" for other in a.others)
    return Site(
        document(
            a,
            f"<title>{a.title}-{a.site}</title><meta name='ArticleTitle' content='{a.title}'>"
            f"<meta name='PubDate' content='{DAY} 09:15'>"
            f"<meta name='ContentSource' content='{a.publisher}'>",
            f"<div>{links(a.menu, 'div')}</div>"
            f"<div class='left'><h3>{a['latest']}</h3><ul>{beside}</ul>"
            f"<p>{a['contact']}</p></div><div class='right'><h2>{a.title}</h2>"
            f"{paragraphs(a)}<table>{rows}</table><div class='pic'>{a['caption']}</div></div>"
            f"<div>{a['links']}<select><option>{a.others[1]}</option></select></div>"
            f"<div>{a.site} {a['rights']}<br>{a['contact']}</div>",
        ),
        a.publisher,
    )


def consulate(a: Article) -> Site:
    """Bare lines: the date in brackets below the title, who signs at the end."""
    return Site(
        document(
            a,
            f"<title>{a.title}</title>",
            f"<div>{' | '.join(a.menu)}</div><div align='center'><b>{a.title}</b></div>"
            f"<div align='center'>({DAY})</div><div>{'<br><br>'.join(a.paragraphs)}<br><br></div>"
            f"<div align='right'>{a.publisher}<br>{a.day}</div>"
            f"<div>&lt;{a['print']}&gt; &lt;{a['close']}&gt;</div><hr>"
            f"<div>{a['contact']}</div>",
        ),
        a.publisher,
    )


def cards_first(a: Article) -> Site:
    """Cookies, a list of other news with their days, and only then the article."""
    days = "".join(
        f"<li>2024-03-0{n} <a href='/{n}'>{o}</a></li>" for n, o in enumerate(a.others, 1)
    )
    return Site(
        document(
            a,
            f"<title>{a.title} - {a.site}</title>",
            f"<div>{a['cookies']}</div><div>{' '.join(a.menu)}</div>"
            f"<ul>{days}</ul><h1><a href='/self'>{a.title}</a></h1>"
            f"<p>{a['time']} {a.day} | {a['source']}: {a.publisher}</p>{paragraphs(a)}"
            f"<p>{a['share']} | {a['print']}</p>",
        ),
        a.publisher,
    )


def with_comments(a: Article) -> Site:
    """Readers' comments below, each with its day and claims of its own."""
    comments = "".join(
        f"<div><b>Guest {n}</b> <i>2024-04-27 10:0{n}</i><p>{other}</p></div>"
        for n, other in enumerate(a.others)
    )
    return Site(
        document(
            a,
            f"<title>{a.title}</title>",
            f"<ul>{links(a.menu)}</ul><div><a href='/'>{a.menu[0]}</a> / "
            f"<a href='/n'>{a.menu[2]}</a> / {a.title}</div><h1>{a.title}</h1>"
            f"<p>{a.publisher}, {a.day}</p>{paragraphs(a)}<h3>{a['comments']} (3)</h3>{comments}",
        ),
        a.publisher,
    )


def city_portal(a: Article) -> Site:
    """The day of the visit in the head of the site; day, time and source in one line."""
    return Site(
        document(
            a,
            f"<title>{a.title}_{a.site}</title>",
            f"<div><div>{a.site}</div><div>2024-06-01</div></div>"
            f"<div>{a.menu[0]} &gt; {a.menu[2]}</div><h1>{a.title}</h1>"
            f"<div>{DAY} 09:15<span>{a['source']}:{a.publisher}</span></div>"
            f"<div>{paragraphs(a)}</div><div>{a['editor']}</div><div>{a['share']}</div>"
            f"<div>{a.site} {a['rights']}</div>",
        ),
        a.publisher,
    )


def weblog(a: Article) -> Site:
    """The site's name in a heading, who typed the text in, the neighbours as one line."""
    return Site(
        document(
            a,
            f"<title>{a.title} – {a.site}</title>",
            f"<header><h2><a href='/'>{a.site}</a></h2><p>{a.menu[1]}</p></header>"
            f"<ul>{links(a.menu)}</ul><article><h1>{a.title}</h1><div><span>{a.day}</span> "
            f"<span><a href='/u'>admin</a></span></div>{paragraphs(a)}"
            f"<p>{a['tags']}: <a href='/t'>1</a>, <a href='/t'>2</a></p></article>"
            f"<div><a href='/p'>← {a.others[0]}</a> <a href='/n'>{a.others[1]} →</a></div>"
            f"<h3>{a['comments']}</h3><p>{a.others[2]}</p>",
        ),
        a.site,
    )


def cards_below(a: Article) -> Site:
    """News of other days below a heading, with their texts."""
    cards = "".join(
        f"<div><a href='/{n}'>{other[:20]}</a><div>{other}</div><span>03.03.2024</span></div>"
        for n, other in enumerate(a.others)
    )
    return Site(
        document(
            a,
            f"<title>{a.title}</title>",
            f"<h1>{a.title}</h1><p>{a['source']}: {a.publisher} {DAY}</p>{paragraphs(a)}"
            f"<div>{a['latest']}</div>{cards}<p>{a['contact']}</p>",
        ),
        a.publisher,
    )


def news_on_the_left(a: Article) -> Site:
    """A table for layout whose first column has other news with their texts."""
    beside = "".join(
        f"<dl><dt><a href='/{n}'>{other}</a></dt><dd>{other}</dd></dl>"
        for n, other in enumerate(a.others)
    )
    return Site(
        document(
            a,
            f"<title>{a.title}</title><meta name='author' content='{a.publisher}'>",
            f"<table><tr><td width=200>{beside}</td><td><h1>{a.title}</h1><p>{a.day}</p>"
            f"{paragraphs(a)}</td></tr></table>",
        ),
        a.publisher,
    )


def unlabelled(a: Article) -> Site:
    """Day, time and publisher behind one another, without a word for any; lines in boxes."""
    text = "".join(f"<div>{paragraph}</div>" for paragraph in a.paragraphs)
    return Site(
        document(
            a,
            f"<title>{a.title}</title>",
            f"<div>{'|'.join(a.menu[:3])}</div><h1>{a.title}</h1><span>{DAY} 10:00</span> "
            f"<span>{a.publisher}</span><p>{a['editor']}</p>{text}<p>{a['editor']}</p>",
        ),
        a.publisher,
    )


DESIGNS: tuple[Callable[[Article], Site], ...] = (
    old_office, portal, wire, park, consulate, cards_first, with_comments, city_portal, weblog,
    cards_below, news_on_the_left, unlabelled,
)  # fmt: skip
