"""What each language has its own way to tell: hours, parts, measures, scores; own sentences."""

from __future__ import annotations

import pytest

from landbridge.read import compare_texts

ALIKE = {
    "a half of the hour to come": (
        "en-ru",
        "The fire began at 3:30 a.m.",
        "Пожар начался в половине четвёртого утра.",
    ),
    "a quarter to the hour": (
        "en-ru",
        "Doors open at quarter to five.",
        "Двери открываются без четверти пять.",
    ),
    "one in the afternoon": ("en-ru", "The game starts at 1 p.m.", "Игра начинается в час дня."),
    "an hour with a point": (
        "en-ru",
        "Open from 9am to 5.30pm daily.",
        "Открыто ежедневно с 9 утра до 17.30.",
    ),
    "noon": ("en-zh", "The strike begins Monday at noon.", "罢工将于周一中午开始。"),
    "six in the morning": ("en-th", "The 6 a.m. news told it.", "ข่าวหกโมงเช้ารายงานเรื่องนี้"),
    "a day behind an attack": (
        "en-th",
        "The attack of September 11 was recalled.",
        "มีการรำลึกถึงเหตุโจมตี 11 กันยายน",
    ),
    "a day by its numbers": ("en-zh", "The 9/11 attacks.", "9·11袭击。"),
    "hours and minutes": (
        "en-ru",
        "She won in two hours and 12 minutes.",
        "Она победила за 2 часа 12 минут.",
    ),
    "a year and months": (
        "en-ru",
        "The trial opened 15 months later.",
        "Суд начался через год и три месяца.",
    ),
    "measures of two kinds in a row": (
        "en-zh",
        "The bridge is 2.9 km long and 230 feet high.",
        "这座桥长2.9公里，高70米。",
    ),
    "pounds that weigh": ("en-th", "He weighs 240 pounds.", "เขาหนัก 109 กิโลกรัม"),
    "pounds and ounces": ("en-zh", "The baby weighed 7 pounds 6 ounces.", "婴儿重3.3公斤。"),
    "millions in a letter": ("en-th", "It had 1.3m viewers.", "มีผู้ชม 1.3 ล้านคน"),
    "pence": ("en-zh", "It cost 20p then.", "当时它的价格是20便士。"),
    "a short year": ("en-zh", "The consensus of '92 holds.", "九二共识依然有效。"),
    "a short year with its word": ("en-zh", "They moved in '98.", "他们于98年搬走。"),
    "hundredths of a second": ("en-zh", "They ran 37.10 seconds.", "他们跑出37秒10的成绩。"),
    "half a percent": ("en-ru", "Just 0.5% of them won.", "Выиграли лишь полпроцента."),
    "a quarter of a million": (
        "en-ru",
        "It sold 250,000 copies.",
        "Продано четверть миллиона книг.",
    ),
    "a hundred people": ("zh-en", "百人代表团抵达。", "A 100-member delegation arrived."),
    "what is not passed": ("en-ru", "It is under 8,000 yuan.", "Цена не превышает 8000 юаней."),
    "points out of ten": ("en-ru", "They scored 7.8/10.", "Они набрали 7,8 из 10."),
    "light years": ("en-th", "It is 7,000 light years away.", "อยู่ห่างออกไป 7,000 ปีแสง"),
    "thousands in a phrase": (
        "en-th",
        "Thousands of people left.",
        "ผู้คนเป็นร้อยเป็นพันต้องอพยพ",
    ),
    "half a century": ("en-ru", "The first in 50 years.", "Первая за полвека."),
    "one in ten": ("en-zh", "One in 10 children is vaccinated.", "十分之一的儿童接种了疫苗。"),
    "seven in ten": ("en-zh", "Nearly 7 in 10 parents agree.", "近七成家长表示赞成。"),
    "nine of ten": ("en-th", "It helps 9 of 10 doctors.", "ช่วยแพทย์ 9 ใน 10 คน"),
    "a third in percent": ("en-ru", "A share of 33 percent.", "Доля в одну треть."),
    "basis points": ("en-zh", "Rates rise by 25 basis points.", "利率将上调25个基点。"),
    "a part and what is left": (
        "en-ru",
        "Profit dropped by two-thirds to 120m euros.",
        "Прибыль упала на две трети, до 120 миллионов евро.",
    ),
    "an ordinal of hundreds": ("en-ru", "It was his 200th goal.", "Это был его двухсотый гол."),
    "a score from the other side": (
        "en-ru",
        "They lost 1-0 to the guests.",
        "Они проиграли гостям 0:1.",
    ),
    "games that nobody won": ("en-zh", "Two wins and seven halves.", "2胜7平。"),
    "a round distance": (
        "en-ru",
        "They live within 30 miles of it.",
        "Они живут в радиусе 50 километров.",
    ),
    "as many as a year has": (
        "en-zh",
        "It lasts 720 days and 1080 days, respectively.",
        "期限分别为720天和1080天。",
    ),
    "a rate as large as a year": (
        "en-zh",
        "They reach a rate of 1000Mbps there.",
        "那里速率达到1000Mbps。",
    ),
}


@pytest.mark.parametrize("case", ALIKE, ids=lambda case: case.replace(" ", "-"))
def test_what_means_the_same_is_not_reported(case: str) -> None:
    languages, left, right = ALIKE[case]
    here, there = languages.split("-")
    assert compare_texts(left, here, right, there) == []


UNLIKE = {
    "a half of another hour": (
        "en-ru",
        "At 4:30 a.m. it began.",
        "Началось в половине четвёртого утра.",
    ),
    "another length": ("en-ru", "In two hours and 12 minutes.", "За 2 часа 15 минут."),
    "another weight": ("en-th", "He weighs 240 pounds.", "เขาหนัก 190 กิโลกรัม"),
    "another share": ("en-zh", "One in 10 children is sick.", "八分之一的儿童患病。"),
    "another percentage": ("en-ru", "A share of 34 percent.", "Доля в одну треть."),
    "another score": ("en-ru", "They lost 1-0 to the guests.", "Они проиграли гостям 0:2."),
    "another round distance": ("en-ru", "It is within 30 miles.", "Это в радиусе 60 километров."),
    "a hundred people as the hundredth": (
        "zh-en",
        "百人代表团抵达。",
        "The 100th delegation arrived.",
    ),
    "a hundred of three hundred": ("zh-en", "三百人抵达。", "100 people arrived."),
    "more that became less": ("zh-en", "费用8000多元。", "It costs almost 8,000 yuan."),
    "another short year": ("en-zh", "The consensus of '93 holds.", "九二共识依然有效。"),
    "a unit for a hundredth": ("en-zh", "Rates rise by 25 percent.", "利率将上调25个基点。"),
}


@pytest.mark.parametrize("case", UNLIKE, ids=lambda case: case.replace(" ", "-"))
def test_what_means_another_thing_is_reported(case: str) -> None:
    languages, left, right = UNLIKE[case]
    here, there = languages.split("-")
    assert compare_texts(left, here, right, there) != []
