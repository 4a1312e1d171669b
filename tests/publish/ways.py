"""A plan of ways made by hand, so that pictures and pages are tested without a search.

Figures are made up and say so in their source.
"""

from __future__ import annotations

from datetime import date

from landbridge.claims.model import Reason
from landbridge.route.model import (
    Consignment,
    Corridor,
    Element,
    Figure,
    Handling,
    Leg,
    LinkStatus,
    Mode,
    Operation,
    Plan,
    Problem,
    Range,
    Service,
    Source,
    Stop,
    StopKind,
)

MADE_UP = Source("made up for this test", 2026)
SHENYANG = Stop(
    "GN:2034937",
    StopKind.PLACE,
    "CN",
    41.79,
    123.43,
    {"en": "Shenyang", "zh": "沈阳", "ru": "Шэньян", "th": "เสิ่นหยาง"},
)
KHABAROVSK = Stop(
    "GN:2022890",
    StopKind.PLACE,
    "RU",
    48.46,
    135.1,
    {"en": "Khabarovsk", "zh": "哈巴罗夫斯克", "ru": "Хабаровск", "th": "คาบารอฟสค์"},
)
SUIFENHE = Stop(
    "suifenhe",
    StopKind.BORDER,
    "CN",
    44.4,
    131.15,
    {"en": "Suifenhe", "zh": "绥芬河", "ru": "Суйфэньхэ", "th": "ซุยเฟินเหอ"},
)
DALIAN = Stop(
    "CNDLC",
    StopKind.PORT,
    "CN",
    38.93,
    121.65,
    {"en": "Dalian", "zh": "大连", "ru": "Далянь", "th": "ต้าเหลียน"},
)
VLADIVOSTOK = Stop(
    "RUVVO",
    StopKind.PORT,
    "RU",
    43.1,
    131.9,
    {"en": "Vladivostok", "zh": "符拉迪沃斯托克", "ru": "Владивосток", "th": "วลาดีวอสตอค"},
)
SHE, KHV = (
    Stop("air:SHE", StopKind.AIRPORT, "CN", 41.64, 123.48, {"en": "Shenyang Taoxian"}),
    Stop("air:KHV", StopKind.AIRPORT, "RU", 48.53, 135.19, {"en": "Khabarovsk Novy"}),
)
FLIGHT = Service(
    "f1",
    Mode.AIR,
    SHE,
    KHV,
    "Sample Air",
    LinkStatus.RUNNING,
    2,
    3,
    last_confirmed=date(2026, 9, 1),
)
TRAIN = Service("t1", Mode.RAIL, SHENYANG, KHABAROVSK, "Sample Rail", LinkStatus.SUSPENDED, 1)


def spread(likely: float, share: float = 0.25) -> Range:
    return Range(likely * (1 - share), likely, likely * (1 + 2 * share))


def leg(
    mode: Mode, origin: Stop, destination: Stop, km: float, cost: float, hours: float, co2: float,
    service: str | None = None, passes: tuple[str, ...] = (),
) -> Leg:  # fmt: skip
    figures = (
        Figure("price_teu", spread(cost / km), "USD/km", MADE_UP),
        Figure("tank_to_wheel", Range(8, 8, 8), "g/t-km", Source("made up too", 2025, False)),
    )
    return Leg(
        mode,
        origin,
        destination,
        km,
        spread(cost),
        spread(hours),
        co2,
        co2 / 5,
        figures,
        service,
        passes,
    )


def handling(stop: Stop, operation: Operation, cost: float, hours: float) -> Handling:
    figures = (Figure("hours", spread(hours), "h", MADE_UP),)
    return Handling(stop, operation, spread(cost), spread(hours, 0.5), 2.0, 0.5, figures)


def way(*elements: Element) -> Corridor:
    return Corridor(elements)


BY_RAIL = way(
    handling(SHENYANG, Operation.LOAD, 120, 6),
    leg(Mode.RAIL, SHENYANG, SUIFENHE, 1150, 900, 40, 260),
    handling(SUIFENHE, Operation.TRANSSHIP, 250, 30),
    handling(SUIFENHE, Operation.CLEAR, 60, 12),
    leg(Mode.RAIL, SUIFENHE, KHABAROVSK, 870, 700, 36, 190),
    handling(KHABAROVSK, Operation.UNLOAD, 120, 6),
)
BY_SEA = way(
    leg(Mode.ROAD, SHENYANG, DALIAN, 390, 500, 8, 420),
    handling(DALIAN, Operation.TRANSSHIP, 150, 48),
    leg(Mode.SEA, DALIAN, VLADIVOSTOK, 2000, 350, 96, 230, passes=("KR",)),
    handling(VLADIVOSTOK, Operation.CLEAR, 100, 48),
    leg(Mode.RAIL, VLADIVOSTOK, KHABAROVSK, 770, 450, 30, 160),
)
BY_ROAD = way(
    leg(Mode.ROAD, SHENYANG, SUIFENHE, 1050, 1500, 26, 1150),
    handling(SUIFENHE, Operation.CLEAR, 80, 14),
    leg(Mode.ROAD, SUIFENHE, KHABAROVSK, 850, 1700, 22, 950),
)
BY_AIR = way(
    handling(SHE, Operation.LOAD, 900, 12),
    handling(SHE, Operation.WAIT, 0, 42),
    leg(Mode.AIR, SHE, KHV, 1250, 21000, 3, 12500, service="f1"),
    handling(KHV, Operation.CLEAR, 500, 20),
)

PROBLEM = Problem(SHENYANG, KHABAROVSK, Consignment(2, 20), date(2026, 12, 1), (FLIGHT, TRAIN))
CHOSEN = (
    (BY_SEA, Reason.of("cheapest_way")),
    (BY_RAIL, Reason.of("cleanest_way")),
    (BY_AIR, Reason.of("fastest_way")),
)
PLAN = Plan((BY_SEA, BY_RAIL, BY_ROAD, BY_AIR), CHOSEN)
LEFT_OUT = ((TRAIN, Reason.of("service_not_admitted", status="link_status:suspended")),)
