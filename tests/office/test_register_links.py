"""Links of a register as services: only what runs is used, and what is left out says why."""

from __future__ import annotations

from datetime import date

from telling import Telling

from landbridge.claims.model import Kind, Modality
from landbridge.claims.value import Code, Text
from landbridge.language.values import PartialDate, When
from landbridge.office.register_links import register_links
from landbridge.route.model import LinkStatus, Mode, Service, Stop

DALIAN, VLADIVOSTOK = "GN:1814087", "GN:2013348"


def at_the_place(stop: Stop, mode: Mode) -> Stop:
    return stop


def read(telling: Telling) -> tuple[tuple[Service, ...], list[str]]:
    services, unused = register_links(telling.fold(), {}, at_the_place)
    return services, [one.reason.code for one in unused]


def flight(
    telling: Telling, status: str = "running", modality: Modality = Modality.FACT, mode: str = "air"
) -> None:
    page = telling.page(published="2023-10-20")
    link = page.thing(
        Kind.LINK,
        mode=Code("link_mode", mode),
        origin=page.place(DALIAN, "Dalian"),
        destination=page.place(VLADIVOSTOK, "Vladivostok"),
        operator=page.thing(Kind.COMPANY, "Sample Air"),
        frequency=Text("twice a week", "en"),
        starts=When(PartialDate(2023, 10, 18)),
    )
    status_code = Code("link_status", status)
    page.say(link, Kind.LINK, "status", status_code, modality, as_of="2023-10-19")


def test_a_link_is_a_service_with_its_ends_and_frequency() -> None:
    telling = Telling()
    flight(telling)
    (service,), unused = read(telling)
    assert unused == []
    assert (service.mode, service.origin.id, service.destination.id) == (
        Mode.AIR,
        DALIAN,
        VLADIVOSTOK,
    )
    assert (service.per_week, service.status) == (2, LinkStatus.RUNNING)
    assert service.carrier == "Sample Air"
    assert service.valid_from == date(2023, 10, 18)
    assert service.last_confirmed == date(2023, 10, 19)
    assert len(service.evidence) >= 6


def test_what_is_only_planned_to_run_is_announced() -> None:
    telling = Telling()
    flight(telling, modality=Modality.PLAN)
    assert [service.status for service in read(telling)[0]] == [LinkStatus.ANNOUNCED]


def test_a_suspended_link_stays_suspended() -> None:
    telling = Telling()
    flight(telling, "suspended")
    assert [service.status for service in read(telling)[0]] == [LinkStatus.SUSPENDED]


def test_a_ferry_is_a_ship_and_a_pipeline_is_no_service() -> None:
    telling = Telling()
    flight(telling, mode="ferry")
    assert [service.mode for service in read(telling)[0]] == [Mode.SEA]
    other = Telling()
    flight(other, mode="pipeline")
    assert read(other) == ((), ["link_carries_nothing"])


def test_a_link_of_one_end_is_told() -> None:
    telling = Telling()
    page = telling.page()
    origin = page.place(DALIAN, "Dalian")
    page.thing(Kind.LINK, mode=Code("link_mode", "rail"), origin=origin)
    assert read(telling) == ((), ["link_without_ends"])
