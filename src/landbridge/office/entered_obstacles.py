"""Where the obstacles that an office has entered stand: in the way of whom, and of which offers.

A row may name a party or a place, another of them, and a code of goods or of an activity; it
stands in the way of the pairs that are all that it names. A payment route has two ends, controlled
goods have a code, and a licence that ran out has a party.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import EntityId, Reason
from landbridge.match.answering import offers_by_activity, offers_by_heading
from landbridge.match.model import Entered, Profile, ProfileId
from landbridge.office.named_parties import NamedParties


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
    parties = NamedParties(profiles, ledger)

    def named(stated: str) -> frozenset[EntityId] | None:
        return parties.called_or_in(stated) if stated else None

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
