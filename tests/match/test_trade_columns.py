"""Rows of trade as numbers: many at a time, each flow once, nothing lost on the way."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbridge.match.bad_table import BadTable
from landbridge.match.trade_batches import SIZE
from landbridge.match.trade_columns import product_code, product_number
from landbridge.match.trade_flows import Flow, Flows
from landbridge.match.trade_rows import read_flows
from landbridge.match.trade_table import trade_table

HEADER = ("year", "exporter", "importer", "product", "value")
PLACES = {"China": "CN", "Russia": "RU", "Thailand": "TH"}


def rows(count: int) -> Iterator[Sequence[str]]:
    """The header and so many rows, no two of one pair, year and subheading."""
    yield HEADER
    for number in range(count):
        year, rest = divmod(number, 100)
        yield (str(1000 + year), "China", "Russia", f"8426{rest:02d}", "1")


@pytest.mark.parametrize("code", ["0101", "010100", "842611", "970199", "9999"])
def test_a_code_comes_back_from_its_number(code: str) -> None:
    assert product_code(product_number(code)) == code


def test_a_heading_comes_before_its_subheadings() -> None:
    codes = ["842699", "8427", "8426", "842600"]
    assert sorted(codes, key=product_number) == ["8426", "842600", "842699", "8427"]


def test_subheadings_are_added_up_to_their_heading_across_batches() -> None:
    flows = list(read_flows(rows(2 * SIZE), PLACES.get))
    assert sum(flow.value for flow in flows) == 2 * SIZE
    assert (flows[0].value, flows[0].line) == (100.0, 2)


def test_a_bad_row_in_a_later_batch_is_told_by_its_line() -> None:
    table = [*rows(SIZE + 5), ("2023", "Nowhere", "Russia", "8426", "1")]
    with pytest.raises(BadTable) as raised:
        read_flows(table, PLACES.get)
    assert [row.line for row in raised.value.rows] == [SIZE + 7]


def test_an_empty_line_is_no_row_and_counts_as_a_line() -> None:
    table = [HEADER, [], ("2023", "China", "Russia", "8426", "1"), []]
    [flow] = read_flows(table, PLACES.get)
    assert flow.line == 3


def test_a_short_row_lacks_its_last_cells() -> None:
    with pytest.raises(BadTable) as raised:
        read_flows([HEADER, ("2023", "China", "Russia", "8426")], PLACES.get)
    assert [row.reason.code for row in raised.value.rows] == ["unreadable_value"]


def test_a_table_of_several_years_and_partners_by_hand() -> None:
    flows = [
        Flow(2022, "CN", "RU", "8426", 4.0),
        Flow(2023, "CN", "RU", "8426", 8.0),
        Flow(2022, "CN", "TH", "8426", 2.0),
        Flow(2023, "CN", "TH", "0303", 6.0),
    ]
    table = trade_table(Flows.of(flows), {})
    assert table.products == ("0303", "8426")
    assert table.between("CN", "RU").tolist() == [0.0, 6.0]
    assert table.exports("CN").tolist() == [3.0, 7.0]
    assert table.imports("TH").tolist() == [3.0, 1.0]
    assert not table.knows("TH", "CN")


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 9)), min_size=1))
def test_flows_of_one_key_are_one(sold: list[tuple[str, int]]) -> None:
    flows = Flows.of(Flow(2023, place, "WLD", "8426", float(value)) for place, value in sold)
    assert len(flows) == len({place for place, _ in sold})
    assert np.isclose(flows.values.sum(), sum(value for _, value in sold))
