"""An office's own figures take the place of those shipped, row by row."""

from pathlib import Path

import openpyxl
import pytest

from landbridge.office.figures import own_figures
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import Mode

HEADER = "mode,area,basis,low,likely,high,currency,year,indicative,source\n"
ROW = "rail,CN,TEU-km,0.1,0.2,0.3,USD,2026,no,our contract\n"


def test_a_row_of_ours_is_what_plans_reckon_with(tmp_path: Path) -> None:
    path = tmp_path / "tariffs.csv"
    path.write_text("# our own, of this year\n" + HEADER + ROW, encoding="utf-8")
    carriage = facts_of(own_figures([path])).carriage(Mode.RAIL, "CN", 1435)
    assert carriage.price.per_teu.likely == 0.2
    assert (carriage.price_source.name, carriage.price_source.indicative) == ("our contract", False)


def test_sheets_of_a_workbook_are_called_as_tables(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "tariffs"
    for line in (HEADER, ROW):
        book.active.append(line.strip().split(","))
    book.save(tmp_path / "figures.xlsx")
    (sheet,) = own_figures([tmp_path])
    assert (sheet.table, len(sheet.rows)) == ("tariffs", 1)


def test_a_tariff_without_currency_is_told_with_its_row_and_column(tmp_path: Path) -> None:
    path = tmp_path / "tariffs.csv"
    text = "# note\n" + HEADER + "\n" + ROW.replace("USD", "")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadFigures) as raised:
        facts_of(own_figures([path]))
    assert [place for place, _ in raised.value.told()] == ["tariffs.csv:4:currency"]


def test_a_table_of_another_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(HEADER + ROW, encoding="utf-8")
    with pytest.raises(BadFigures):
        own_figures([path])
