"""A tour from its template to a plan that the checker finds without fault."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from landbridge.meet.tours.checker import faults
from landbridge.meet.tours.model import DayKind, Hours
from landbridge.meet.tours.near import disturbance
from landbridge.office.opening_hours import opening_hours
from landbridge.office.programmes import keep_plan
from landbridge.office.repairing import repair_tour
from landbridge.office.template import BadTemplate
from landbridge.office.tour_template import read_tour
from landbridge.office.touring import plan_tour
from landbridge.publish.sentence import say
from landbridge.register import Register
from landbridge.samples import FOLDER

TOUR = FOLDER / "tour"


def copied(path: Path, **changed: str) -> Path:
    """The sample tour with some sheets changed."""
    for sheet in TOUR.glob("*.csv"):
        text = changed.get(sheet.stem, sheet.read_text("utf-8"))
        (path / sheet.name).write_text(text, "utf-8")
    return path


def told(path: Path, **changed: str) -> set[tuple[str, str]]:
    """What is wrong, with sheet and cell."""
    with pytest.raises(BadTemplate) as refused:
        plan_tour(copied(path, **changed))
    return {(place.partition(", ")[2], reason.code) for place, reason in refused.value.told()}


def test_the_sample_tour_holds_every_call() -> None:
    planned = plan_tour(TOUR)
    assert len(planned.plan.held) == 7
    assert faults(planned.problem, planned.plan) == ()


def test_days_off_are_told() -> None:
    # In 2026 China works on Saturday, 10 October, for the days of the National Day.
    notes = {(note.city, note.date): note.day.kind for note in plan_tour(TOUR).plan.notes}
    assert notes["Shenyang", date(2026, 10, 10)] is DayKind.MAKE_UP
    assert notes["Shenyang", date(2026, 10, 11)] is DayKind.WEEKEND


def test_cities_take_country_and_subdivision_from_the_gazetteer() -> None:
    cities = {city.name: city for city in read_tour(TOUR).problem.cities}
    assert (cities["Vladivostok"].country, cities["Vladivostok"].subdivision) == ("RU", "RU-PRI")
    assert cities["Shenyang"].latitude == pytest.approx(41.8, abs=0.1)


def test_a_fixed_call_is_on_the_clock_of_its_host(tmp_path: Path) -> None:
    calls = "host,fixed at\nООО «Образец-Порт»,2026-10-16 10:00\n"
    (call,) = read_tour(copied(tmp_path, calls=calls)).problem.calls
    # Vladivostok is ten hours ahead of UTC.
    assert call.starts is not None
    assert call.starts.astimezone(UTC).hour == 0


@pytest.mark.parametrize(
    "text",
    ["Mon-Tue 09:00-12:00", "周一-周二 09:00-12:00", "пн-вт 09:00-12:00", "1-2 9:00–12:00",
     "วันจันทร์-วันอังคาร 09:00-12:00"],
)  # fmt: skip
def test_hours_are_read_in_four_languages(text: str) -> None:
    assert opening_hours(text) == (
        Hours(1, time(9), time(12)),
        Hours(2, time(9), time(12)),
    )


@pytest.mark.parametrize(
    "text", ["always", "Mon 12:00-09:00", "Someday 09:00-12:00", "Mon 25:00-26:00", "① 9:00-12:00"]
)
def test_what_is_no_hours_is_not_read(text: str) -> None:
    assert opening_hours(text) is None


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        cities="city,time zone\nShenyang,Asia/Shenyang\nNowhereville,Europe/Berlin\n",
        hosts="host,city,hours\nSample Host,Munich,when it suits\n",
        calls="host,minutes,wish\nSample Host,0,perhaps\nNobody,30,must\n",
        interpreters="interpreter,language pairs\nA,zh\n",
        rides="from city,to city,minutes\nShenyang,Munich,60\n",
    )
    assert found == {
        ("cities!B2", "unknown_zone"),
        ("cities!A3", "city_without_country"),
        ("hosts!B2", "no_such_name"),
        ("hosts!C2", "unreadable_hours"),
        ("calls!B2", "unreadable_count"),
        ("calls!C2", "unknown_wish"),
        ("calls!A3", "no_such_name"),
        ("interpreters!B2", "unknown_pair"),
        ("rides!B2", "no_such_name"),
    }


def test_what_no_plan_could_mend_is_told_at_once_with_its_cells(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        tour="tour,starts in,first day,last day,route,hours of night rest\n"
        "T,Shenyang,2026-10-12,2026-10-10,Munich; Shenyang,20\n",
        calls="call,host,after\n1,ООО «Образец-Порт»,2\n2,ООО «Образец-Порт»,1\n",
    )
    assert found == {
        ("tour!D2", "tour_ends_before"),
        ("tour!E2", "route_misses_end"),
        ("tour!F2", "rest_impossible"),
        ("calls!A2", "precedence_circle"),
    }


def test_a_day_without_a_year_is_the_nearest_to_the_tour(tmp_path: Path) -> None:
    calls = "host,not before,fixed at\nООО «Образец-Порт»,10月14日,16 октября 10:00\n"
    (call,) = read_tour(copied(tmp_path, calls=calls)).problem.calls
    assert call.earliest == date(2026, 10, 14)
    assert call.starts is not None
    assert call.starts.astimezone(UTC) == datetime(2026, 10, 16, 0, tzinfo=UTC)


def test_a_calendar_that_ends_before_the_tour_is_told(tmp_path: Path) -> None:
    # Which days China moves in 2049 nobody has decreed.
    tour = "tour,starts in,first day,last day\nT,Shenyang,2049-10-10,2049-10-20\n"
    assert any("calendar" in code for _, code in told(tmp_path, tour=tour))


def test_of_a_country_whose_calendar_ends_before_the_tour_begins_it_is_not_said_to_have_none(
    tmp_path: Path,
) -> None:
    tour = "tour,starts in,first day,last day\nT,Shenyang,2049-10-10,2049-10-20\n"
    with pytest.raises(BadTemplate) as refused:
        plan_tour(copied(tmp_path, tour=tour))
    said = {say(reason, "en") for _, reason in refused.value.told()}
    assert (
        "No holiday calendar that is known of China (Shenyang) reaches to the tour;"
        " enter for each of its days what day it is."
    ) in said


def test_a_changed_tour_stays_near_to_the_last_one(tmp_path: Path) -> None:
    # Duisburg receives on another day; all other calls can stay, so one is moved, and its host
    # and the four members are told.
    first = plan_tour(TOUR)
    held = {one.call: one for one in first.plan.held}
    calls = (TOUR / "calls.csv").read_text("utf-8")
    day = held["2"].starts.date() + timedelta(1)
    row = "2,Sample Rhine Logistics AG,60,want,talks,,,"
    changed = calls.replace(f"{row},", f"{row}{day},")
    with Register.open(tmp_path / "landbridge.db") as register:
        keep_plan(register, first, actor="system", at=datetime(2026, 9, 1, tzinfo=UTC))
        planned, last = repair_tour(copied(tmp_path, calls=changed), register, "en")
    assert last.number == 1
    moved = planned.plan.goals["moved"]
    after = {one.call: one for one in planned.plan.held}
    kept = [one for one in held if one in after]
    assert moved.reached == sum(held[one].starts != after[one].starts for one in kept)
    assert moved.is_proven
    assert after["2"].starts.date() >= day
    counted = disturbance(planned.problem, first.plan, planned.plan)
    assert counted["told"] == planned.plan.goals["told"].reached
