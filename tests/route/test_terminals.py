"""Inland terminals, container ports and freight airports."""

import pytest

from landbridge.route.facts import Facts
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.sheets import sheet_of
from landbridge.route.figures.whole import facts_of


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of()


def test_there_are_terminals_on_each_continent(facts: Facts) -> None:
    assert len(facts.terminals) >= 250
    countries = {each.stop.country for each in facts.terminals}
    assert {"CN", "RU", "KZ", "TH", "LA", "DE", "PL", "IR", "US", "BR", "KE", "AU"} <= countries


def test_each_terminal_is_named_in_four_languages_and_stands_alone(facts: Facts) -> None:
    for each in facts.terminals:
        assert set(each.stop.names) == {"zh", "en", "ru", "th"}
    points = [(each.stop.latitude, each.stop.longitude) for each in facts.terminals]
    assert len(points) == len(set(points))


def test_a_code_of_a_terminal_is_of_its_country(facts: Facts) -> None:
    for each in facts.terminals:
        if each.locode:
            assert each.locode[:2] == each.stop.country, each.stop.id


def test_the_greatest_ports_and_airports_are_in_the_highest_class(facts: Facts) -> None:
    assert len(facts.ports) >= 300
    assert len(facts.airports) >= 150
    assert {facts.ports[code].millions for code in ("CNSHA", "SGSIN", "NLRTM")} == {10}
    assert facts.ports["CNDDG"].millions < facts.ports["CNDLC"].millions
    assert {facts.airports[code].millions for code in ("HKG", "MEM", "PVG")} == {2}


def test_a_gateway_that_has_a_name_has_it_in_four_languages(facts: Facts) -> None:
    assert facts.ports["AEJEA"].names["zh"] == "杰贝阿里"
    for each in (*facts.ports.values(), *facts.airports.values()):
        assert set(each.names) in (set(), {"zh", "en", "ru", "th"}), each.code


def test_the_ports_and_airports_of_the_north_east_are_there(facts: Facts) -> None:
    assert {"CNDLC", "CNYIK", "CNJNZ", "CNDDG", "RUVVO", "RUVYP"} <= set(facts.ports)
    assert {"SHE", "DLC", "HRB", "CGQ", "KHV", "VVO", "BQS", "BKK", "UTP"} <= set(facts.airports)


def bad(table: str, **cells: str) -> list[tuple[str, str]]:
    columns = KINDS[table].columns
    usual = dict.fromkeys(columns, "1") | {"year": "2026", "indicative": "no"}
    line = [{**usual, **cells}[column] for column in columns]
    with pytest.raises(BadFigures) as raised:
        facts_of([sheet_of(table, [columns, line], "own.csv")])
    return [(place, reason.code) for place, reason in raised.value.told()]


def test_a_code_that_is_none_is_refused() -> None:
    assert bad("ports", port="DALIAN") == [("own.csv:2:port", "figure_no_code")]
    assert bad("airports", airport="ZYTL") == [("own.csv:2:airport", "figure_no_code")]


def test_a_terminal_of_no_country_is_refused() -> None:
    assert bad("terminals", country="Atlantis") == [("own.csv:2:country", "figure_unknown_country")]
