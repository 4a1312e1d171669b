"""What a page says about itself: title, publisher, date, dateline."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Document, Origin
from landbridge.read.lines import Use, use_of
from landbridge.read.masthead_date import rendition_dateline
from landbridge.read.opening import open_document

ZH = "10月10日,市政府代表团访问了港口,双方就共建物流园区交换了意见。"
EN = "A delegation of the city visited the port and signed a memorandum there."
RU = "Делегация города посетила порт и подписала меморандум о сотрудничестве."
TH = "คณะผู้แทนเดินทางไปเยือนท่าเรือเพื่อเสริมสร้างความร่วมมือ" * 4


def document(*lines: str) -> Document:
    return open_document("\n".join(lines).encode(), "release.txt")


@pytest.mark.parametrize(
    ("line", "body", "published", "publisher"),
    [
        ("时间:2022-10-11 撰稿人: 供稿部门:本站原创", ZH, "2022-10-11", None),
        ("发布时间:2022年10月11日 来源:市商务局", ZH, "2022-10-11", "市商务局"),
        ("来源:沈阳日报  2022/10/11 09:32", ZH, "2022-10-11", "沈阳日报"),
        ("2022-10-11 09:32 来源:沈阳日报 责任编辑:王某", ZH, "2022-10-11", "沈阳日报"),
        ("Published: October 11, 2022 | Source: Port Council", EN, "2022-10-11", "Port Council"),
        ("October 11, 2022", EN, "2022-10-11", None),
        ("Дата публикации: 11.10.2022", RU, "2022-10-11", None),
        ("11 октября 2022, 14:30", RU, "2022-10-11", None),
        ("Опубликовано: 11 октября 2022 года | Источник: Администрация края", RU, "2022-10-11",
         "Администрация края"),
        ("11 октября 2022, 14:30. Пресс-служба правительства края", RU, "2022-10-11",
         "Пресс-служба правительства края"),
        ("เผยแพร่เมื่อ: 11 ตุลาคม 2565", TH, "2022-10-11", None),
        ("วันที่: 11/10/2565 ที่มา: กรมประชาสัมพันธ์", TH, "2022-10-11", "กรมประชาสัมพันธ์"),
    ],
)  # fmt: skip
def test_a_masthead_line(line: str, body: str, published: str, publisher: str | None) -> None:
    read = document("标题 Title Заголовок", line, body)
    assert read.published is not None
    assert (read.published.value, read.published.origin) == (published, Origin.PAGE)
    assert read.published.span is not None
    assert (read.publisher.value if read.publisher else None) == publisher


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        ("Port Weekly, 23 February 2019", "2019-02-23", "Port Weekly"),
        ("«Портовые вести», 20 октября 2023 года", "2023-10-20", "Портовые вести"),
        ("《港口报》 2023年10月20日", "2023-10-20", "港口报"),
        ("ข่าวท่าเรือ ๑๒ ต.ค. ๒๕๖๕", "2022-10-12", "ข่าวท่าเรือ"),
        ("Владивосток, 20 октября 2023 года", "2023-10-20", None),
        ("วันที่นำเข้าข้อมูล 3 เม.ย. 2566 | 128 view", "2023-04-03", None),
    ],
)
def test_a_byline(line: str, published: str, publisher: str | None) -> None:
    read = document("标题 Title Заголовок หัวข้อ", line, TH, EN, RU, ZH)
    assert read.published is not None
    assert read.published.value == published
    assert (read.publisher.value if read.publisher else None) == publisher


def test_a_sentence_with_a_date_is_no_byline() -> None:
    for line in ("Delegation leaves on 23 February 2019", "คณะผู้แทนเยือนเมื่อวันที่ 18 ตุลาคม 2566"):
        assert document("Title", line, TH, EN).published is None


def test_what_is_found_stands_where_its_span_says() -> None:
    read = document("标题", "时间:2022-10-11 来源:市商务局", ZH)
    for sourced, words in (
        (read.title, "标题"),
        (read.published, "2022-10-11"),
        (read.publisher, "市商务局"),
    ):
        assert sourced is not None
        assert sourced.span is not None
        assert read.text[slice(*sourced.span)] == words


@pytest.mark.parametrize(
    "line",
    [
        "您现在的位置:首页 > 工作动态",
        "首页 > 新闻 > 外事",
        "Home » News » Press releases",
        "Главная / Новости / Международные связи",
        "หน้าแรก > ข่าว",
        "打印 关闭  分享",
        "Share | Print | Back to top",
        "Версия для печати",
        "Copyright © 2022 City Government. All rights reserved",
    ],
)
def test_navigation(line: str) -> None:
    assert use_of(line) is Use.NAVIGATION


@pytest.mark.parametrize(
    "line",
    [
        "2023年10月11日,沈阳市与海参崴市签署合作备忘录。",
        "11 октября 2023 года состоялась встреча губернатора с делегацией",
        "«Дни России» открылись",
        "Главная цель визита - развитие торговли между регионами.",
        "双方认为:合作前景广阔",
        "Trade grew by 12 % | a record for the region and its partners in all of Northeast Asia.",
        ZH, EN, RU, TH,
    ],
)  # fmt: skip
def test_text_is_text(line: str) -> None:
    assert use_of(line) is Use.TEXT


@pytest.mark.parametrize(
    ("paragraph", "places", "agency"),
    [
        ("ВЛАДИВОСТОК, 16 октября. /ТАСС/. " + RU, ["ВЛАДИВОСТОК"], "ТАСС"),
        ("ВЛАДИВОСТОК, 16 окт — РИА Новости. " + RU, ["ВЛАДИВОСТОК"], None),
        ("Владивосток. 16 октября. ИНТЕРФАКС - " + RU, ["Владивосток"], "ИНТЕРФАКС"),
        ("ВЛАДИВОСТОК, 20 октября. " + RU, ["ВЛАДИВОСТОК"], None),
        ("SHENYANG, Oct. 11 (Xinhua) -- " + EN, ["SHENYANG"], "Xinhua"),
        ("Hai Phong (VNA) - " + EN, ["Hai Phong"], "VNA"),
        ("KARACHI, Apr 09, 2024 (APP): " + EN, ["KARACHI"], "APP"),
        ("SHENYANG, China, Oct. 11, 2022 /PRNewswire/ -- " + EN, ["SHENYANG", "China"],
         "PRNewswire"),
        ("Vladivostok, 16 October 2023 – " + EN, ["Vladivostok"], None),
        ("BEIJING (Reuters) - " + EN, ["BEIJING"], "Reuters"),
        ("新华社沈阳10月11日电(记者王某)" + ZH, ["沈阳"], "新华社"),
        ("本报沈阳10月11日讯 " + ZH, ["沈阳"], "本报"),
        ("เสิ่นหยาง ประเทศจีน, วันที่ 26 ตุลาคม พ.ศ. 2566 — " + TH, ["เสิ่นหยาง", "ประเทศจีน"], None),
        ("ปักกิ่ง, 26 ต.ค. (ซินหัว) -- " + TH, ["ปักกิ่ง"], "ซินหัว"),
    ],
)  # fmt: skip
def test_a_dateline(paragraph: str, places: list[str], agency: str | None) -> None:
    read = document("标题 Title Заголовок หัวข้อ", paragraph)
    found = rendition_dateline(read.text, read.renditions[0])
    assert found is not None
    assert [read.text[start:end] for start, end in found.places] == places
    assert (read.text[slice(*found.agency)] if found.agency else None) == agency


@pytest.mark.parametrize(
    "paragraph",
    [ZH, EN, RU, TH, "On October 11, 2022, the mayor met us.",
     "On October 10, Director-General Chen met the guests.", "В 2022 году - рост, 11 октября."],
)  # fmt: skip
def test_a_paragraph_without_dateline(paragraph: str) -> None:
    read = document("标题", paragraph)
    assert rendition_dateline(read.text, read.renditions[0]) is None


def test_a_dateline_dates_a_release_that_states_its_year() -> None:
    read = document("หัวข้อข่าว", "เสิ่นหยาง, 26 ตุลาคม 2566 — " + TH)
    assert read.published is not None
    assert read.published.value == "2023-10-26"


def test_a_dateline_without_year_dates_nothing() -> None:
    assert document("SHENYANG, Oct. 11 (Xinhua) -- " + EN).published is None


def test_a_labelled_date_goes_before_the_dateline() -> None:
    read = document("Title", "Published: 12.10.2022", "SHENYANG, Oct. 11, 2022 -- " + EN)
    assert read.published is not None
    assert read.published.value == "2022-10-12"


DAY = "2024-04-26"
OFFICE = "Канцелярия иностранных дел Народного правительства города Вэйхай"


@pytest.mark.parametrize(
    ("published", "publisher", "lines"),
    [
        (DAY, OFFICE, (f"{OFFICE}, 26 апреля 2024 г.", RU)),
        (DAY, None, ("26 апреля 2024 г.", RU)),
        (DAY, None, ("26 апреля 2024 г., 10:30", RU)),
        (DAY, None, ("26 апреля 2024 (15:56)", RU)),
        (DAY, None, ("26 апреля 2024 года 22:31 МСК", RU)),
        (DAY, None, (RU, "26 апреля 2024 г.",)),
        (DAY, "Пресс-служба администрации города",
         (RU, "Пресс-служба администрации города, 26 апреля 2024 г.",)),
        (DAY, "Пресс-служба администрации города",
         (RU, "Пресс-служба администрации города", "26 апреля 2024 г.",)),
        (DAY, "Портовые вести",
         ("ВЛАДИВОСТОК, 26 апреля 2024 года. /Корр. «Портовые вести»/. " + RU,)),
        (None, "Портовые вести", ("Владивосток, 26 апреля. /Корр. «Портовые вести»/ " + RU,)),
        (DAY, "Портовые вести",
         ("Владивосток, 26 апреля 2024 г. /Корр. «Портовые вести» Иван Петров/. " + RU,)),
        (None, "Портовые вести", ("/Корр. «Портовые вести»/. " + RU,)),
        (DAY, "Портовые вести", ("/Корр. «Портовые вести», 26 апреля 2024 г./ " + RU,)),
        (DAY, None, ("Вэйхай, 26 апреля 2024 г. — " + RU,)),
        (DAY, None, ("Опубликовано 26 апреля 2024", RU)),
        (DAY, None, ("Опубликовано 26 апреля 2024 г. в 10:30", RU)),
        (DAY, "Пресс-служба края",
         ("Опубликовано: 26.04.2024 14:30", "Источник: Пресс-служба края", RU)),
        (DAY, "ТАСС", ("Дата публикации: 26 апреля 2024 г., 10:30 | Источник: ТАСС", RU)),
        (DAY, None, ("26.04.2024", RU)),
        (DAY, None, ("时间:2024-04-26", ZH)),
        (DAY, "市外办", ("时间：2024年4月26日　来源：市外办　撰稿人：王某　供稿部门：综合处", ZH)),
        (None, "外事办公室", ("供稿部门:外事办公室 撰稿人:李某", ZH)),
        (DAY, "威海市人民政府外事办公室",
         ("发布时间：2024-04-26 10:00:00　　来源：威海市人民政府外事办公室　　浏览次数：25", ZH)),
        (DAY, "威海市人民政府外事办公室", ("威海市人民政府外事办公室 2024年4月26日", ZH)),
        (DAY, "威海市人民政府外事办公室", ("威海市人民政府外事办公室", "2024年4月26日", ZH)),
        (DAY, "威海市人民政府外事办公室", (ZH, "威海市人民政府外事办公室", "2024年4月26日",)),
        (DAY, None, ("（2024年4月26日）", ZH)),
        (None, "沈阳日报", (ZH, "（来源：沈阳日报）",)),
        (None, "沈阳日报", (ZH, "【来源：沈阳日报】",)),
        (DAY, "新华社", ("2024年04月26日 10:15 来源：新华社", ZH)),
        (DAY, "沈阳日报", ("2024-04-26 | 来源: 沈阳日报 | 作者: 王某", ZH)),
        (None, "新华社", ("新华社沈阳4月26日电（记者王某）" + ZH,)),
        (None, "沈阳日报", ("沈阳日报讯（记者王某）" + ZH,)),
        (None, None, ("本报讯 (记者 王某) " + ZH,)),
        (None, "中新网", ("中新网沈阳4月26日电 (记者 王某)" + ZH,)),
        (DAY, None, ("วันที่เผยแพร่ 26 เมษายน 2567", TH)),
        (DAY, None, ("เผยแพร่เมื่อ 26 เม.ย. 2567 เวลา 10:30 น.", TH)),
        (DAY, None, ("วันที่เผยแพร่: 26/04/2567", TH)),
        (None, "สำนักข่าวซินหัว", ("ที่มา : สำนักข่าวซินหัว", TH)),
        (None, "กรมประชาสัมพันธ์", (TH, "ที่มา: กรมประชาสัมพันธ์",)),
        (DAY, None, ("26 เมษายน 2567", TH)),
        (DAY, None, ("วันศุกร์ที่ 26 เมษายน พ.ศ. 2567", TH)),
        (DAY, "กระทรวงการต่างประเทศ", ("กระทรวงการต่างประเทศ 26 เมษายน 2567", TH)),
        (None, "ซินหัว", ("ปักกิ่ง, 26 เม.ย. (ซินหัว) — " + TH,)),
        (DAY, None, ("Posted on April 26, 2024 by Press Office", EN)),
        (DAY, None, ("Published on 26 April 2024", EN)),
        (DAY, "Xinhua", ("Source: Xinhua | 2024-04-26 10:15:00 | Editor: huaxia", EN)),
        (DAY, "Weihai Foreign Affairs Office",
         ("Source: Weihai Foreign Affairs Office    Date: 2024-04-26", EN)),
        (DAY, "China Daily", ("Updated: April 26, 2024 10:15 (China Daily)", EN)),
        (DAY, "China Daily", ("By Wang Wu (China Daily)  2024-04-26", EN)),
        (DAY, None, ("Release time: 14:50, April 26, 2024", EN)),
        (DAY, None, ("26 Apr 2024, 08:11 pm", EN)),
        (DAY, None, ("April 26, 2024 | Press release", EN)),
        (DAY, None, ("Friday, April 26, 2024", EN)),
        (None, "Xinhua", ("SHENYANG, April 26 (Xinhua) -- " + EN,)),
        (DAY, "Xinhua", ("(Xinhua) 10:15, April 26, 2024", EN)),
        (None, "Port Authority", (EN, "Source: Port Authority",)),
        (None, "Port Authority", (EN, "[Source: Port Authority]",)),
    ],
)  # fmt: skip
def test_who_and_when_in_many_manners(
    published: str | None, publisher: str | None, lines: tuple[str, ...]
) -> None:
    titles = {ZH: "标题", EN: "Title", RU: "Заголовок", TH: "หัวข้อ"}
    (title,) = (title for body, title in titles.items() if body in "".join(lines))
    read = document(title, *lines)
    stated = (read.title, read.publisher, read.published)
    assert tuple(fact.value if fact else None for fact in stated) == (title, publisher, published)


@pytest.mark.parametrize(
    ("publisher", "lines"),
    [
        ("沈阳市人民政府外事办公室", ("沈阳市人民政府外事办公室", "沈阳市代表团访问大阪市", ZH)),
        ("海州促进会", ("海州促进会", "新闻稿 2024年6月12日", "海州代表团到港", ZH)),
        ("海州貿易發展促進會", ("海州貿易發展促進會", "海州代表團到港", ZH)),
        ("Foreign Affairs Office of Shenyang",
         ("Foreign Affairs Office of Shenyang", "July 12, 2024", "Delegation visits the port", EN)),
        ("Министерство внешних связей области",
         ("Министерство внешних связей области", "Новости, 12.07.2024", "Делегация в порту", RU)),
        ("Мэрия города", ("Мэрия города. Новости", "Делегация посетила порт", RU)),
        ("สถานกงสุลใหญ่ ณ นครคุนหมิง", ("สถานกงสุลใหญ่ ณ นครคุนหมิง", "คณะผู้แทนเยือนท่าเรือ", TH)),
    ],
)  # fmt: skip
def test_a_letterhead_names_the_publisher(publisher: str, lines: tuple[str, ...]) -> None:
    read = document(*lines)
    assert read.publisher is not None
    assert read.publisher.value == publisher
    assert read.title is not None
    assert read.title.value == lines[-2]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("沈阳市政府外办会见大阪市政府", ZH),
        ("Foreign Affairs Office receives guests from Osaka", EN),
        ("Министерство внешних связей приняло делегацию", RU),
        ("สถานกงสุลใหญ่ ณ นครคุนหมิงต้อนรับคณะผู้แทน", TH),
    ],
)
def test_a_headline_that_begins_with_a_body_is_a_title(title: str, body: str) -> None:
    read = document(title, "2024-04-26", body)
    assert read.publisher is None
    assert read.title is not None
    assert read.title.value == title


@pytest.mark.parametrize(
    "paragraph",
    [
        "新华社沈阳4月26日电(记者王某)" + ZH,
        "ВЛАДИВОСТОК, 26 апреля 2024 года. /ТАСС/. " + RU,
        "ВЛАДИВОСТОК, 26 апреля 2024 года /ИА «Порт»/. " + RU,
        "The delegation visited the port. " + EN,
    ],
)
def test_a_text_that_begins_with_its_first_paragraph_has_no_title(paragraph: str) -> None:
    assert document(paragraph, ZH if "电" in paragraph else EN if "The" in paragraph else RU
                    ).title is None  # fmt: skip


def test_a_paper_and_its_date_may_open_the_text() -> None:
    read = document("标题", "(沈阳日报 2024-04-26)" + ZH)
    assert read.publisher is not None
    assert read.published is not None
    assert (read.publisher.value, read.published.value) == ("沈阳日报", DAY)


@pytest.mark.parametrize(
    "line",
    [
        "Встреча завершится в Вэйхае, 26 апреля 2024 г.",
        "Правительство края принимает гостей 26 апреля 2024 г.",
        "双方将于下月再次会谈,地点:沈阳市政府办公室",
    ],
)
def test_a_last_sentence_is_no_signature(line: str) -> None:
    read = document("Заголовок", RU, line)
    assert (read.published, read.publisher) == (None, None)


def test_a_body_may_stand_above_the_date_and_the_title() -> None:
    text = (
        "Департамент внешних связей города Омска\n"
        "12 мая 2024 г.\n\n"
        "Омск принял гостей\n\n"
        "В Омск приехала делегация Павлодара. Она осмотрела порт."
    )
    document = open_document(text.encode(), "x.txt")
    assert document.publisher is not None
    assert document.title is not None
    assert document.publisher.value == "Департамент внешних связей города Омска"
    assert document.title.value == "Омск принял гостей"


def test_a_title_that_begins_with_a_body_is_no_letterhead() -> None:
    text = (
        "Правительство края подписало меморандум\n\n"
        "Меморандум подписан 12 мая 2024 года. Его подписал губернатор."
    )
    document = open_document(text.encode(), "x.txt")
    assert document.title is not None
    assert document.title.value == "Правительство края подписало меморандум"


def test_a_wire_has_no_title_but_its_dateline() -> None:
    text = "ОМСК, 12 мая 2024 года. В Омск приехала делегация Павлодара.\n\nОна осмотрела порт."
    assert open_document(text.encode(), "x.txt").title is None


@pytest.mark.parametrize(
    ("line", "body"),
    [("Главное за день, 21.03.2024, 10:34", RU), ("Latest from the port, 21 March 2024", EN)],
)
def test_a_rubric_before_the_date_is_no_publisher(line: str, body: str) -> None:
    opened = document("Port grows", line, body)
    assert opened.publisher is None
    assert opened.published is not None
