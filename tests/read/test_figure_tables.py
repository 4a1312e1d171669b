"""Tables of figures in releases: each cell under a period is a statistic of its row's measure."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import docx
import pytest

from landbridge.claims.model import Kind, Reading
from landbridge.claims.value import normal_form
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

Rows = list[list[str]]
LEADS = {
    "zh": "大连市统计局公布了全市经济运行的主要指标,如下表所示,供各单位参考使用。",
    "ru": "Администрация города опубликовала итоги года, основные показатели приведены ниже.",
    "en": "The city published its results of the year; the main indicators are in the table below.",
    "th": "สำนักงานพาณิชย์จังหวัดเผยแพร่ข้อมูลเศรษฐกิจประจำปี โดยมีตัวชี้วัดสำคัญดังตารางต่อไปนี้ "
    "เพื่อให้หน่วยงานที่เกี่ยวข้องนำไปใช้ประโยชน์ต่อไป",
}
TABLES: dict[str, Rows] = {
    "zh": [
        ["指标", "2024年", "2025年", "增长"],
        ["进出口总额（亿元）", "4521.3", "4802.7", "6.2%"],
        ["失业率", "3.1%", "2.9%", ""],
    ],
    "ru": [
        ["Показатель", "Ед. изм.", "2024 г.", "2025 г."],
        ["Внешнеторговый оборот", "млрд руб.", "452,13", "480,27"],
        ["Уровень безработицы", "%", "3,1", "2,9"],
    ],
    "en": [
        ["Indicator", "2024", "2025"],
        ["Trade turnover, billion yuan", "452.13", "480.27"],
        ["Unemployment rate (%)", "3.1", "2.9"],
    ],
    "th": [
        ["ตัวชี้วัด", "2567", "2568"],
        ["มูลค่าการค้า (ล้านบาท)", "452,130", "480,270"],
        ["อัตราการว่างงาน (ร้อยละ)", "3.1", "2.9"],
    ],
}
MEASURES = {
    "zh": ["进出口总额", "失业率"],
    "ru": ["Внешнеторговый оборот", "Уровень безработицы"],
    "en": ["Trade turnover", "Unemployment rate"],
    "th": ["มูลค่าการค้า", "อัตราการว่างงาน"],
}
YEARS = ["2024", "2025"]
MONEY = {"zh": "CNY", "ru": "RUB", "en": "CNY", "th": "THB"}


def page(language: str, rows: Rows) -> bytes:
    """A page with a table."""
    told = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    body = f"<h1>2025</h1><p>{LEADS[language]}</p><table>{told}</table>"
    return f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


def word(language: str, rows: Rows) -> bytes:
    """A Word file with a table."""
    document = docx.Document()
    document.add_paragraph(LEADS[language])
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def reading(content: bytes) -> Reading:
    return read_document(open_document(content, "table"), Gazetteer.load())


def told(content: bytes) -> list[tuple[str, str, str]]:
    """The statistics of a file: measure, value and period."""
    found: dict[str, dict[str, str]] = {}
    for claim in reading(content).claims:
        if claim.kind is Kind.STATISTIC:
            said = normal_form(claim.value)
            found.setdefault(claim.subject, {})[claim.predicate] = said
    return sorted((one["measure"], one["value"], one["period"]) for one in found.values())


@pytest.mark.parametrize("language", ["zh", "ru", "en", "th"])
@pytest.mark.parametrize("made", [page, word])
def test_the_rows_of_a_table_are_statistics(
    made: Callable[[str, Rows], bytes], language: str
) -> None:
    turnover, unemployed = MEASURES[language]
    amounts = ["452130000000", "480270000000"]
    assert told(made(language, TABLES[language])) == sorted(
        [(turnover, f"{MONEY[language]} {a}", y) for a, y in zip(amounts, YEARS, strict=True)]
        + [(unemployed, f"{a} %", y) for a, y in zip(["3.1", "2.9"], YEARS, strict=True)]
    )


YEARLY: dict[str, Rows] = {
    "zh": [["年份", "进出口总额（亿元）", "失业率"], ["2024年", "4521.3", "3.1%"]],
    "ru": [["Год", "Внешнеторговый оборот, млрд руб.", "Уровень безработицы (%)"],
           ["2024 г.", "452,13", "3,1"]],
    "en": [["Year", "Trade turnover, billion yuan", "Unemployment rate (%)"],
           ["2024", "452.13", "3.1"]],
    "th": [["ปี", "มูลค่าการค้า (ล้านบาท)", "อัตราการว่างงาน (ร้อยละ)"], ["2567", "452,130", "3.1"]],
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh", "ru", "en", "th"])
@pytest.mark.parametrize("made", [page, word])
def test_a_row_may_be_a_year_and_a_column_a_measure(
    made: Callable[[str, Rows], bytes], language: str
) -> None:
    turnover, unemployed = MEASURES[language]
    assert told(made(language, YEARLY[language])) == sorted(
        [(turnover, f"{MONEY[language]} 452130000000", "2024"), (unemployed, "3.1 %", "2024")]
    )


def test_what_happened_in_a_year_is_no_figure() -> None:
    rows = [["Year", "Event"], ["2024", "The port was opened"]]
    assert told(page("en", rows)) == []


def test_the_evidence_stands_in_the_cells() -> None:
    quotes = {
        (claim.predicate, claim.evidence.quote)
        for claim in reading(page("en", TABLES["en"])).claims
        if claim.kind is Kind.STATISTIC
    }
    assert quotes == {
        ("measure", "Trade turnover"),
        ("measure", "Unemployment rate"),
        *(("value", value) for value in ("452.13", "480.27", "3.1", "2.9")),
        *(("period", year) for year in YEARS),
    }


def test_things_are_counted_in_any_unit_and_what_no_unit_measures_is_left_out() -> None:
    head = ["指标", "单位", "2025年"]
    assert told(page("zh", [head, ["企业数量", "家", "512"]])) == [("企业数量", "512", "2025")]
    assert told(page("zh", [head, ["企业数量", "万家", "512"]])) == []
    assert told(page("zh", [head, ["企业数量", "家", "约半数"]])) == []


def test_days_above_a_table_are_no_periods() -> None:
    rows = [["Hall", "14 May 2025", "15 May 2025"], ["Guests", "120", "140"]]
    assert told(page("en", rows)) == []
