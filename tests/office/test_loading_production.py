"""Tables of production as offices have them, beside a table of trade."""

from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from landbridge.match.trade_table import WORLD
from landbridge.office.production import load_production
from landbridge.office.strengths import NoTable, StrengthTables, complete_each_other

CHINESE = """年份,地区,行业代码,营业收入,单位
2023,中国,C34,100,亿元
2023,中国,C13,300,亿元
2023,辽宁,C34,20,亿元
2023,辽宁,C13,10,亿元
"""
TRADE = "year,exporter,importer,hs,value\n2023,DEU,Приморский край,8426,6000000\n"


def test_a_chinese_table_is_read_in_the_encoding_of_an_office(tmp_path: Path) -> None:
    path = tmp_path / "output.csv"
    path.write_bytes(CHINESE.encode("gb18030"))
    table = load_production([path])
    assert (table.measure, table.unit, table.years) == ("revenue", "亿元", (2023,))
    assert table.of("CN-LN").sum() == pytest.approx(30)
    assert table.inside == {"CN-LN": "CN"}


def test_parquet_and_a_figure_of_the_world(tmp_path: Path) -> None:
    path = tmp_path / "output.parquet"
    places = ["World", "CHN", "Dalian", "Liaoning"]
    columns = {
        "year": [2023] * 4,
        "country": places,
        "isic": ["28"] * 4,
        "employment": [9, 5, 1, 2],
    }
    parquet.write_table(pyarrow.table(columns), path)
    table = load_production([path])
    assert (table.measure, table.unit) == ("employment", "persons")
    assert table.inside["CN"] == WORLD
    assert table.inside["CN-LN"] == "CN"
    [dalian] = table.made.keys() - {WORLD, "CN", "CN-LN"}
    assert table.inside[dalian] == "CN-LN"


def test_production_stands_on_one_side_and_trade_on_the_other(tmp_path: Path) -> None:
    output, trade = tmp_path / "output.csv", tmp_path / "trade.csv"
    output.write_text(CHINESE, "utf-8")
    trade.write_text(TRADE, "utf-8")
    found = complete_each_other("辽宁", "Primorsky Krai", StrengthTables((trade,), (output,)))
    assert [source.name for source in found.sources] == ["trade.csv", "output.csv"]
    forth, _ = found.production
    [machines] = [one for one in forth.made if one.bought]
    assert (machines.activity, machines.headings, machines.bought) == ("C28", ("8426",), 6e6)


def test_without_any_table_nothing_is_answered() -> None:
    with pytest.raises(NoTable):
        complete_each_other("Liaoning", "Primorsky Krai", StrengthTables())
