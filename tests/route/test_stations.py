"""Border stations and straits: where they lie, what is done there, and what it costs."""

from datetime import date
from math import cos, hypot, radians

import pytest

from landbridge.route.facts import Facts, Station, Strait
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.sheets import rows_of, sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import NOTHING, Mode, Operation, Range
from landbridge.route.posts import Posts

WIDTHS = {914, 1000, 1067, 1435, 1520, 1524, 1600, 1668, 1676}
BROAD = {"RU", "BY", "UA", "MD", "KZ", "UZ", "TM", "KG", "TJ", "MN", "AZ", "GE", "AM", "LT", "LV"}


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of()


def station(facts: Facts, word: str) -> Station:
    return next(each for each in facts.stations if each.stop.id == word)


def strait(facts: Facts, word: str) -> Strait:
    return next(each for each in facts.straits if each.stop.id == word)


def test_there_are_forty_rail_stations_and_forty_on_roads(facts: Facts) -> None:
    modes = [each.mode for each in facts.stations]
    assert modes.count(Mode.RAIL) >= 40
    assert modes.count(Mode.ROAD) >= 40


def test_both_ends_of_a_border_lie_near_each_other(facts: Facts) -> None:
    for each in facts.stations:
        (south, west), (north, east) = each.ends
        km = 111.2 * hypot(north - south, (east - west) * cos(radians(north)))
        # Within the Eurasian Economic Union trains stop far apart on either side.
        most = 150 if facts.passes_freely(*each.countries) else 85
        assert km < most, (each.stop.id, km)


def test_each_gauge_is_one_that_railways_have_and_that_of_its_country(facts: Facts) -> None:
    for each in facts.stations:
        if each.gauges is None:
            continue
        for country, gauge in zip(each.countries, each.gauges, strict=True):
            assert gauge in WIDTHS, each.stop.id
            if country in BROAD:
                assert gauge == 1520, each.stop.id
            if country == "CN":
                assert gauge == 1435, each.stop.id


def test_each_border_is_called_by_both_its_ends_in_four_languages(facts: Facts) -> None:
    for each in facts.stations:
        assert {name.count("–") for name in each.stop.names.values()} == {1}, each.stop.id
        assert set(each.stop.names) == {"zh", "en", "ru", "th"}


def test_goods_are_handled_for_the_gauge_just_where_it_changes(facts: Facts) -> None:
    for each in facts.stations:
        is_handled = {Operation.TRANSSHIP, Operation.CHANGE_BOGIES} & set(each.operations)
        one, other = each.gauges or (0, 0)
        # Wheels run on 1,520 and 1,524 mm alike.
        assert bool(is_handled) == (abs(one - other) > 10), each.stop.id
        assert (each.gauges is None) == (each.mode is Mode.ROAD)


def test_each_station_and_strait_has_figures_for_what_is_done_there(facts: Facts) -> None:
    for each in facts.stations:
        for operation in each.operations:
            work = facts.work(operation, each.stop.id, each.mode)
            assert work is not None, each.stop.id
            assert work.stop == each.stop.id
    for one in facts.straits:
        passage = facts.work(Operation.PASSAGE, one.stop.id, Mode.SEA)
        assert passage is not None, one.stop.id
        assert passage.stop == one.stop.id


def test_the_stay_stands_once(facts: Facts) -> None:
    khorgos = "khorgos-altynkol"
    reloading = facts.work(Operation.TRANSSHIP, khorgos, Mode.RAIL)
    transit = facts.work(Operation.TRANSIT, khorgos, Mode.RAIL)
    assert reloading is not None
    assert reloading.hours == Range(10, 44, 160)
    assert reloading.price.per_teu == Range(60, 110, 165)
    assert transit is not None
    assert transit.hours == NOTHING


def test_without_a_change_of_gauge_transit_or_clearance_takes_the_stay(facts: Facts) -> None:
    for operation in (Operation.TRANSIT, Operation.CLEAR):
        work = facts.work(operation, "mohan-boten", Mode.RAIL)
        assert work is not None
        assert work.hours == Range(3, 8, 24)


def test_a_new_consignment_note_is_written_where_cim_meets_smgs(facts: Facts) -> None:
    assert station(facts, "brest-malaszewicze").operations == (
        Operation.TRANSSHIP,
        Operation.RECONSIGN,
    )
    assert Operation.RECONSIGN not in station(facts, "alashankou-dostyk").operations


def test_a_station_where_no_goods_pass_is_closed(facts: Facts) -> None:
    assert station(facts, "manzhouli-zabaikalsk").is_open
    assert not station(facts, "attari-wagah").is_open


