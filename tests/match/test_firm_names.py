"""Two firms' names in any scripts are one, or are not; why a reading of them counts."""

from __future__ import annotations

import pytest

from landbridge.match.firm_likeness import firm_scores
from landbridge.match.firm_names import Known, firm_names
from landbridge.match.people_thresholds import HIT


def score(one: str, other: str) -> float:
    return max(firm_scores([(a, b) for a in firm_names(one) for b in firm_names(other)]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("鞍山恒润轴承有限公司", "Anshan Hengrun Bearing Co., Ltd."),
        ("鞍山恒润轴承有限公司", "ООО «Аньшаньские подшипники Хэнжунь»"),
        ("Orlanda Plastics Ltd", "Орланда Пластик"),
        ("ООО «Вершина Стил»", "Vershina Steel LLC"),
        ("奥尔兰达大学", "Университет Орланда"),
        ("Тарсийский банк", "Bank of Tarsia"),
        ("Gernault", "Герно"),
        ("森永食品", "Моринага Фудс"),
        ("Моторс Дженерал", "General Motors"),
        ("北方第3机床厂", "Northern Machine Tool Plant No. 3"),
        ("Rossbury Steel", "Rosbury Steel"),
        ("Orlanda Kompressor", "Orlanda Compressor"),
    ],
)
def test_one_firm_in_two_spellings(one: str, other: str) -> None:
    assert score(one, other) >= HIT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("信达机械有限公司", "鑫达机械有限公司"),
        ("沈阳鑫源机械有限公司", "Shenyang Xinyuan Food Co., Ltd."),
        ("ООО «Ураллайн Лес»", "ООО «Уралсервис Лес»"),
        ("Orlanda Plant No. 3", "Завод Орланда № 5"),
        ("Siemens Energy", "Сименс"),
        ("Rossbury Steel", "Robbury Steel"),
        ("Hudston Steel", "Hudsson Steel"),
        ("金兴钢铁", "Jinxin Steel"),
        ("北方第3机床厂", "Northern Machine Tool Plant No. 5"),
    ],
)
def test_two_firms(one: str, other: str) -> None:
    assert score(one, other) < HIT


def test_a_name_is_heard_whole_where_the_other_is() -> None:
    # Metals is a common word; it is heard beside a name in which no table knows a word.
    ways = {way.hears: way.sounds for way in firm_names("Orlanda Metals")}
    assert ways == {frozenset(): "oRlanda", frozenset({Known.COMMON}): "oRlandametals"}
