"""Tables of trade: what is taken, and what is wrong with one, with its line."""

from collections.abc import Sequence

import pytest

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadTable
from landbridge.match.trade_flows import Flow, Flows
from landbridge.match.trade_rows import read_flows
from landbridge.match.trade_table import (
    UNSPECIFIED,
    WORLD,
    TradeTable,
    country_exports,
    trade_table,
)

PLACES = {"China": "CN", "156": "CN", "Russia": "RU", "Liaoning": "CN-LN", "Primorye": "RU-PRI"}
HEADER = ("year", "exporter", "importer", "product", "value")


def read(*rows: Sequence[str], header: Sequence[str] = HEADER) -> list[Flow]:
    return list(read_flows([header, *rows], PLACES.get))


def refused(*rows: Sequence[str], header: Sequence[str] = HEADER) -> list[tuple[int, str]]:
    with pytest.raises(BadTable) as raised:
        read(*rows, header=header)
    return [(row.line, row.reason.code) for row in raised.value.rows]


def table(*flows: tuple[int, str, str, str, float]) -> TradeTable:
    inside = {"CN-LN": "CN", "RU-PRI": "RU"}
    return trade_table(Flows.of(Flow(*flow) for flow in flows), inside)


def test_a_row_says_who_sold_what_to_whom() -> None:
    [flow] = read(("2023", "China", "Russia", "842611", "12.5"))
    assert flow == Flow(2023, "CN", "RU", "8426", 12.5, 2)


def test_baci_gives_thousands_and_numbers_of_countries() -> None:
    [flow] = read(("2023", "156", "", "842611", "12.5"), header=("t", "i", "j", "k", "v"))
    assert flow == Flow(2023, "CN", WORLD, "8426", 12500.0, 2)


def test_a_first_nought_that_a_spreadsheet_took_is_put_back() -> None:
    assert read(("2023", "China", "", "10121", "1"))[0].product == "0101"
    assert read(("2023", "China", "", "101", "1"))[0].product == "0101"


def test_what_the_buyer_reports_is_turned_round() -> None:
    header = ("period", "reporterISO", "partnerISO", "cmdCode", "primaryValue", "flowCode")
    [flow] = read(("2023", "Russia", "China", "8426", "7", "M"), header=header)
    assert (flow.exporter, flow.importer) == ("CN", "RU")


@pytest.mark.parametrize("word", ["进口", "Импорт", "นำเข้า", "imports"])
def test_a_flow_is_named_in_four_languages(word: str) -> None:
    [flow] = read(("2023", "Russia", "China", "8426", "7", word), header=(*HEADER, "flow"))
    assert (flow.exporter, flow.importer) == ("CN", "RU")


def test_a_flow_that_is_neither_export_nor_import_is_told() -> None:
    rows = (("2023", "Russia", "China", "8426", "7", word) for word in ("X", "RX"))
    assert refused(*rows, header=(*HEADER, "flowCode")) == [(3, "unknown_flow")]


def test_what_both_report_counts_once_as_the_seller_says() -> None:
    header = ("period", "reporterISO", "partnerISO", "cmdCode", "primaryValue", "flowCode")
    flows = read(
        ("2023", "Russia", "China", "8426", "7", "M"),
        ("2023", "China", "Russia", "8426", "6", "X"),
        header=header,
    )
    assert [flow.value for flow in flows] == [6.0]


def test_all_bad_rows_are_told_at_once_with_their_lines() -> None:
    assert refused(
        ("2023", "China", "Russia", "8426", "-1"),
        ("2023", "China", "Russia", "7799", "1"),
        ("2023", "Atlantis", "Russia", "8426", "1"),
        ("23", "China", "Russia", "8426", "1"),
        ("2023", "China", "Russia", "8426", "much"),
        ("2023", "China", "China", "8426", "1"),
    ) == [
        (2, "negative_trade"),
        (3, "unknown_heading"),
        (4, "unknown_trader"),
        (5, "unreadable_year"),
        (6, "unreadable_value"),
        (7, "trade_with_itself"),
    ]


def test_a_table_of_another_kind_is_not_told_line_by_line() -> None:
    assert len(refused(*[("x", "y", "z", "a", "b")] * 1000)) == MOST_TOLD


def test_a_missing_column_is_told() -> None:
    assert refused(("2023",), header=("year", "exporter", "value")) == [
        (1, "trade_columns_missing")
    ]


def test_a_table_without_rows_is_no_table() -> None:
    assert refused() == [(1, "no_trade_rows")]


def test_two_editions_in_one_table_are_refused() -> None:
    # 8807 came in 2022, when 8803 went.
    assert refused(
        ("2023", "China", "", "8803", "1"),
        ("2023", "China", "", "8807", "1"),
    ) == [(3, "editions_mixed")]


def test_a_table_of_an_older_edition_is_told_by_its_headings_and_converted() -> None:
    # 8803, aircraft parts, went in 2022; all its goods are in 8807 now.
    flows = read(("2023", "China", "", "8803", "5"), ("2023", "China", "", "8426", "1"))
    assert [(flow.product, flow.value) for flow in flows] == [("8426", 1.0), ("8807", 5.0)]
    assert not any(flow.shared_out for flow in flows)