def test_each_station_says_of_what_year_the_last_word_on_it_is(facts: Facts) -> None:
    for each in facts.stations:
        assert each.verified is not None, each.stop.id
        assert 1990 <= each.verified <= date.today().year, each.stop.id
        assert each.source.name, each.stop.id


def test_a_station_whose_page_alone_tells_that_it_is_open_is_as_old_as_the_page(
    facts: Facts,
) -> None:
    assert station(facts, "ebuduge-bayankhoshuu").verified == 2017
    assert station(facts, "tianbao-thanhthuy").verified == 2018


def test_the_only_crossing_from_norway_to_russia_is_shut_to_lorries(facts: Facts) -> None:
    kirkenes, murmansk = (69.69, 30.0), (68.91, 33.02)
    crossing = Posts(facts).crossing(frozenset({"NO", "RU"}), (kirkenes, murmansk), 173_000)
    storskog = station(facts, "storskog-borisoglebsky")
    assert crossing is not None
    assert crossing.point == (storskog.stop.latitude, storskog.stop.longitude)
    assert not storskog.is_open


def test_lorries_cross_from_china_to_myanmar_at_ruili_and_at_no_road_besides(facts: Facts) -> None:
    posts, areas = Posts(facts), frozenset({"CN", "MM"})
    assert posts.crossing(areas, ((23.981, 97.897), (23.998, 97.968)), 9_346) is not None
    menglian, pangsang = (22.314, 99.593), (22.171, 99.158)
    assert posts.crossing(areas, (menglian, pangsang), 50_191) is None


def test_only_canals_and_straits_with_dues_or_pilots_take_a_toll(facts: Facts) -> None:
    tolled = set()
    for each in facts.straits:
        passage = facts.work(Operation.PASSAGE, each.stop.id, Mode.SEA)
        assert passage is not None
        if passage.price.per_teu.likely:
            tolled.add(each.stop.id)
    canals = {"suez", "panama", "kiel", "volga_don"}
    assert tolled == canals | {"bosporus", "dardanelles", "torres", "northern_sea_route"}


def test_the_toll_of_panama_is_that_of_its_tariff(facts: Facts) -> None:
    # 12,000 TEU, 10,800 of them laden: 300,000 + 12,000 x 30 + 10,800 x 40 + 1,200 x 5 dollars.
    passage = facts.work(Operation.PASSAGE, "panama", Mode.SEA)
    assert passage is not None
    toll = (300_000 + 12_000 * 30 + 10_800 * 40 + 1_200 * 5) / 10_800
    assert passage.price.per_teu.likely == pytest.approx(toll, abs=0.5)
    assert strait(facts, "panama").beam == 51.25


def test_straits_where_no_liner_sails_are_closed(facts: Facts) -> None:
    shut = {each.stop.id for each in facts.straits if not each.is_open}
    assert shut == {"bering", "northwest", "northern_sea_route"}


def changed(word: str, **cells: str) -> list[tuple[str, str]]:
    kind = KINDS["stations"]
    row = next(row for row in rows_of("stations").rows if row.cells["station"] == word)
    line = [cells.get(column, row.cells[column]) for column in kind.columns]
    with pytest.raises(BadFigures) as raised:
        facts_of([sheet_of("stations", [kind.columns, line], "own.csv")])
    return [(place, reason.code) for place, reason in raised.value.told()]


def test_what_is_wrong_with_a_station_is_told_with_its_column() -> None:
    word = "khorgos-altynkol"
    assert changed(word, to="QQ") == [("own.csv:2:to", "figure_unknown_country")]
    assert changed(word, lat="120") == [("own.csv:2:lat", "figure_no_degrees")]
    assert changed(word, method="magic") == [("own.csv:2:method", "figure_unknown_word")]
    assert changed(word, regimes="clearance+free") == [("own.csv:2:regimes", "figure_unknown_word")]
    assert changed(word, currency="") == [("own.csv:2:currency", "figure_without_currency")]
    assert changed(word, verified="soon") == [("own.csv:2:verified", "unreadable_year")]
    assert changed(word, th="") == [("own.csv:2:th", "figure_missing")]


def test_an_office_s_work_at_a_station_counts_before_the_station_s_own() -> None:
    kind = KINDS["handling"]
    line = (
        *("transship", "rail", "khorgos-altynkol", "TEU", "80", "80", "80", "USD"),
        *("4", "6", "8", "0", "0.2", "2026", "no", "our forwarder"),
    )
    own = facts_of([sheet_of("handling", [kind.columns, line], "own.csv")])
    work = own.work(Operation.TRANSSHIP, "khorgos-altynkol", Mode.RAIL)
    assert work is not None
    assert work.hours == Range(4, 6, 8)
    other = own.work(Operation.TRANSSHIP, "alashankou-dostyk", Mode.RAIL)
    assert other is not None
    assert other.hours == Range(12, 44, 160)
