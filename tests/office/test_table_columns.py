"""The columns of an office's tables are called as its language calls them, and known by that."""

from pathlib import Path

import pytest

from landbridge.claims.model import Reason
from landbridge.language.phrases import phrases, speaking
from landbridge.match import production_rows, trade_rows
from landbridge.match.bad_table import BadTable
from landbridge.match.cells import Columns, Header
from landbridge.office import own_tables
from landbridge.publish.sentence import say

TABLES = {
    "trade": trade_rows.COLUMNS,
    "rates": own_tables.RATES,
    "corridors": own_tables.CORRIDORS,
    "obstacles": own_tables.OBSTACLES,
    "limits": own_tables.LIMITS,
    "production": {
        column: names
        for column, names in production_rows.COLUMNS.items()
        if column not in production_rows.SYSTEMS | production_rows.MEASURES
    },
}


@pytest.mark.parametrize("language", speaking())
@pytest.mark.parametrize("columns", TABLES.values(), ids=TABLES)
def test_a_column_is_known_by_what_a_language_calls_it(columns: Columns, language: str) -> None:
    names = [phrases(language).text(f"table_column.{column}") for column in columns]
    header = Header(names, columns, columns)
    assert header.names == [header.name(column) for column in columns]


def test_names_are_known_whatever_their_case_and_what_parts_their_words() -> None:
    header = Header(["ЭКСПОРТЕР", "Value USD"], trade_rows.COLUMNS, ("exporter", "value"))
    assert header.cell(["RU", "5"], "exporter") == "RU"
    assert header.cell(["RU", "5"], "value") == "5"


def test_a_missing_column_is_called_as_the_reader_calls_it() -> None:
    with pytest.raises(BadTable) as raised:
        Header(["year"], trade_rows.COLUMNS, trade_rows.NEEDED)
    [row] = raised.value.rows
    assert say(row.reason, "th") == "ตารางไม่มีคอลัมน์: ผู้ส่งออก, พิกัดศุลกากร, มูลค่า"
    named = Reason.of("columns_alike", columns="nace, okved")
    assert "nace, okved" in say(named, "en")


@pytest.mark.parametrize("table", ["rates", "corridors", "obstacles", "limits"])
@pytest.mark.parametrize("language", ["zh", "ru", "th"])
def test_the_columns_that_the_docs_tell_are_known(table: str, language: str) -> None:
    docs = (Path(__file__).parents[2] / "docs" / "match-tables.md").read_text("utf-8")
    for column in TABLES[table]:
        assert phrases(language).text(f"table_column.{column}") in docs
