"""What one place makes and the other buys or lacks, worked out by hand."""

from collections.abc import Sequence

import pytest
from made_profiles import made_profile

from landbridge.match.bad_table import BadTable
from landbridge.match.model import Side
from landbridge.match.production import ProductionPlan, ProductionProblem, find_made
from landbridge.match.production_rows import read_outputs
from landbridge.match.production_table import Output, ProductionTable, production_table
from landbridge.match.trade_flows import Flow, Flows
from landbridge.match.trade_table import WORLD, trade_table

PLACES = {"China": "CN", "Liaoning": "CN-LN", "Primorye": "RU-PRI", "Russia": "RU"}
HEADER = ("year", "region", "nace", "revenue", "unit")
INSIDE = {"CN-LN": "CN", "RU-PRI": "RU"}


def read(*rows: Sequence[str], header: Sequence[str] = HEADER) -> list[Output]:
    return read_outputs([header, *rows], PLACES.get)


def refused(*rows: Sequence[str], header: Sequence[str] = HEADER) -> list[tuple[int, str]]:
    with pytest.raises(BadTable) as raised:
        read(*rows, header=header)
    return [(row.line, row.reason.code) for row in raised.value.rows]


def table(**rows: tuple[float, float]) -> ProductionTable:
    """What places make of machinery (C28) and of food (C10)."""
    outputs = [
        Output(2023, place.replace("_", "-"), activity, value, "revenue", "million CNY", line)
        for line, (place, values) in enumerate(rows.items(), start=2)
        for activity, value in zip(("C28", "C10"), values, strict=True)
    ]
    return production_table(outputs, INSIDE)


def made(table: ProductionTable, **more: object) -> ProductionPlan:
    return find_made(ProductionProblem(table, "CN-LN", "RU-PRI", **more))  # type: ignore[arg-type]


def test_a_row_says_what_a_place_made_of_an_activity() -> None:
    [output] = read(("2023", "Liaoning", "28.22", "12.5", "million CNY"))
    assert output == Output(2023, "CN-LN", "C2816", 12.5, "revenue", "million CNY", 2)


@pytest.mark.parametrize(
    ("system", "stated", "activity"),
    [
        ("isic", "C2816", "C2816"),
        ("isic", "2816", "C2816"),
        ("isic", "281", "C281"),
        ("nace", "C28", "C28"),
        ("okved", "28.22", "C2816"),
        ("okved", "28.22.1", "C2816"),
        ("gbt", "C3432", "C2816"),
    ],
)
def test_codes_of_four_systems_become_those_of_isic(
    system: str, stated: str, activity: str
) -> None:
    header = ("year", "region", system, "employment")
    outputs = read(("2023", "China", stated, "1"), header=header)
    assert [(one.activity, one.unit) for one in outputs] == [(activity, "persons")]


def test_what_lies_in_several_codes_of_isic_is_shared_out() -> None:
    outputs = read(("2023", "China", "C34", "12", "CNY"), header=(*HEADER[:2], "gbt", *HEADER[3:]))
    assert sum(one.value for one in outputs) == pytest.approx(12)
    assert {one.shared_out for one in outputs} == {True}
    assert production_table(outputs, {}).shared_out == pytest.approx(1.0)


def test_a_row_may_name_its_system_and_its_measure() -> None:
    header = ("year", "region", "system", "activity", "measure", "value", "unit")
    [output] = read(("2023", "China", "ОКВЭД", "28", "Output", "1", "RUB"), header=header)
    assert (output.activity, output.measure, output.unit) == ("C28", "output", "RUB")


def test_all_bad_rows_are_told_at_once_with_their_lines() -> None:
    assert refused(
        ("23", "China", "28", "1", "CNY"),
        ("2023", "Atlantis", "28", "1", "CNY"),
        ("2023", "China", "04", "1", "CNY"),
        ("2023", "China", "D28", "1", "CNY"),
        ("2023", "China", "28", "-1", "CNY"),
        ("2023", "China", "28", "much", "CNY"),
        ("2023", "China", "28", "1", ""),
        ("2023", "China", "28.22", "1", "CNY"),
    ) == [
        (2, "unreadable_year"),
        (3, "unknown_trader"),
        (4, "unknown_activity"),
        (5, "unknown_activity"),
        (6, "negative_trade"),
        (7, "unreadable_figure"),
        (8, "unit_missing"),
        (9, "levels_mixed"),
    ]


