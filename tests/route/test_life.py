"""Which services a plan for a day may use."""

from dataclasses import replace
from datetime import date

import pytest

from landbridge.route.life import why_idle
from landbridge.route.model import LinkStatus, Mode, Service, Stop, StopKind, Wish

HERE = Stop("A", StopKind.PLACE, "CN", 40.0, 120.0)
THERE = Stop("B", StopKind.PLACE, "RU", 48.0, 135.0)
TRAIN = Service("t", Mode.RAIL, HERE, THERE, None, LinkStatus.RUNNING)


def idle(service: Service, on: date = date(2026, 7, 1), wish: Wish | None = None) -> str | None:
    reason = why_idle(service, wish or Wish(), on)
    return reason.code if reason else None


@pytest.mark.parametrize("status", ["suspended", "announced", "closed", "unconfirmed"])
def test_only_what_runs_is_used_unless_asked(status: str) -> None:
    service = replace(TRAIN, status=LinkStatus(status))
    assert idle(service) == "service_not_admitted"
    assert idle(service, wish=Wish(admit=frozenset({LinkStatus(status)}))) is None


def test_a_service_runs_from_its_first_to_its_last_day() -> None:
    service = replace(TRAIN, valid_from=date(2026, 7, 1), valid_to=date(2026, 7, 31))
    assert idle(service) is None
    assert idle(service, date(2026, 7, 31)) is None
    assert idle(service, date(2026, 6, 30)) == "service_not_yet"
    assert idle(service, date(2026, 8, 1)) == "service_ended"


def test_a_season_comes_again_each_year_and_may_pass_over_the_new_year() -> None:
    summer = replace(
        TRAIN,
        status=LinkStatus.SEASONAL,
        valid_from=date(2024, 5, 1),
        valid_to=date(2024, 10, 31),
    )
    assert idle(summer) is None
    assert idle(summer, date(2026, 11, 1)) == "service_off_season"
    winter = replace(summer, valid_from=date(2024, 11, 15), valid_to=date(2025, 2, 28))
    assert idle(winter, date(2027, 1, 5)) is None
    assert idle(winter) == "service_off_season"
