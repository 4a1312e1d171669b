"""Agendas: what of an edition concerns one person, party, table or interpreter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from landbridge.meet.editions.edition import Edition, engagements
from landbridge.meet.editions.engagement import Attendee, Engagement


class Holding(StrEnum):
    """What an agenda can be of."""

    OCCASION = "occasion"
    PERSON = "person"
    PARTY = "party"
    TABLE = "table"
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose agenda it is: a person, a party, a table or an interpreter by its id, or all."""

    holding: Holding
    id: str


EVERYBODY = Holder(Holding.OCCASION, "")
"""Holds all engagements of an edition."""

Agendas = Mapping[Holder, tuple[Engagement, ...]]


def agenda_of(holder: Holder, edition: Edition) -> tuple[Engagement, ...]:
    """The engagements of one holder in the order of time; none where nothing concerns it."""
    return agendas(edition).get(holder, ())


def agendas(edition: Edition) -> Agendas:
    """The agendas of all who have any, in the order of their first engagements."""
    return by_holder(engagements(edition))


def by_holder(held: Iterable[Engagement]) -> Agendas:
    """Engagements by whom they concern, in their order; everybody has an agenda."""
    found: dict[Holder, list[Engagement]] = {EVERYBODY: []}
    for engagement in held:
        for holder in holders(engagement):
            found.setdefault(holder, []).append(engagement)
    return {holder: tuple(ones) for holder, ones in found.items()}


def holders(engagement: Engagement) -> Iterator[Holder]:
    """All whom an engagement concerns, each once; everybody is the first."""
    yield EVERYBODY
    for party in dict.fromkeys(who.party for who in engagement.attendees):
        yield Holder(Holding.PARTY, party)
    for person in dict.fromkeys(who.person for who in engagement.attendees):
        if person is not None:
            yield Holder(Holding.PERSON, person)
    if engagement.table:
        yield Holder(Holding.TABLE, engagement.table)
    if engagement.interpreter:
        yield Holder(Holding.INTERPRETER, engagement.interpreter.id)


def own(holder: Holder, engagement: Engagement) -> tuple[Attendee, ...]:
    """Those of the holder's side: the party, or for a person the party they come for."""
    parties = {who.party for who in engagement.attendees if _is_of(holder, who)}
    return tuple(who for who in engagement.attendees if who.party in parties)


def others(holder: Holder, engagement: Engagement) -> tuple[Attendee, ...]:
    """With whom the holder meets: all but its own side; for a table or an interpreter, all."""
    mine = own(holder, engagement)
    return tuple(who for who in engagement.attendees if who not in mine)


def party_names(attendees: Iterable[Attendee]) -> tuple[str, ...]:
    """The parties that some come for, each once."""
    return tuple({who.party: who.party_name for who in attendees}.values())


def _is_of(holder: Holder, who: Attendee) -> bool:
    match holder.holding:
        case Holding.PERSON:
            return who.person == holder.id
        case Holding.PARTY:
            return who.party == holder.id
    return False