def test_a_row_that_says_again_what_another_says_is_told() -> None:
    row = ("2023", "China", "28", "1", "CNY")
    assert refused(row, row, (*row[:3], "2", "CNY")) == [(3, "row_twice"), (4, "row_contradicts")]


def test_two_units_in_one_table_are_refused() -> None:
    rows = (("2023", "China", "28", "1", "CNY"), ("2023", "Russia", "28", "1", "RUB"))
    assert refused(*rows) == [(3, "units_mixed")]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (("year", "region", "revenue"), "trade_columns_missing"),
        (("year", "region", "nace", "okved", "revenue"), "columns_alike"),
        (("year", "region", "nace", "revenue", "output"), "columns_alike"),
        (HEADER, "no_production_rows"),
    ],
)
def test_a_header_that_does_not_do_is_told(header: Sequence[str], code: str) -> None:
    assert refused(header=header) == [(1, code)]


def test_a_missing_year_is_refused() -> None:
    outputs = [Output(year, "CN", "C28", 1.0, "output", "CNY", 2) for year in (2021, 2023)]
    with pytest.raises(BadTable, match="year_missing"):
        production_table(outputs, {})


def test_a_region_that_exceeds_its_country_is_refused_with_its_line() -> None:
    with pytest.raises(BadTable) as raised:
        table(CN=(10.0, 10.0), CN_LN=(11.0, 1.0))
    [row] = raised.value.rows
    assert (row.line, row.reason.code) == (3, "region_makes_more")


def test_the_location_quotient_compares_a_region_with_all_and_its_country_without_it() -> None:
    # Liaoning: 30 of 40 in machines; all: 100 of 200, Liaoning's in China's already.
    [machines] = made(table(CN=(80.0, 60.0), CN_LN=(30.0, 10.0), RU=(20.0, 40.0))).made
    assert machines.activity == "C28"
    assert machines.quotient == pytest.approx((30 / 40) / (100 / 200))
    # At its fair share it would make 20 of 40.
    assert machines.beyond == pytest.approx(10.0)
    assert machines.there is None


def test_what_the_other_makes_beyond_its_share_too_is_no_complement() -> None:
    found = table(CN=(80.0, 60.0), CN_LN=(30.0, 10.0), RU=(20.0, 40.0), RU_PRI=(9.0, 1.0))
    assert made(found).made == ()


def test_production_meets_trade_by_the_concordance() -> None:
    flows = [
        Flow(2023, "DE", "RU-PRI", "8426", 6.0),
        Flow(2023, "CN-LN", "RU-PRI", "8426", 2.0),
        Flow(2023, "DE", "RU-PRI", "0303", 5.0),
        Flow(2023, "DE", WORLD, "8426", 50.0),
    ]
    outputs = table(CN=(80.0, 60.0), CN_LN=(30.0, 10.0), RU=(20.0, 40.0), RU_PRI=(9.0, 1.0))
    [machines] = made(outputs, trade=trade_table(Flows.of(flows), INSIDE)).made
    # Cranes are made in C28 alone; what Liaoning sells the coast already is not counted.
    assert (machines.activity, machines.bought, machines.headings) == ("C28", 6.0, ("8426",))


def test_offers_and_words_for_an_activity_stand_beside() -> None:
    offer = made_profile("crane maker", Side.OFFER, "hs:842611")
    found = table(CN=(80.0, 60.0), CN_LN=(30.0, 10.0))
    [machines] = made(found, profiles=(offer,), said={"CN-LN": ("C281", "C20")}).made
    assert machines.offers == (offer.id,)
    assert machines.said == ("C281",)


def test_one_place_alone_has_nothing_to_be_compared_with() -> None:
    found = made(table(CN_LN=(30.0, 10.0)))
    assert found.made == ()
    assert [reason.code for reason in found.reasons] == ["production_of_one_place"]
