"""What opens and has a name of its own, in four languages: what, where and when."""

from __future__ import annotations

import pytest
from release_reading import fact, facts

OPENINGS = [
    (
        "The Confucius Institute at Orel State University opened its doors in Kazan.",
        "The Confucius Institute",
        "Kazan",
    ),
    (
        "An Honorary Consulate of Kazakhstan was opened in Bremen on 8 May.",
        "An Honorary Consulate of Kazakhstan",
        "Bremen",
    ),
    (
        "Last week saw the inauguration of the Consulate General of Georgia in Kazan.",
        "the Consulate General of Georgia in Kazan",
        "",
    ),
    (
        "The Siam Academy of Logistics, run by Dalian Port Group, opened in Bangkok.",
        "The Siam Academy of Logistics",
        "Bangkok",
    ),
    (
        "Golden Wheel Group has put a tyre factory into operation in Rayong.",
        "tyre factory",
        "Rayong",
    ),
    (
        "The first overseas warehouse of Golden Wheel Group in Kenya went live on 10 May.",
        "first overseas warehouse",
        "Kenya",
    ),
    ("Golden Wheel Group opened a new logistics park in Khorgos.", "new logistics park", "Khorgos"),
    (
        "A trade office run by Golden Wheel Group opened in Astana on 6 May.",
        "trade office",
        "Astana",
    ),
    (
        "The new language school of Golden Wheel Group launched in Tashkent.",
        "new language school",
        "Tashkent",
    ),
    ("Визовый центр Китая открылся в Екатеринбурге.", "Визовый центр Китая", "Екатеринбург"),
    (
        "Генеральное консульство Узбекистана начнёт работу в Казани.",
        "Генеральное консульство Узбекистана",
        "Казань",
    ),
    (
        "Почётное консульство Сербии открыто в Нижнем Новгороде.",
        "Почётное консульство Сербии",
        "Нижний Новгород",
    ),
    (
        "Совместное предприятие «Волна» учреждено в Казани.",
        "Совместное предприятие «Волна»",
        "Казань",
    ),
    ("Банк «Волна» открывает представительство в Москве.", "представительство", "Москва"),
    ("Учебный центр распахнул свои двери в Омске.", "Учебный центр", "Омск"),
    ("浙江义乌迪拜海外仓日前启用。", "浙江义乌迪拜海外仓", ""),
    ("白俄罗斯驻重庆总领事馆开馆仪式于5月9日举行。", "白俄罗斯驻重庆总领事馆", ""),
    ("河北工业大学芬兰校区正式挂牌。", "河北工业大学芬兰校区", ""),
    ("中越跨境电商集货仓落户凭祥。", "中越跨境电商集货仓", "凭祥"),
    ("全国首个技术转移中心落户青岛。", "全国首个技术转移中心", "青岛"),
    ("大连市商务局驻曼谷代表处正式对外营业。", "大连市商务局驻曼谷代表处", ""),
    ("สถาบันขงจื๊อ มหาวิทยาลัยบูรพา เปิดอย่างเป็นทางการเมื่อวันที่ 5 ตุลาคม 2566", "สถาบันขงจื๊อ มหาวิทยาลัยบูรพา", ""),
    ("สถานกงสุลใหญ่เวียดนามประจำจังหวัดขอนแก่นเปิดทำการวันแรก", "สถานกงสุลใหญ่เวียดนามประจำจังหวัดขอนแก่น", ""),
    ("พิธีเปิดศูนย์วัฒนธรรมจีนจัดขึ้นที่กรุงเทพมหานคร", "ศูนย์วัฒนธรรม", "Bangkok"),
    ("ธนาคารกสิกรไทยเปิดสาขาเซี่ยงไฮ้", "สาขา", "Shanghai"),
    ("บริษัท ไทยพัฒนา จำกัด เปิดคลังสินค้าห้องเย็นแห่งใหม่ที่จังหวัดมุกดาหาร", "คลังสินค้าห้องเย็น", "Mukdahan"),
]


@pytest.mark.parametrize(("text", "what", "place"), OPENINGS)
def test_what_opens_is_told_with_its_place(text: str, what: str, place: str) -> None:
    opening = fact(text, "Establishment")
    assert ("what", what) in opening
    assert not place or ("place", place) in opening


@pytest.mark.parametrize(
    "text",
    [
        "The shop in Rayong opens at nine.",
        "The museum is open in Haikou from 9 a.m. to 5 p.m.",
        "Магазин в Уфе открыт с 9 до 18 часов.",
        "Музей в Омске открыт ежедневно.",
        "พิพิธภัณฑ์เปิดให้บริการทุกวันเวลา 9.00 น.",
        "ปัจจุบันมีโรงงานเปิดดำเนินการ 34 แห่ง",
    ],
)
def test_hours_and_counts_are_no_openings(text: str) -> None:
    assert not facts(text, "Establishment")
