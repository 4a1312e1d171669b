"""The page on figures tells what the tables are, and its examples do what it says."""

import csv
import re
from pathlib import Path

import pytest

from landbridge.route.figures.imports import customs_of
from landbridge.route.figures.kinds import KINDS, SOURCE
from landbridge.route.figures.sheets import Sheet, rows_of, sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import Mode

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "route-figures.md").read_text("utf-8")


def told() -> dict[str, list[str]]:
    """The columns of each table as the page has them, those of the key in bold."""
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", PAGE, re.MULTILINE)
    return {table: columns.strip().split(", ") for table, columns in rows}


def example(number: int) -> list[list[str]]:
    """The lines of an example."""
    return list(csv.reader(PAGE.split("```")[2 * number - 1].strip().splitlines()))


def sheet(table: str, number: int) -> Sheet:
    return sheet_of(table, example(number), f"{table}.csv")


def test_the_page_tells_each_table_column_by_column() -> None:
    expected = {}
    for table, kind in KINDS.items():
        others = [column for column in kind.others if column not in SOURCE]
        expected[table] = [*(f"**{column}**" for column in kind.key), *others]
        assert (kind.others[-len(SOURCE) :] == SOURCE) == (table != "areas")
    assert told() == expected


def test_the_tariff_of_the_example_is_what_plans_reckon_with() -> None:
    before = facts_of().carriage(Mode.RAIL, "CN", None).price.per_teu.likely
    after = facts_of([sheet("tariffs", 1)]).carriage(Mode.RAIL, "CN", None)
    assert f"costs {after.price.per_teu.likely:.4f} dollars" in PAGE
    assert f"instead of {before:.4f}" in PAGE
    assert after.price_source.name in PAGE


def test_the_duties_of_the_example_count_by_heading_and_origin() -> None:
    customs = customs_of([sheet("duties", 2)])
    shares = [customs.duty("RU", origin, "870380") for origin in ("CN", "VN")]
    assert [each and round(each.share.likely, 4) for each in shares] == [0.15, 0.0]
    other = customs.duty("RU", "CN", "2710")
    assert other is not None
    assert other.share.likely == pytest.approx(0.065)


def test_the_page_counts_the_stations_of_which_the_last_word_is_old() -> None:
    years = [int(row.cells["verified"]) for row in rows_of("stations").rows]
    old = sum(year < 2025 for year in years)
    told = f"{old} have a year before 2025, the oldest {min(years)}."
    said = f"Of the {len(years)} stations that are shipped {told}"
    assert said in " ".join(PAGE.split())


def test_what_was_not_looked_up_is_counted_where_shortcomings_are_told() -> None:
    told = " ".join((DOCS / "decisions" / "0004-what-comes-next.md").read_text("utf-8").split())
    assert (
        f"{unseen('duties')} averages of duties and {unseen('imports')} of the rates of tax" in told
    )


def unseen(table: str) -> int:
    """How many rows of a table say that nobody looked them up."""
    return sum("not looked up" in row.cells["source"] for row in rows_of(table).rows)