def test_a_heading_that_was_parted_is_shared_out_by_its_subheadings() -> None:
    # 4818 had six subheadings in 1992; one of them, napkins and towels, is in 9619 now.
    header = (*HEADER, "edition")
    flows = read(("2000", "China", "", "4818", "6", "H0"), header=header)
    assert {flow.product: flow.value for flow in flows} == pytest.approx({"4818": 5, "9619": 1})
    assert all(flow.shared_out for flow in flows)


def test_two_editions_go_together_where_each_row_states_its_own() -> None:
    header = (*HEADER, "edition")
    flows = read(
        ("2023", "China", "", "8803", "1", "2017"),
        ("2023", "China", "", "8807", "1", "HS22"),
        header=header,
    )
    assert [(flow.product, flow.value) for flow in flows] == [("8807", 2.0)]


def test_an_edition_that_is_none_or_lacks_the_heading_is_told() -> None:
    header = (*HEADER, "edition")
    assert refused(
        ("2023", "China", "", "8803", "1", "2010"),
        ("2023", "China", "", "8803", "1", "2022"),
        header=header,
    ) == [(2, "unknown_edition"), (3, "heading_not_in_edition")]


def test_the_share_of_value_in_headings_that_were_parted_is_known() -> None:
    flows = [Flow(2000, "CN", WORLD, "0307", 1.0, 2, True), Flow(2000, "CN", WORLD, "8426", 3.0)]
    assert trade_table(Flows.of(flows), {}).shared_out == 0.25


def test_a_row_that_stands_twice_is_refused_with_both_lines() -> None:
    row = ("2023", "China", "Russia", "8426", "5")
    with pytest.raises(BadTable) as raised:
        read(row, ("2023", "China", "Russia", "2709", "5"), row)
    [twice] = raised.value.rows
    assert (twice.line, twice.reason) == (4, Reason.of("row_twice", other_line=2, file=""))


def test_two_figures_of_one_flow_are_a_contradiction() -> None:
    assert refused(
        ("2023", "China", "Russia", "8426", "5"),
        ("2023", "156", "Russia", "8426", "6"),
    ) == [(3, "row_contradicts")]


@pytest.mark.parametrize("codes", [("8426", "842611"), ("842611", "8426")])
def test_a_heading_beside_its_subheadings_would_count_twice(codes: tuple[str, str]) -> None:
    rows = [("2023", "China", "Russia", code, "5") for code in codes]
    assert refused(*rows) == [(3, "heading_beside_parts")]


def test_subheadings_add_up_to_their_heading() -> None:
    flows = read(
        ("2023", "China", "Russia", "842611", "5"), ("2023", "China", "Russia", "842619", "6")
    )
    assert trade_table(Flows.of(flows), {}).between("CN", "RU").tolist() == [11.0]


def test_what_has_no_heading_is_no_product_but_is_known() -> None:
    made = table(
        (2022, "CN", "RU", "8426", 10.0),
        (2023, "CN", "RU", "8426", 10.0),
        (2023, "CN", "RU", UNSPECIFIED, 30.0),
    )
    assert made.products == ("8426",)
    assert made.unspecified == 15.0


def test_years_are_averaged() -> None:
    made = table((2022, "CN", "RU", "8426", 10.0), (2023, "CN", "RU", "8426", 20.0))
    assert made.between("CN", "RU").tolist() == [15.0]


def test_a_missing_year_is_refused() -> None:
    with pytest.raises(BadTable, match="year_missing"):
        table((2021, "CN", "RU", "8426", 10.0), (2023, "CN", "RU", "8426", 20.0))


def test_a_seller_without_one_of_the_years_is_refused() -> None:
    with pytest.raises(BadTable) as raised:
        table(
            (2022, "CN", "RU", "8426", 10.0),
            (2023, "CN", "RU", "8426", 20.0),
            (2023, "RU", "CN", "2709", 5.0),
        )
    assert raised.value.rows[0].reason.as_mapping() == {"place": "place:RU", "years": "2022"}


def test_trade_with_the_world_is_the_total() -> None:
    made = table((2023, "CN", "RU", "8426", 10.0), (2023, "CN", WORLD, "8426", 90.0))
    assert made.exports("CN").tolist() == [90.0]
    assert table((2023, "CN", "RU", "8426", 10.0)).exports("CN").tolist() == [10.0]


def test_a_region_that_exceeds_its_country_is_refused_with_its_line() -> None:
    flows = [
        Flow(2023, "CN", WORLD, "8426", 10.0, 2),
        Flow(2023, "CN-LN", WORLD, "8426", 11.0, 3),
    ]
    with pytest.raises(BadTable) as raised:
        trade_table(Flows.of(flows), {"CN-LN": "CN"})
    [row] = raised.value.rows
    assert (row.line, row.reason.code) == (3, "region_exceeds_country")


def test_a_region_is_taken_out_of_its_country() -> None:
    made = table((2023, "CN", WORLD, "8426", 10.0), (2023, "CN-LN", WORLD, "8426", 4.0))
    places, exports = country_exports(made)
    assert dict(zip(places, exports[:, 0].tolist(), strict=True)) == {"CN": 6.0, "CN-LN": 4.0}
