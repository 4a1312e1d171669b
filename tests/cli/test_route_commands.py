"""`landbridge route` on a small network, as a person would use it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from small_pack import ATTRIBUTION, write_pack

from landbridge.office.own_tables import load_corridors
from landbridge.world.network import load_network

SERVICES = """service,mode,from,to,carrier,status,a week,hours,cost,currency,confirmed,source,year
F1,air,Shenyang,Khabarovsk,Sample Air,running,2,3,2000,USD,2026-09-01,sample timetable,2026
T1,rail,Dalian,Khabarovsk,Sample Rail,announced,1,70,900,USD,2026-09-01,sample timetable,2026
"""

LOCODES = ""","CN",,".CHINA",,,,,,,,
,"CN","SHE","Shenyang","Shenyang","LN","--345---","AI","2611",,"4147N 12326E",
"""


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("network")
    write_pack(folder)
    return folder


@pytest.fixture(autouse=True)
def _network(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The small network is installed, and the cache is one of this module's own."""
    monkeypatch.delitem(sys.modules, "landbridge_network", raising=False)
    monkeypatch.syspath_prepend(str(pack))
    monkeypatch.setenv("XDG_CACHE_HOME", str(pack / "cache"))
    load_network.cache_clear()


@pytest.fixture
def services(tmp_path: Path) -> Path:
    path = tmp_path / "services.csv"
    path.write_text(SERVICES, encoding="utf-8")
    return path


def test_the_ways_between_two_places_are_told_with_their_reasons(run: Callable) -> None:
    ran = run("route", "plan", "沈阳", "Хабаровск", "--cargo", "TEU=2", "--on", "2026-12-01")
    assert ran.code == 0
    assert ran.out.startswith("Shenyang → Khabarovsk")
    assert "1. The cheapest of all." in ran.out
    assert "Suifenhe" in ran.out
    assert "indicative, not a quotation" in ran.out


def test_the_tables_are_built_once_and_said_to_be(run: Callable, pack: Path) -> None:
    first, second = run("route", "build"), run("route", "build")
    assert (first.code, second.code) == (0, 0)
    assert second.err == ""
    assert [path.name for path in (pack / "cache").iterdir()] == ["landbridge"]


def test_building_removes_older_tables_and_says_so(run: Callable, pack: Path) -> None:
    tables = pack / "cache" / "landbridge" / "route"
    older = tables / "fedcba9876543210fedcba98-1"
    older.mkdir(parents=True)
    (older / "words.json").write_text("{}")
    ran = run("route", "build")
    assert ran.code == 0
    assert f"other stops are removed: {older}" in ran.out.replace("\n", "")
    assert len(list(tables.iterdir())) == 1


def test_programs_get_all_ways_with_the_source_of_each_figure(run: Callable) -> None:
    plan = run("route", "plan", "Dalian", "Vladivostok", "--exact", "--format", "json").json()
    assert plan["exact"] is True
    legs = [one for way in plan["front"] for one in way["elements"] if "mode" in one]
    assert {leg["mode"] for leg in legs} >= {"sea", "road"}
    assert all(figure["source"] and figure["year"] for leg in legs for figure in leg["figures"])
    assert plan["attribution"] == ATTRIBUTION


def test_only_running_services_are_used_and_the_others_told(run: Callable, services: Path) -> None:
    words = ("route", "plan", "Dalian", "Khabarovsk", "--services", services, "--on", "2026-12-01")
    ran = run(*words)
    assert "announced" in ran.out.partition("Services left out")[2]
    used = json.dumps(run(*words, "--admit", "announced", "--format", "json").json()["front"])
    assert '"service": "T1"' in used


def test_the_page_has_its_map_and_geojson_its_attribution(run: Callable, tmp_path: Path) -> None:
    ran = run("route", "plan", "Dalian", "Vladivostok", "--to", "out", "--lang", "th")
    assert ran.code == 0
    assert "<svg" in (tmp_path / "out" / "index.html").read_text("utf-8")
    lines = json.loads((tmp_path / "out" / "corridors.geojson").read_text("utf-8"))
    assert lines["attribution"] == ATTRIBUTION
    kinds = {one["geometry"]["type"] for one in lines["features"]}
    assert kinds == {"LineString", "Point"}


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("Suzhou", "Harbin"), 2, "“Suzhou” may be Suzhou, Jiangsu, China"),
        (("Shenyang", "Xyzzyx"), 1, "“Xyzzyx” is no known place."),
        (("Shenyang", "China"), 1, "is no point but a country"),
        (("Shenyang", "Harbin", "--cargo", "tonnes=0"), 1, "above zero"),
        (("Shenyang", "Khabarovsk", "--avoid", "Atlantis"), 1, "“Atlantis” is no strait"),
        (("Shenyang", "Khabarovsk", "--figures", "none.csv"), 1, "none.csv"),
    ],
)
def test_what_is_wrong_is_one_sentence(
    run: Callable, words: tuple[str, ...], code: int, says: str
) -> None:
    ran = run("route", "plan", *words)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Shenyang", "36.0,150.0"), "is not near any road"),
        (("Shenyang", "Vladivostok", "--avoid", "Russia"), "if “Russia” were not avoided"),
        (("Shenyang", "Shenyang"), "starts where it is to go"),
    ],
)
def test_where_there_is_no_way_it_says_what_is_to_blame(
    run: Callable, words: tuple[str, ...], says: str
) -> None:
    ran = run("route", "plan", *words)
    assert ran.code == 1
    assert "There is no way" in ran.out
    assert says in ran.out.replace("\n", " ")


