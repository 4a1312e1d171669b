"""The shipped figures are whole, an office's rows take their place, and bad ones are told."""

from collections.abc import Sequence

import pytest

from landbridge.route.facts import Price
from landbridge.route.figures.areas import areas_of
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.money import dollars_of
from landbridge.route.figures.rates import factors_of, speeds_of, tariffs_of
from landbridge.route.figures.sheets import Sheet, rows_of, sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import Consignment, Mode, Operation, Range

TARIFFS = KINDS["tariffs"].columns
USUAL = ("rail", "CN", "TEU-km", "0.2", "0.3", "0.4", "USD", "2026", "no", "our contract")


def tariff(**cells: str) -> Sheet:
    usual = dict(zip(TARIFFS, USUAL, strict=True))
    return sheet_of("tariffs", [TARIFFS, list((usual | cells).values())], "own.csv")


def refused(*sheets: Sheet) -> list[tuple[str, str]]:
    with pytest.raises(BadFigures) as raised:
        facts_of(sheets)
    return [(place, reason.code) for place, reason in raised.value.told()]


def unread(table: str, lines: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    with pytest.raises(BadFigures) as raised:
        sheet_of(table, lines, "own.csv")
    return [(place, reason.code) for place, reason in raised.value.told()]


def test_each_shipped_row_has_source_and_year() -> None:
    for table, kind in KINDS.items():
        for row in rows_of(table).rows:
            if "source" in kind.others:
                assert row.cells["source"], (table, row.line)
                assert 1950 <= int(row.cells["year"]) <= 2026, (table, row.line)


def test_each_shipped_range_is_ordered_and_each_mode_has_figures_for_everywhere() -> None:
    areas, rates = areas_of(), dollars_of()
    for told in (tariffs_of(areas, rates), speeds_of(areas), factors_of(areas)):
        assert {each.mode for each in told if each.place == "*"} == set(Mode)


def test_every_mode_can_be_loaded_unloaded_and_cleared() -> None:
    facts = facts_of()
    for mode in Mode:
        for operation in (Operation.LOAD, Operation.UNLOAD, Operation.CLEAR, Operation.TRANSIT):
            assert facts.work(operation, "anywhere", mode) is not None


def test_a_kilometre_is_that_of_the_area_else_of_its_region_else_of_everywhere() -> None:
    facts = facts_of()
    # 2.205 yuan a TEU-km at 0.139 dollars.
    assert facts.carriage(Mode.RAIL, "CN", 1435).price.per_teu.likely == pytest.approx(0.306495)
    uzbek = facts.carriage(Mode.ROAD, "UZ", None)
    assert uzbek.price.per_teu == Range(0.7, 0.945, 1.26)
    assert facts.carriage(Mode.SEA, None, None).price.per_teu.likely == 0.055


def test_hours_are_the_kilometre_at_the_fastest_the_likely_and_the_slowest_speed() -> None:
    hours = facts_of().carriage(Mode.ROAD, "CN", None).hours
    assert hours == Range(1 / 50, 1 / 35, 1 / 25)


def test_a_train_that_runs_through_is_faster_than_others() -> None:
    facts = facts_of()
    kazakh = facts.carriage(Mode.RAIL, "KZ", 1520)
    assert kazakh.through.hours == Range(1 / 44, 1 / 31, 1 / 24)
    assert kazakh.hours == Range(1 / 36, 1 / 23, 1 / 15)
    assert facts.carriage(Mode.ROAD, "KZ", None).through == facts.carriage(Mode.ROAD, "KZ", None)


def test_goods_pass_freely_within_an_area_and_within_a_union() -> None:
    facts = facts_of()
    assert facts.area("DE") == facts.area("PL") == "EU"
    assert facts.passes_freely("DE", "PL")
    assert facts.passes_freely("RU", "KZ")
    assert not facts.passes_freely("RU", "CN")
    assert facts.passes_freely("CN", "CN")


def test_weight_or_measure_counts_whichever_comes_to_more() -> None:
    price = Price(Range(1, 2, 3), Range(0.1, 0.2, 0.3))
    assert price.of(Consignment(teu=2, tonnes=10)) == Range(2, 4, 6)
    assert price.of(Consignment(teu=2, tonnes=30)) == Range(3, 6, 9)


def test_an_office_s_row_takes_the_place_of_the_shipped_one() -> None:
    carriage = facts_of([tariff()]).carriage(Mode.RAIL, "CN", None)
    assert carriage.price == Price(Range(0.2, 0.3, 0.4))
    assert (carriage.price_source.name, carriage.price_source.indicative) == ("our contract", False)
    assert facts_of().carriage(Mode.RAIL, "CN", None).price_source.name != "our contract"


def test_an_office_s_row_in_its_own_currency_and_with_a_decimal_comma() -> None:
    facts = facts_of([tariff(likely="0,5", high="0,6", currency="EUR")])
    assert facts.carriage(Mode.RAIL, "CN", None).price.per_teu.likely == pytest.approx(0.56)


def test_a_tariff_without_currency_is_refused() -> None:
    assert refused(tariff(currency="")) == [("own.csv:2:currency", "figure_without_currency")]


def test_a_currency_that_nothing_tells_the_worth_of_is_refused() -> None:
    assert refused(tariff(currency="XYZ")) == [("own.csv:2:currency", "figure_unknown_currency")]


def test_a_negative_figure_is_refused() -> None:
    assert refused(tariff(low="-1")) == [("own.csv:2:low", "figure_negative")]


def test_what_is_no_number_is_refused() -> None:
    assert refused(tariff(high="much")) == [("own.csv:2:high", "figure_unreadable")]
    assert refused(tariff(high="inf")) == [("own.csv:2:high", "figure_unreadable")]
    assert refused(tariff(high="")) == [("own.csv:2:high", "figure_missing")]


def test_figures_that_do_not_rise_are_refused() -> None:
    assert refused(tariff(low="0.5")) == [("own.csv:2:likely", "figures_disordered")]


def test_an_unknown_country_or_mode_is_refused() -> None:
    assert refused(tariff(area="XX")) == [("own.csv:2:area", "figure_unknown_country")]
    assert refused(tariff(mode="camel")) == [("own.csv:2:mode", "figure_unknown_word")]


def test_a_year_that_is_none_and_a_missing_source_are_refused() -> None:
    assert refused(tariff(year="last")) == [("own.csv:2:year", "unreadable_year")]
    assert refused(tariff(source="")) == [("own.csv:2:source", "figure_missing")]


def test_two_rows_about_the_same_are_refused() -> None:
    sheet = tariff()
    line = [sheet.rows[0].cells[column] for column in TARIFFS]
    assert refused(sheet_of("tariffs", [TARIFFS, line, line], "own.csv")) == [
        ("own.csv:3:mode", "figure_row_twice")
    ]


def test_a_table_without_a_column_or_of_no_known_name_is_refused() -> None:
    short = [column for column in TARIFFS if column != "currency"]
    assert unread("tariffs", [short]) == [("own.csv:1", "figure_columns_missing")]
    assert unread("prices", [TARIFFS]) == [("own.csv:1", "no_such_figures")]


def test_all_bad_rows_are_told_at_once() -> None:
    first, second = tariff(currency=""), tariff(low="-1")
    lines = [[sheet.rows[0].cells[column] for column in TARIFFS] for sheet in (first, second)]
    lines[1][1] = "RU"
    again = lines[0]
    assert refused(sheet_of("tariffs", [TARIFFS, *lines, again], "own.csv")) == [
        ("own.csv:2:currency", "figure_without_currency"),
        ("own.csv:3:low", "figure_negative"),
        ("own.csv:4:mode", "figure_row_twice"),
    ]


def test_a_speed_of_nothing_is_refused() -> None:
    columns = KINDS["speeds"].columns
    line = ("road", "CN", "general", "0", "1", "2", "2026", "no", "own")
    assert refused(sheet_of("speeds", [columns, line], "own.csv")) == [
        ("own.csv:2:low", "figure_zero")
    ]


def test_what_is_wrong_with_several_tables_is_told_at_once() -> None:
    factors = KINDS["factors"].columns
    row = ("sea", "*", "general", "-6", "1", "shortest", "2026", "no", "our own")
    found = refused(tariff(currency=""), sheet_of("factors", [factors, row], "factors.csv"))
    assert found == [
        ("own.csv:2:currency", "figure_without_currency"),
        ("factors.csv:2:tank_to_wheel", "figure_negative"),
    ]
