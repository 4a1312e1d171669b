"""Where the obstacles that an office has entered stand: in the way of whom, and of which offers.

A row may name a party or a place, another of them, and a code of goods or of an activity; it
stands in the way of the pairs that are all that it names. A payment route has two ends, controlled
goods have a code, and a licence that ran out has a party.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import EntityId, Reason
from landbridge.claims.value import Text
from landbridge.match.answering import offers_by_activity, offers_by_heading
from landbridge.match.model import Entered, Party, Profile, ProfileId
from landbridge.office.place_ids import place_id
from landbridge.world.places import outwards


@dataclass(frozen=True, slots=True)
class NotedObstacle:
    """An obstacle as the office's table has it; `party` and `other` may be places.

    `code` is of the HS or of ISIC, as (system, code).
    """

    words: str
    party: str = ""
    other: str = ""
    code: tuple[str, str] | None = None
    bars: bool = False

    @property
    def reason(self) -> Reason:
        """What it says, and of what."""
        goods = ":".join(self.code) if self.code else ""
        about = {"party": self.party, "other": self.other, "goods": goods}
        return Reason.of("entered_obstacle", **about, words=self.words)


def entered_obstacles(
    noted: Sequence[NotedObstacle], profiles: Sequence[Profile], ledger: Ledger
) -> tuple[Entered, ...]:
    """The obstacles with the parties and the offers that they are about."""
    if not noted:
        return ()
    parties = {profile.party.id: profile.party for profile in profiles}
    called = {
        party: {name.casefold() for name in _names(ledger.dossiers[party])} | _numbers(known)
        for party, known in parties.items()
    }

    def named(stated: str) -> frozenset[EntityId] | None:
        if not stated:
            return None
        own = {party for party, names in called.items() if stated.casefold() in names}
        return frozenset(own or _living_in(place_id(stated), parties.values()))

    return tuple(
        Entered(
            one.reason,
            named(one.party),
            named(one.other),
            _offers(one.code, profiles),
            one.bars,
        )
        for one in noted
    )


def _names(dossier: Dossier) -> Iterator[str]:
    yield from map(str, dossier.names.values())
    for fact in dossier.held("name"):
        if isinstance(fact.value, Text):
            yield fact.value.text


def _numbers(party: Party) -> set[str]:
    return {number.casefold() for _, number in party.identifiers}


def _living_in(place: str | None, parties: Iterable[Party]) -> Iterator[EntityId]:
    """The parties that are at a place, or somewhere within it."""
    for party in parties:
        if place and party.place and place in outwards(party.place):
            yield party.id


def _offers(
    code: tuple[str, str] | None, profiles: Sequence[Profile]
) -> frozenset[ProfileId] | None:
    """The offers of goods or of an activity; of a chapter those of all its headings."""
    match code:
        case None:
            return None
        case ("hs", stated):
            answering = offers_by_heading(profiles).items()
            return frozenset(
                one for heading, ids in answering if _overlap(heading, stated) for one in ids
            )
        case (_, stated):
            return frozenset(offers_by_activity(profiles).get(stated, ()))


def _overlap(heading: str, stated: str) -> bool:
    return heading.startswith(stated) or stated.startswith(heading)