def test_a_place_that_may_lie_at_sea_is_told(run: Callable) -> None:
    ran = run("route", "plan", "Dalian", "38.6,121.6")
    assert "38.6,121.6 lies" in ran.out
    assert "is it on land?" in ran.out.replace("\n", " ")


def test_a_service_that_arrives_before_it_leaves_is_told_with_its_cell(
    run: Callable, tmp_path: Path
) -> None:
    path = tmp_path / "timetable.csv"
    path.write_text("mode,from,to,departs,arrives\nrail,Dalian,Shenyang,10:00,09:00\n", "utf-8")
    ran = run("route", "plan", "Dalian", "Shenyang", "--services", path)
    assert ran.code == 1
    assert "timetable.csv, E2: It arrives (09:00) before it leaves (10:00)" in ran.err


def test_a_network_that_is_not_installed_is_told(
    run: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "landbridge_network", None)
    ran = run("route", "plan", "Dalian", "Shenyang")
    assert ran.code == 1
    assert "pip install landbridge-network" in ran.err


def test_an_extra_that_is_not_installed_is_told_with_what_it_is_for(
    run: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "landbridge.office.routing", None)
    ran = run("route", "plan", "Dalian", "Shenyang")
    assert ran.code == 1
    assert "The ways of goods need an extra: pip install 'landbridge[route]'" in ran.err
    assert "make ways" in ran.err


def test_an_empty_sheet_of_services_is_written(run: Callable, tmp_path: Path) -> None:
    assert run("route", "template", "sheet", "--lang", "ru").code == 0
    (file,) = (tmp_path / "sheet").iterdir()
    assert file.read_text("utf-8-sig").startswith("сервис,чем")


def test_a_brief_has_the_ways_that_it_is_asked_for(
    run: Callable, notice: Path, tmp_path: Path
) -> None:
    run("read", notice)
    ran = run("publish", "brief", "--way", "Shenyang -> Vladivostok", "--cargo", "TEU=2")
    assert ran.code == 0
    first = (tmp_path / "brief" / "index.html").read_text("utf-8")
    assert 'href="ways/1.html#way-1"' in first
    page = (tmp_path / "brief" / "ways" / "1.html").read_text("utf-8")
    assert 'href="../ways/1.geojson"' in page
    assert (tmp_path / "brief" / "ways" / "1.geojson").is_file()


def test_a_brief_without_ways_drops_those_of_the_last_one(
    run: Callable, notice: Path, tmp_path: Path
) -> None:
    run("read", notice)
    run("publish", "brief", "--way", "Shenyang -> Vladivostok")
    run("publish", "brief")
    assert not (tmp_path / "brief" / "ways").exists()


def test_a_way_of_one_place_is_told(run: Callable, notice: Path) -> None:
    run("read", notice)
    ran = run("publish", "brief", "--way", "Shenyang")
    assert (ran.code, ran.out) == (1, "")
    assert "names no two places" in ran.err


def test_a_matrix_is_what_corridors_of_matching_are_loaded_from(
    run: Callable, tmp_path: Path
) -> None:
    places = tmp_path / "places.csv"
    places.write_text("place\n大连\nShenyang\n", encoding="utf-8")
    ran = run("route", "matrix", "--from", places, "--to", "Vladivostok", "--csv", "m.csv")
    assert ran.code == 0
    assert ran.out.count("Vladivostok") == 2
    costs = load_corridors(tmp_path / "m.csv")
    assert set(costs) == {("GN:1814087", "GN:2013348"), ("GN:2034937", "GN:2013348")}
    assert max(costs.values()) == 1
    run("route", "matrix", "--from", places, "--to", "Vladivostok", "--csv", "v.csv",
        "--cargo", "value=40000")  # fmt: skip
    assert all(0 < cost < 0.2 for cost in load_corridors(tmp_path / "v.csv").values())


