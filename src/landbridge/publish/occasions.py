"""The occasions of a brief: events and tours in their newest editions, each with a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from landbridge.claims.model import EntityId, Kind
from landbridge.language.formatting import format_when
from landbridge.language.values import PartialDate, When
from landbridge.meet.editions.agenda import EVERYBODY, Agendas, Holder, Holding, agendas
from landbridge.meet.editions.edition import Edition
from landbridge.meet.editions.engagement import Engagement
from landbridge.publish.agenda import Day, edition_line
from landbridge.publish.engaged import local_times
from landbridge.publish.holders import bearers
from landbridge.publish.pages import Folder, occasion_page
from landbridge.publish.press import Press, Shown
from landbridge.publish.timetable_page import Grid, grids, unseated
from landbridge.publish.view import of_kind

_PARTIES = (Kind.PUBLIC_BODY, Kind.COMPANY, Kind.ORGANIZATION, Kind.PLACE, Kind.ZONE)


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """An occasion on the first page: what it is called, when and where, and in which edition."""

    name: Shown
    when: str
    where: str
    meetings: str
    edition: str


@dataclass(frozen=True, slots=True)
class OccasionView:
    """The page of an occasion: its timetable, and who takes part, each with the way to its page."""

    row: OccasionRow
    grids: Sequence[Grid]
    days: Sequence[Day]
    parties: Sequence[Shown]


def occasion_rows(press: Press) -> list[OccasionRow]:
    """The occasions of the view, the newest first."""
    held = [(agendas(edition)[EVERYBODY], edition) for edition in press.view.editions]
    held.sort(key=lambda one: (_days(one[0])[:1], one[1].occasion.id), reverse=True)
    return [_row(press, edition, agenda) for agenda, edition in held]


def write_occasions(press: Press, pages: Folder) -> None:
    """Write the page of each occasion of the view."""
    for edition in press.view.editions:
        path = occasion_page(edition.occasion.id)
        pages.write(path, "occasion.html.j2", page=_occasion_view(press, edition))


def _occasion_view(press: Press, edition: Edition) -> OccasionView:
    held = agendas(edition)
    parties = _parties(press, held)

    def page_of(holder: Holder) -> str:
        return parties[holder].href if holder.holding is Holding.PARTY else ""

    return OccasionView(
        _row(press, edition, held[EVERYBODY]),
        grids(edition, held, press.language, page_of),
        unseated(edition, held, press.language),
        list(parties.values()),
    )


def _row(press: Press, edition: Edition, agenda: Sequence[Engagement]) -> OccasionRow:
    occasion = edition.occasion
    cities = dict.fromkeys(one.city for one in agenda if one.city and not one.is_journey)
    places = filter(None, (occasion.venue, occasion.city or press.words.join(list(cities))))
    return OccasionRow(
        Shown(occasion.name, occasion_page(occasion.id)),
        _when(agenda, press.language),
        press.words.text("join.clause").join(places),
        press.words.count("count.meetings", sum(not one.is_journey for one in agenda)),
        edition_line(edition, press.language),
    )


def _when(agenda: Sequence[Engagement], language: str) -> str:
    """From which day to which; "" where nothing is held."""
    days = [PartialDate.of(day) for day in _days(agenda)]
    if not days:
        return ""
    return format_when(When(days[0], days[-1] if len(days) > 1 else None), language)


def _days(agenda: Sequence[Engagement]) -> list[date]:
    """The days on which something is held, by the clocks of the places."""
    return sorted({moment.date() for one in agenda for moment in local_times(one)})


def _parties(press: Press, held: Agendas) -> Mapping[Holder, Shown]:
    """The parties of an edition, each with the page of the one entity that bears its name."""
    known = _by_name(press)
    return {
        one.holder: Shown(one.name, press.entity(found[0]).href if len(found) == 1 else "")
        for one in bearers(held, press.language)[Holding.PARTY]
        for found in [known.get(one.name.casefold(), ())]
    }


def _by_name(press: Press) -> Mapping[str, Sequence[EntityId]]:
    """The parties and places of the ledger by each of their names."""
    found: dict[str, list[EntityId]] = {}
    for dossier in of_kind(press.view.ledger, *_PARTIES):
        for name in {name.casefold() for name in dossier.names.values()}:
            found.setdefault(name, []).append(dossier.id)
    return found
