"""Whether a link is alive on a day: running, in season, within its dates, and asked for."""

from __future__ import annotations

from datetime import date

from landbridge.claims.model import Reason
from landbridge.route.model import LinkStatus, Service, Wish

_LEAP_YEAR = 2000


def why_idle(service: Service, wish: Wish, on: date) -> Reason | None:
    """Why a plan for a day leaves a service out; None where it may use it.

    The dates of a seasonal service come again each year.
    """
    if service.status not in wish.admit:
        return Reason.of("service_not_admitted", status=f"link_status:{service.status}")
    first, last = service.valid_from, service.valid_to
    if service.status is LinkStatus.SEASONAL and first and last:
        if _in_season(on, first, last):
            return None
        return Reason.of("service_off_season", season_opens=first, season_closes=last)
    if first and on < first:
        return Reason.of("service_not_yet", day=first)
    if last and on > last:
        return Reason.of("service_ended", day=last)
    return None


def _in_season(on: date, first: date, last: date) -> bool:
    """Whether a day of the year lies in a season, which may pass over the new year."""
    day, starts, ends = (one.replace(year=_LEAP_YEAR) for one in (on, first, last))
    return starts <= day <= ends if starts <= ends else day >= starts or day <= ends
