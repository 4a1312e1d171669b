"""Ways of published corridors, on nets small enough to reckon by hand."""

from benchmarks.truth_ways import Ways, at_home, published, without
from small_world import lines, net

from landbridge.route.figures.whole import facts_of
from landbridge.route.model import Mode
from landbridge.route.pieces import Piece

NARROW, BROAD, SWEDISH = (
    Piece(Mode.RAIL, area, gauge) for area, gauge in (("CN", 1435), ("KZ", 1520), ("FI", 1524))
)
PLACES = [(45.0, 80.0), (45.0, 82.0), (45.0, 84.0), (45.0, 86.0)]
SEA = [Piece(Mode.SEA), Piece(Mode.SEA, strait="suez")]


def test_a_way_goes_by_its_station_and_counts_where_the_gauge_changes() -> None:
    made = lines(PLACES, [(0, 1, 200_000), (1, 2, 300_000), (2, 3, 100_000), (0, 2, 100_000)])
    rails = net(Mode.RAIL, made, ["CN"] * 4, [NARROW, BROAD, SWEDISH], [0, 1, 2, 1])
    ways = Ways(rails)
    direct = ways.way([PLACES[0], PLACES[3]])
    assert direct is not None
    # 1,520 and 1,524 mm are one gauge for wheels.
    assert (direct.km, direct.changes) == (200, 0)
    by_station = ways.way([PLACES[0], PLACES[1], PLACES[3]])
    assert by_station is not None
    assert (by_station.km, by_station.changes) == (600, 1)
    assert dict(by_station.km_by_piece) == {NARROW: 200, BROAD: 300, SWEDISH: 100}


def test_a_canal_that_is_shut_is_gone_round() -> None:
    made = lines(PLACES, [(0, 1, 200_000), (1, 3, 300_000), (0, 2, 900_000), (2, 3, 900_000)])
    seas = net(Mode.SEA, made, [""] * 4, SEA, [1, 0, 0, 0])
    ends = [PLACES[0], PLACES[3]]
    through, round_it = Ways(seas).way(ends), Ways(without(seas, frozenset({"suez"}))).way(ends)
    assert through is not None
    assert round_it is not None
    assert (through.km, round_it.km) == (500, 1800)


def test_a_train_that_stays_at_home_does_not_cut_through_a_neighbour() -> None:
    made = lines(PLACES, [(0, 1, 100_000), (1, 2, 100_000), (0, 2, 300_000)])
    rails = net(Mode.RAIL, made, ["KZ"] * 4, [BROAD, NARROW], [1, 1, 0])
    ends = [PLACES[0], PLACES[2]]
    abroad, home = Ways(rails).way(ends), Ways(at_home(rails, "KZ")).way(ends)
    assert abroad is not None
    assert home is not None
    assert (abroad.km, home.km) == (200, 300)
    assert Ways(at_home(rails, "KZ")).area(PLACES[0]) == "KZ"


def test_what_is_not_joined_has_no_way() -> None:
    made = lines(PLACES, [(0, 1, 200_000), (2, 3, 200_000)])
    ways = Ways(net(Mode.RAIL, made, ["CN"] * 4, [NARROW], [0, 0]))
    assert ways.way([PLACES[0], PLACES[3]]) is None


def test_ways_under_the_great_circle_are_counted() -> None:
    # A degree of longitude at 45 degrees north is 78.6 km: 2 degrees 157 km, 4 degrees 314.
    made = lines(PLACES, [(0, 1, 150_000), (1, 2, 160_000)])
    ways = Ways(net(Mode.SEA, made, [""] * 4, [SEA[0]], [0, 0]))
    assert ways.under_the_circle(PLACES[:2]) == 2
    assert ways.under_the_circle(PLACES[1:3]) == 0


def test_published_corridors_pass_stations_and_straits_that_are_known() -> None:
    facts = facts_of()
    known = {each.stop.id for each in (*facts.stations, *facts.terminals, *facts.straits)}
    rows = published()
    assert len([row for row in rows if row.mode is Mode.RAIL]) >= 8
    for row in rows:
        assert set(row.via) <= known, row.name
        assert row.km > 0
