"""The office's own tables: rates, corridors, obstacles, and how many meetings each may have."""

from __future__ import annotations

import re
from math import isfinite
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.match.cells import Columns
from landbridge.office.entered_obstacles import NotedObstacle
from landbridge.office.headed_table import Cells, once, read_rows
from landbridge.office.meeting_limits import NotedLimit
from landbridge.office.place_ids import place_id
from landbridge.office.template import code_of
from landbridge.world.codes import is_hs_code, isic_code
from landbridge.world.currencies import currencies

RATES: Columns = {
    "currency": ("currency", "币种", "货币", "валюта", "สกุลเงิน"),
    "rate": ("rate", "汇率", "курс", "อัตราแลกเปลี่ยน", "อัตรา"),
}
CORRIDORS: Columns = {
    "origin": ("origin", "from", "from city", "出发地", "起点", "откуда", "ต้นทาง", "จากเมือง"),
    "destination": ("destination", "to", "to city", "目的地", "终点", "куда", "ปลายทาง", "ไปเมือง"),
    "cost": ("cost", "费用", "成本", "стоимость", "затраты", "ค่าใช้จ่าย", "ต้นทุน"),
}
OBSTACLES: Columns = {
    "party": ("party", "place", "主体", "单位", "企业", "сторона", "организация", "ฝ่าย", "หน่วยงาน"),
    "other": ("other", "other side", "对方", "другая сторона", "อีกฝ่าย"),
    "code": ("code", "编码", "代码", "код", "รหัส"),
    "obstacle": ("obstacle", "障碍", "препятствие", "อุปสรรค"),
    "bars": ("bars", "禁止", "запрещает", "ห้าม"),
}
LIMITS: Columns = {
    "party": (*OBSTACLES["party"], "company", "公司", "компания", "участник", "บริษัท", "องค์กร"),
    "most": (
        *("most", "most meetings", "meetings", "limit", "最多场数", "会面数", "上限", "限额"),
        *("встреч не больше", "не больше", "встречи", "лимит", "พบไม่เกิน", "นัดพบ", "จำกัด"),
    ),
}
"""By what names a column is known: those that each language has for it are among them."""

_CODE = re.compile(r"(?:(HS|ISIC)[\s:-]*)?([A-U]?\d[\d. ]{0,8})", re.IGNORECASE)
_MOST_DIGITS = 5
_DECIMAL_COMMA = re.compile(r"^(-?(?:0|\d+(?=,(?!\d{3}$)))),(\d+)$")


def load_rates(path: Path) -> dict[str, float]:
    """What one unit of each currency (`currency`, ISO 4217) is worth (`rate`) in one of them."""
    return once(read_rows(path, RATES, ("currency", "rate"), _rate), path)


def load_corridors(path: Path) -> dict[tuple[str, str], float]:
    """The cost between two places (`origin`, `destination`, `cost`): 0 is free, 1 out of reach."""
    return once(read_rows(path, CORRIDORS, ("origin", "destination", "cost"), _corridor), path)


def load_obstacles(path: Path) -> tuple[NotedObstacle, ...]:
    """What the office knows to stand in the way (`obstacle`), and of what: a `party` or a place,
    an `other` of them, a `code` of goods; `bars` (yes or no) forbids the pairs."""
    return tuple(noted for _, noted in read_rows(path, OBSTACLES, ("obstacle",), _obstacle))


def load_limits(path: Path) -> tuple[NotedLimit, ...]:
    """The `most` meetings that a `party` may have, by any of its names or its registered number."""
    limits = once(read_rows(path, LIMITS, ("party", "most"), _limit), path)
    return tuple(NotedLimit(party, most) for party, most in limits.items())


def _rate(cell: Cells) -> tuple[str, float] | Reason:
    rate, currency = _number(cell("rate")), cell("currency").upper()
    if currency not in currencies():
        return Reason.of("unknown_currency", stated=cell("currency"))
    if rate is None or rate <= 0:
        return Reason.of("unreadable_rate", stated=cell("rate"))
    return currency, rate


def _corridor(cell: Cells) -> tuple[tuple[str, str], float] | Reason:
    ends = place_id(cell("origin")), place_id(cell("destination"))
    cost = _number(cell("cost"))
    if ends[0] is None or ends[1] is None:
        stated = cell("origin") if ends[0] is None else cell("destination")
        return Reason.of("unknown_trader", stated=stated)
    if cost is None or not 0 <= cost <= 1:
        return Reason.of("unreadable_cost", stated=cell("cost"))
    return (ends[0], ends[1]), cost


def _limit(cell: Cells) -> tuple[str, int] | Reason:
    party, most = cell("party"), cell("most")
    if not party:
        return Reason.of("cell_left_empty", column="party")
    if not (most.isascii() and most.isdigit() and len(most) <= _MOST_DIGITS):
        return Reason.of("unreadable_count", stated=most, least=0)
    return party, int(most)


def _obstacle(cell: Cells) -> NotedObstacle | Reason:
    sides = [stated for column in ("party", "other") if (stated := cell(column))]
    code = _code(stated) if (stated := cell("code")) else None
    bars = code_of("yes_or_no", stated) if (stated := cell("bars")) else "no"
    if not cell("obstacle") or not (sides or cell("code")):
        return Reason.of("obstacle_incomplete")
    if cell("code") and code is None:
        return Reason.of("no_such_code", stated=cell("code"))
    if bars is None:
        return Reason.of("unclear_yes_or_no", stated=cell("bars"))
    party, other = (*sides, "", "")[:2]
    return NotedObstacle(cell("obstacle"), party, other, code, bars == "yes")


def _code(stated: str) -> tuple[str, str] | None:
    """A chapter, heading or subheading of the HS, or a code of ISIC; None for no code."""
    found = _CODE.fullmatch(stated)
    if not found:
        return None
    code = re.sub("[. ]", "", found[2]).upper()
    if (found[1] or "").upper() == "ISIC" or not code.isdecimal():
        isic = isic_code(code)
        return ("isic", isic) if isic else None
    return ("hs", code) if len(code) % 2 == 0 and is_hs_code(code) else None


def _number(stated: str) -> float | None:
    """A number with a point or a comma before its decimals; 1,000 may be either and is none."""
    try:
        number = float(_DECIMAL_COMMA.sub(r"\1.\2", stated))
    except ValueError:
        return None
    return number if isfinite(number) else None