def test_a_matrix_of_codes_coordinates_and_zones_can_be_loaded_too(
    run: Callable, tmp_path: Path
) -> None:
    (tmp_path / "codes.csv").write_text(LOCODES, encoding="cp1252")
    start = ("route", "matrix", "--from", "CNSHE", "--from", "CNDLC", "--from", "41.79,123.43")
    ran = run(*start, "--to", "RUVVO", "--csv", "m.csv", "--locodes", "codes.csv")
    assert ran.code == 0
    costs = load_corridors(tmp_path / "m.csv")
    assert set(costs) == {("GN:1814087", "GN:2013348"), ("GN:2034937", "GN:2013348")}


def test_a_place_of_the_list_of_codes_is_an_end(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "codes.csv").write_text(LOCODES, encoding="cp1252")
    words = ("route", "plan", "CN SHE", "Khabarovsk")
    assert "“CN SHE”" in run(*words).err
    ran = run(*words, "--locodes", "codes.csv")
    assert ran.code == 0
    assert ran.out.startswith("Shenyang → Khabarovsk")


def test_a_link_that_is_added_gains_for_those_it_serves(run: Callable, tmp_path: Path) -> None:
    link = "mode=rail,from=Dalian,to=Khabarovsk,per_week=7,hours=40,cost=100,currency=USD"
    words = ("--from", "Dalian", "--from", "Shenyang", "--to", "Khabarovsk")
    found = run("route", "what-if", *words, "--add-link", link, "--format", "json").json()
    assert found
    assert all(one["gain"] > 0 for one in found)
    assert ("Dalian", "cost") in {(one["from"]["name"], one["criterion"]) for one in found}
    ran = run("route", "what-if", *words, "--add-link", link, "--csv", "changes.csv")
    assert "Changed: " in ran.out
    rows = (tmp_path / "changes.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == "origin,destination,criterion,before,after,gain,passed_before,passed_after"
    assert len(rows) == len(found) + 1


def test_what_is_closed_costs_those_who_went_there(run: Callable) -> None:
    words = ("route", "what-if", "--from", "Shenyang", "--to", "Vladivostok")
    shut = "suifenhe-grodekovo"
    found = run(*words, "--close", shut, "--format", "json").json()
    assert all(one["gain"] is None or one["gain"] < 0 for one in found)
    assert {stop["id"] for one in found for stop in one["passed_before"]} == {shut}
    assert all(stop["id"] != shut for one in found for stop in one["passed_after"])
    assert run(*words).code == 2
    told = run(*words, "--add-link", "mode=cart,from=Dalian")
    assert told.code == 1
    assert "“cart” is no way of carrying" in told.err
    assert "destination" in told.err or "to city" in told.err


def test_a_border_that_opens_gains_what_its_closing_costs(run: Callable) -> None:
    words = ("route", "what-if", "--from", "Shenyang", "--to", "Vladivostok", "--format", "json")
    opens = run(*words, "--open", "suifenhe-grodekovo").json()
    shuts = run(*words, "--close", "suifenhe-grodekovo").json()
    assert opens
    assert [one["after"] for one in opens] == [one["before"] for one in shuts]
    assert [one["before"] for one in opens] == [one["after"] for one in shuts]


def test_the_reach_of_a_hub_is_told_hour_by_hour(run: Callable) -> None:
    ran = run("route", "reach", "Shenyang", "--hours", "24,72")
    assert ran.code == 0
    assert ran.out.index("Within 24 hours") < ran.out.index("Within 72 hours")
    near = run("route", "reach", "Shenyang", "--hours", "24", "--format", "json").json()
    assert [one["hours"] for one in near] == sorted(one["hours"] for one in near)
    assert all(one["hours"] <= 24 for one in near)
    assert run("route", "reach", "Shenyang", "--hours", "soon").code == 2


def test_the_cities_within_reach_are_told_with_their_people(run: Callable, tmp_path: Path) -> None:
    words = ("route", "reach", "Dalian", "--hours", "24", "--people", "4000000")
    ran = run(*words, "--csv", "near.csv")
    assert ran.code == 0
    assert "Cities: " in ran.out
    found = run(*words, "--format", "json").json()
    cities = {one["name"]: one for one in found if one["kind"] == "city"}
    assert all(one["inhabitants"] >= 4_000_000 for one in cities.values())
    (least,) = run(
        "route", "matrix", "--from", "Dalian", "--to", "Shenyang", "--format", "json"
    ).json()
    near = cities["Shenyang"]
    assert (near["hours"], near["cost_at_least_usd"]) == (least["hours"], least["cost_usd"])
    rows = (tmp_path / "near.csv").read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("place,name,kind,country,inhabitants,hours,cost_at_least_usd")
    assert len(rows) == len(found) + 1
