"""Visits that are told by their verb, whoever its clause names as the visitor."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, said

ENGLISH = [
    ("Deputy Minister Ivan Petrov dropped in at the Port of Baku.", "Ivan Petrov", "host"),
    ("Governor Li Wei, on his first trip abroad, flew to Astana.", "Li Wei", "Astana"),
    ("On Friday Ambassador Anna Nowak was received in Dalian.", "Anna Nowak", "Dalian"),
    ("A delegation of Orel, headed by Ivan Petrov, was given a tour of Dalian Port Group.",
     "delegation of Orel", "host"),
    ("A delegation from Harbin spent three days in Omsk.", "delegation from Harbin", "Omsk"),
    ("Mayor Li Wei undertook a short trade trip to Kazan last week.", "Li Wei", "Kazan"),
    ("Minister Ivan Petrov, who had met the investors, explored Dalian Free Trade Zone.",
     "Ivan Petrov", "Dalian Free Trade Zone"),
    ("A delegation from Harbin was shown around the Vladivostok Free Port.",
     "delegation from Harbin", ""),
    ("Consul General Anna Nowak stopped over in Xi'an.", "Anna Nowak", "Xi'an"),
    ("Rector Ivan Petrov will fly to Chengdu on 20 May.", "Ivan Petrov", "Chengdu"),
]  # fmt: skip

RUSSIAN = [
    ("Мэр Омска Иван Петров побывал на днях в Астане.", "Иван Петров", "Астана"),
    ("Посол Иван Петров провёл в Казани два дня.", "Иван Петров", "Казань"),
    ("С рабочим визитом в Ташкенте находится министр Иван Петров.", "Иван Петров", "Ташкент"),
    ("Делегация Харбина познакомилась с работой порта «Восточный».", "Делегация Харбина", ""),
    ("Недавно в Пекин снова прилетел губернатор Иван Петров.", "Иван Петров", "Пекин"),
    ("Губернатор Иван Петров впервые приехал в Далянь.", "Иван Петров", "Далянь"),
    ("Делегация Харбина накануне прибыла в Читу.", "Делегация Харбина", "Чита"),
    ("Ректор Иван Петров осмотрел новые корпуса завода «Волна» в Дубне.", "Иван Петров", "Дубна"),
    ("Консул Иван Петров изучил опыт Казани.", "Иван Петров", "Казань"),
    ("Мэр Иван Петров с поездкой по Монголии завершил год.", "Иван Петров", "Монголия"),
]

CHINESE = [
    ("哈萨克斯坦驻华大使努尔兰·别科夫走进连云港物流园区。", "努尔兰·别科夫", ""),
    ("山东省代表团飞抵阿拉木图。", "山东省代表团", "阿拉木图"),
    ("副市长王立军赴阿斯塔纳开展招商活动。", "王立军", "阿斯塔纳"),
    ("市长王立军莅临大连港集团。", "王立军", ""),
    ("青海省经贸代表团访问了塔什干。", "青海省经贸代表团", "塔什干"),
    ("市长王立军来到凭祥综合保税区调研。", "王立军", "凭祥综合保税区"),
    ("副市长王立军前往曼谷参加推介活动。", "王立军", "曼谷"),
    ("市长王立军到访海口。", "王立军", "海口"),
    ("山东省代表团对釜山进行了为期三天的考察。", "山东省代表团", "釜山"),
    ("省长王立军出访河内洽谈合作。", "王立军", "河内"),
]

THAI = [
    ("คณะผู้แทนจากมณฑลยูนนานเดินทางไปประชุมที่เมืองหลวงพระบาง", "คณะผู้แทนจากมณฑลยูนนาน", "Luang Prabang"),
    ("คณะนักธุรกิจจากมณฑลยูนนานดูงานที่นิคมอุตสาหกรรมลำพูน", "คณะนักธุรกิจจากมณฑลยูนนาน", ""),
    ("คณะผู้แทนจากมณฑลยูนนานเดินทางไปสำรวจตลาดที่เมืองเจิ้งโจว", "คณะผู้แทนจากมณฑลยูนนาน", "Zhengzhou"),
    ("นายสมชาย ใจดี เดินทางไปเจรจาการค้าที่เมืองหลวงพระบาง", "นายสมชาย ใจดี", "Luang Prabang"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "visitor", "place"), [*ENGLISH, *RUSSIAN, *CHINESE, *THAI])
def test_who_the_clause_names_visits(text: str, visitor: str, place: str) -> None:
    visit = fact(text, "Visit")
    assert ("visitor", visitor) in visit
    where = {shown for key, shown in visit if key in ("place", "host")}
    assert where if place in ("", "host") else place in where


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the first train arrived in Duisburg.",
        "Governor Li Wei noted that a third ship had called at Sohar.",
        "Мэр Иван Петров сообщил, что поезд прибыл в Дуйсбург.",
        "นายสมชาย ใจดี กล่าวว่า ปีนี้มีนักท่องเที่ยวเดินทางมาเชียงใหม่กว่า 3 ล้านคน",
    ],
)
def test_what_runs_somewhere_is_no_visit_of_who_tells_it(text: str) -> None:
    assert not facts(text, "Visit")


def test_a_stop_is_told_by_itself() -> None:
    text = (
        "A delegation from Harbin arrived in Omsk on May 6. "
        "Next on the itinerary was Dalian Free Trade Zone."
    )
    assert "Dalian Free Trade Zone" in said(text, "Visit", "place")


def test_who_receives_a_delegation_is_its_host() -> None:
    text = "Dalian Port Group this week welcomed a delegation from Kazan, led by Anna Petrova."
    assert fact(text, "Visit") >= {
        ("host", "Dalian Port Group"),
        ("visitor", "delegation from Kazan"),
        ("head", "Anna Petrova"),
    }
