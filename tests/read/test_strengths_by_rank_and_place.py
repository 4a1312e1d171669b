"""Strengths told by rank, share, role and location, in four languages, and what is none."""

from __future__ import annotations

import pytest
from release_reading import fact, facts

STRENGTHS = [
    (
        "Koper is the largest container port in the Adriatic.",
        "Koper",
        "the largest container port in the Adriatic",
    ),
    (
        "Foshan ranks first in the production of tiles.",
        "Foshan",
        "first in the production of tiles",
    ),
    (
        "Gujarat accounts for 40 percent of the country's cargo.",
        "Gujarat",
        "40 percent of the country's cargo",
    ),
    ("Samarkand is famous for its silk and its fruit.", "Samarkand", "its silk and its fruit"),
    (
        "Manzanillo handles more containers than any other Mexican port.",
        "Manzanillo",
        "more containers than any other Mexican port",
    ),
    (
        "Astrakhan lies at the crossroads of two corridors.",
        "Astrakhan",
        "at the crossroads of two corridors",
    ),
    (
        "Known as the garment capital of Bangladesh, Narayanganj has 2,000 factories.",
        "Narayanganj",
        "the garment capital of Bangladesh",
    ),
    (
        "Some 70 percent of all drones are produced in Shenzhen.",
        "Shenzhen",
        "Some 70 percent of all drones",
    ),
    ("Kazan is a natural gateway to the Urals.", "Kazan", "a natural gateway to the Urals"),
    (
        "The Port of Baku remains the main hub of the Caspian.",
        "Port of Baku",
        "the main hub of the Caspian",
    ),
    ("Новороссийск – крупнейший порт юга России.", "Новороссийск", "крупнейший порт юга России"),
    (
        "Вологодская область занимает первое место в стране по выпуску фанеры.",
        "Вологодская область",
        "первое место в стране по выпуску фанеры",
    ),
    ("Краснодарский край лидирует по сбору риса.", "Краснодарский край", "лидирует по сбору риса"),
    ("Хоргос – главные ворота Казахстана в Китай.", "Хоргос", "главные ворота Казахстана в Китай"),
    (
        "Омск является одним из ведущих центров страны.",
        "Омск",
        "одним из ведущих центров страны",
    ),
    (
        "ОЭЗ «Волна» расположена в 20 километрах от речного порта.",
        "ОЭЗ «Волна»",
        "в 20 километрах от речного порта",
    ),
    (
        "Ставрополь входит в пятёрку производителей зерна.",
        "Ставрополь",
        "входит в пятёрку производителей зерна",
    ),
    ("佛山是全国最大的陶瓷生产基地。", "佛山", "全国最大的陶瓷生产基地"),
    ("大连港口吞吐量位居全国前列。", "大连", "港口吞吐量位居全国前列"),
    ("磨憨是我国通往老挝唯一的口岸。", "磨憨", "我国通往老挝唯一的口岸"),
    ("哈萨克斯坦小麦产量大、品质好。", "哈萨克斯坦", "小麦产量大、品质好"),
    ("临沂是北方最大的商品集散地。", "临沂", "北方最大的商品集散地"),
    ("凭祥毗邻越南谅山。", "凭祥", "毗邻越南谅山"),
    ("เมืองอี้อูได้ชื่อว่าเป็นซูเปอร์มาร์เก็ตของโลก", "Yiwu", "ซูเปอร์มาร์เก็ตของโลก"),
    ("ประเทศไทยส่งออกยางพาราเป็นอันดับหนึ่งของโลก", "Thailand", "ส่งออกยางพาราเป็นอันดับหนึ่งของโลก"),
    ("หนองคายมีพรมแดนติดกับนครหลวงเวียงจันทน์", "Nong Khai", "มีพรมแดนติดกับนครหลวงเวียงจันทน์"),
]


@pytest.mark.parametrize(("text", "of", "what"), STRENGTHS)
def test_what_a_place_stands_out_by_is_its_strength(text: str, of: str, what: str) -> None:
    assert fact(text, "Strength") == {("of", of), ("what", what)}


@pytest.mark.parametrize(
    "text",
    [
        "China is Kazakhstan's largest trading partner.",
        "China remains the main market for Thai durian.",
        "The hotel is one of the largest employers.",
        "Astana is the best place to discuss the matter.",
        "Thailand exports most of its rubber to China.",
        "Urumqi is the first stop of the trip.",
        "Китай – главный торговый партнёр области.",
        "Германия является основным инвестором региона.",
        "中国是泰国最大的贸易伙伴。",
    ],
)
def test_what_somebody_is_to_another_is_no_strength(text: str) -> None:
    assert not facts(text, "Strength")
